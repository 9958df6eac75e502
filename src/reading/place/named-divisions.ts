import type { Sentence } from '../sentence.ts';
import { capitalAt } from '../token.ts';
import { placeWords } from './place-context.ts';
import { keyOfRange, type PlaceName, type PlaceSearch } from './place-name.ts';

/** Words that the name of a division has at most. */
const LONGEST_DIVISION = 4;

/**
 * The divisions before a plural at token `plural`: "Cole, Boone and Perry counties". Each of the names must be listed with the word in the
 * singular; the walk back ends at the first that is not.
 */
export function namedDivisions(
  { scene, table }: PlaceSearch,
  { from: first }: Sentence,
  plural: number,
): PlaceName[] {
  const { divisions, joining } = placeWords(scene);
  const { tokens } = scene;
  const sort = divisions.get(tokens.folded[plural] ?? '');
  const named: PlaceName[] = [];
  for (let to = plural; sort !== undefined && to > first; ) {
    let from = to;
    while (from > first && to - from < LONGEST_DIVISION && capitalAt(tokens, from - 1)) from--;
    const key = `${keyOfRange(scene, { from, to })} ${sort}`;
    const entries = from === to ? undefined : table.find(key)?.entries;
    if (!entries || entries.length === 0) break;
    named.unshift({ from, to, key, entries, evidence: 'context' });
    while (from > first && joining.has(tokens.folded[from - 1] ?? '')) from--;
    to = from;
  }
  return named;
}
