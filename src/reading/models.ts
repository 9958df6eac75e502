import type { Language } from '../base/index.ts';
import { type NameLexicon, nameLexiconFrom } from './names/name-lexicon.ts';
import { networkFrom } from './network/network.ts';
import { type PlaceTable, placeTableFrom } from './place/place-table.ts';
import { lemmatiserFrom } from './syntax/lemma.ts';
import type { LanguageModels } from './syntax/syntax.ts';

/** The bytes of the models as they are trained, unpacked. How they are fetched is the caller's business. */
export interface ModelBytes {
  readonly names: Uint8Array;
  readonly places: Uint8Array;
  /** Called once for each language that is met. */
  readonly of: (language: Language) => { readonly network: Uint8Array; readonly lemmas: Uint8Array };
}

/** Models ready to run. */
export interface ReadingModels {
  readonly names: NameLexicon;
  readonly places: PlaceTable;
  /** Loads a language on first use: a case in one language does not pay for two. */
  of(language: Language): LanguageModels;
}

/** Models from their bytes. Throws when the bytes are no models of this version. */
export function modelsFrom(bytes: ModelBytes): ReadingModels {
  const loaded = new Map<Language, LanguageModels>();
  return {
    names: nameLexiconFrom(bytes.names),
    places: placeTableFrom(bytes.places),
    of(language) {
      let models = loaded.get(language);
      if (!models) {
        const { network, lemmas } = bytes.of(language);
        models = { network: networkFrom(network), lemmatiser: lemmatiserFrom(lemmas) };
        loaded.set(language, models);
      }
      return models;
    },
  };
}
