import type { GazetteerMatch } from './gazetteer/match.ts';
import type { NameType } from './names/name-tags.ts';

/**
 * A name over tokens `[from, to)`: as the gazetteer knows it, or `unknown`, one that the models found and it does not list.
 * The other fields are those of `GazetteerMatch`; an unknown name has its type, and the country that its words name, if any.
 */
export interface Name extends Partial<Omit<GazetteerMatch, 'length' | 'kind' | 'type'>> {
  readonly from: number;
  readonly to: number;
  readonly kind: GazetteerMatch['kind'] | 'unknown';
  readonly type?: NameType;
}
