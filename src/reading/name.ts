/** What a name in a text stands for, as far as lists and capitals tell. */
export type NameKind = 'country' | 'demonym' | 'capital' | 'place' | 'actor' | 'role' | 'unknown';

/** A name over tokens `[from, to)`. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  /** Entity id of the gazetteer: alpha-3 code of a country, slug of an actor. */
  readonly entity?: string;
  readonly country?: string;
  readonly sector?: string;
  readonly type?: 'PER' | 'ORG' | 'LOC';
  readonly label?: string;
  readonly lat?: number;
  readonly lon?: number;
}
