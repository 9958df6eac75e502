import { countryByCode } from '../../gazetteer/gazetteer.ts';
import { SECTORS, STATELESS } from '../vocabulary/cameo-sectors.ts';
import type { DatedCode } from './dictionary-actor.ts';

/** What an actor code says: its country by its first three letters, its sector by the first of the following threes that is one; `undefined` for neither. */
export function meaningOfCode(code: string): Pick<DatedCode, 'country' | 'sector'> | undefined {
  const parts = code.toUpperCase().match(/.{3}/gu) ?? [];
  const [first = '', ...rest] = parts;
  const country = countryByCode(first)?.code;
  const stateless = STATELESS[first];
  const sector =
    stateless ??
    (country === undefined ? parts : rest).map((part) => SECTORS[part]).find((known) => known !== undefined);
  if (country === undefined && sector === undefined) return undefined;
  return { ...(country === undefined ? {} : { country }), ...(sector === undefined ? {} : { sector }) };
}
