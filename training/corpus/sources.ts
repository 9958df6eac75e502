/** Treebanks by what may be done with them; their licences stand in `models/NOTICE`. */
export interface CorpusSources {
  /** Trees to learn from. */
  readonly trees: readonly string[];
  /** Name labels (IOB2 of Universal NER) to learn from, over words of a treebank. */
  readonly names: readonly string[];
  /** A treebank whose sentences are translations, one by one, of those of a file of name labels. */
  readonly translation?: { readonly trees: string; readonly names: string };
  /** Trees that are only ever measured on. */
  readonly evaluation: readonly string[];
}

/** File names in the folder of treebanks, without `.gz`. */
export const SOURCES: Readonly<Record<'it' | 'en', CorpusSources>> = {
  it: {
    trees: [
      'it_markit-ud-train.conllu',
      'it_markit-ud-dev.conllu',
      'it_markit-ud-test.conllu',
      'it_parlamint-ud-train.conllu',
      'it_parlamint-ud-test.conllu',
      'it_pud-ud-test.conllu',
      'it_twittiro-ud-train.conllu',
      'it_twittiro-ud-dev.conllu',
      'it_twittiro-ud-test.conllu',
      'it_valico-ud-test.conllu',
      'it_valico-corrected.conllu',
    ],
    names: [],
    translation: { trees: 'it_pud-ud-test.conllu', names: 'en_pud-uner-test.iob2' },
    evaluation: ['it_isdt-ud-dev.conllu'],
  },
  en: {
    trees: ['en_ewt-ud-train.conllu', 'en_pud-ud-test.conllu'],
    names: ['en_pud-uner-test.iob2'],
    evaluation: ['en_ewt-ud-dev.conllu'],
  },
};
