import type { Sector } from './sector.ts';

/** What a name of the gazetteer stands for. `capital` is the town that may also stand for its government. */
type GazetteerKind = 'country' | 'demonym' | 'capital' | 'place' | 'actor' | 'role';

/** A name of the gazetteer met in a text. Fields that the kind does not have are absent. */
export interface GazetteerMatch {
  /** How many tokens it covers. */
  readonly length: number;
  readonly kind: GazetteerKind;
  /** The preferred name in the language of the text; of a demonym the country's, of a role its lemma. */
  readonly name: string;
  /** `country`: alpha-3 code; `actor`: slug. Demonyms, capitals, places and roles are no entities by themselves. */
  readonly entity?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  readonly sector?: Sector;
  /** Of an actor. */
  readonly type?: 'PER' | 'ORG';
  /** Degrees; of countries, capitals and places. */
  readonly lat?: number;
  readonly lon?: number;
  /** Of demonyms and roles; absent where the form does not tell. */
  readonly plural?: boolean;
  /** A role whose form is also a common adjective ("military", "civile"): only what stands around it makes it a noun. */
  readonly adjective?: true;
}

/** A match before it is known how many tokens it takes. */
export type GazetteerEntry = Omit<GazetteerMatch, 'length'>;
