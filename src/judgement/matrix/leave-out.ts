import type { Totals } from './ranking.ts';
import { isFlat, type Scoreboard, withoutRater } from './scoreboard.ts';

/** The totals that remain when each part of a board is left out, one part at a time, by its key. */
export type Remaining = ReadonlyMap<number, Totals>;

/** The key of the part that a row belongs to, a whole number from 0; `undefined` for a row that belongs to none. */
export type KeyOf = (row: number) => number | undefined;

/**
 * Leaves out, one after the other, all rows of one key, whatever the key is: the row itself, its origin, its source. One walk over the
 * rows does it, not one a key: of a group only the largest count, and the largest of any other key, can be what remains.
 */
export function leaveOutEach(board: Scoreboard, keyOf: KeyOf): Remaining {
  const width = board.totals.length;
  const remaining = new Map<number, { totals: Float64Array; rated: Int32Array }>();
  const withoutKey = (key: number) => {
    let known = remaining.get(key);
    if (known === undefined) {
      known = { totals: board.totals.slice(), rated: board.rated.slice() };
      remaining.set(key, known);
    }
    return known;
  };
  for (const [at, group] of board.groups.entries()) {
    const left = restOf(board, group, keyOf);
    for (const row of group) {
      const key = keyOf(row);
      if (key === undefined) continue;
      const { rated } = withoutKey(key);
      for (let column = 0; column < width; column++)
        if (board.grid.voters[row * width + column] !== 0) rated[column] = (rated[column] ?? 0) - 1;
    }
    for (const key of group.length === 1 ? group.map(keyOf) : new Set(group.map(keyOf))) {
      if (key === undefined) continue;
      const { totals } = withoutKey(key);
      for (let column = 0; column < width; column++)
        totals[column] =
          (totals[column] ?? 0) - (board.counted[at * width + column] ?? 0) + left(key, column);
    }
  }
  return remaining;
}

/** Leaves out each rater; the key is the place among the grid's raters. */
export function leaveOutRaters(board: Scoreboard): Remaining {
  return new Map(board.grid.raters.map((_, rater) => [rater, withoutRater(board, rater)]));
}

/** What a group still counts against a hypothesis without the rows of a key. */
function restOf(
  { cells, totals }: Scoreboard,
  group: readonly number[],
  keyOf: KeyOf,
): (key: number, column: number) => number {
  if (group.length === 1) return () => 0;
  const width = totals.length;
  const [most, mostFlat] = [false, true].map((flat) =>
    largestByKey(
      group.filter((row) => isFlat(cells, row, width) === flat),
      { cells, width, keyOf },
    ),
  );
  return (key, column) => most?.(key, column) ?? mostFlat?.(key, column) ?? 0;
}

/** The largest cell of a column among rows of other keys than the one given; `undefined` when there are none. */
function largestByKey(
  rows: readonly number[],
  { cells, width, keyOf }: { readonly cells: Float64Array; readonly width: number; readonly keyOf: KeyOf },
): (key: number, column: number) => number | undefined {
  const keys = rows.map((row) => keyOf(row) ?? -1);
  const rowsOfKey = new Map<number, number>();
  for (const key of keys) rowsOfKey.set(key, (rowsOfKey.get(key) ?? 0) + 1);
  const columns = Array.from({ length: width }, (_, column) => {
    let [first, firstKey, second] = [0, -1, 0];
    for (const [at, row] of rows.entries()) {
      const value = cells[row * width + column] ?? 0;
      const key = keys[at] ?? -1;
      if (value > first) {
        if (key !== firstKey) second = first;
        first = value;
        firstKey = key;
      } else if (key !== firstKey && value > second) second = value;
    }
    return { first, firstKey, second };
  });
  return (key, column) => {
    if (rows.length === (rowsOfKey.get(key) ?? 0)) return undefined;
    const of = columns[column];
    return of?.firstKey === key ? of.second : of?.first;
  };
}
