import type { GazetteerMatch } from './gazetteer/match.ts';

/**
 * A name over tokens `[from, to)`: as the gazetteer knows it, or `unknown`, a run of capitals that it does not.
 * The other fields are those of `GazetteerMatch`; an unknown name has none of them.
 */
export interface Name extends Partial<Omit<GazetteerMatch, 'length' | 'kind'>> {
  readonly from: number;
  readonly to: number;
  readonly kind: GazetteerMatch['kind'] | 'unknown';
}
