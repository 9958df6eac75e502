import { aheadOf, type CellChange, totalsAfterChanges } from './changed-board.ts';
import { closingChanges, fewestThinkable } from './contest.ts';
import type { Competes, Ranking } from './ranking.ts';
import type { Scoreboard } from './scoreboard.ts';

/** The fewest cells that must change before another hypothesis is strictly ahead of the one that leads alone. */
export interface Unseating {
  readonly leader: number;
  /** Who would be ahead, and by which changes; absent when no changes were found, only a bound. */
  readonly found?: UnseatingChanges;
  /** No fewer cells than this will do. */
  readonly atLeast: number;
  /** True when `found` is proven to be the fewest. */
  readonly exact: boolean;
}

interface UnseatingChanges {
  readonly rival: number;
  readonly changes: readonly CellChange[];
}

/** Sets of changes that are tried one by one, to prove that fewer will not do. */
const MOST_TRIALS = 20_000;
/** Cells are changed to each of these; the other ratings count as one of them. */
const TELLING_RATINGS = ['II', 'I', 'N'] as const;

/**
 * The fewest changed cells that unseat the leader; `undefined` when none leads alone or nothing competes with it.
 *
 * Where no rows share an origin, each cell counts for itself, so that taking the cells that close the gap most is exact whatever the size.
 * Where rows share one, a change may count nothing until its fellows follow: a set is built and checked, a bound is given by the most that
 * any change could do, and all smaller sets are tried if there are no more than 20,000; otherwise the answer says that it is a bound.
 */
export function unseating(board: Scoreboard, ranking: Ranking, competes: Competes): Unseating | undefined {
  const [leader] = ranking.order;
  if (leader === undefined || ranking.leading !== 1) return undefined;
  const rivals = ranking.order.filter((rival) => rival !== leader && competes(leader, rival));
  if (rivals.length === 0) return undefined;
  const contests = rivals
    .map((rival) => ({ rival, least: fewestThinkable(board, { leader, rival }) }))
    .sort((a, b) => a.least - b.least);
  let found: UnseatingChanges | undefined;
  for (const { rival, least } of contests) {
    if (found && least >= found.changes.length) break;
    const changes = closingChanges(board, { leader, rival });
    if (changes && (!found || changes.length < found.changes.length)) found = { rival, changes };
  }
  const from = contests[0]?.least ?? 1;
  if (found?.changes.length === from) return { leader, found, atLeast: from, exact: true };
  const tried = trySmaller(board, { leader, rivals }, { from, below: found?.changes.length });
  const best = tried.found ?? found;
  return {
    leader,
    ...(best ? { found: best } : {}),
    atLeast: tried.atLeast,
    exact: best?.changes.length === tried.atLeast,
  };
}

/** Tries all sets of `from` changes and more, short of `below`, while they are not too many. */
function trySmaller(
  board: Scoreboard,
  { leader, rivals }: { readonly leader: number; readonly rivals: readonly number[] },
  { from, below }: { readonly from: number; readonly below: number | undefined },
): Pick<Unseating, 'found' | 'atLeast'> {
  const totalsAfter = totalsAfterChanges(board);
  let trials = 0;
  for (let size = from; below === undefined || size < below; size++) {
    trials += combinations(board.cells.length * TELLING_RATINGS.length, size);
    if (trials > MOST_TRIALS) return { atLeast: size };
    const changes = firstSet(
      singleChanges(board),
      size,
      (set) => aheadOf(totalsAfter(set), leader, rivals) !== undefined,
    );
    const rival = changes && aheadOf(totalsAfter(changes), leader, rivals);
    if (changes && rival !== undefined) return { atLeast: size, found: { rival, changes } };
  }
  return { atLeast: below ?? from };
}

function singleChanges({ grid }: Scoreboard): CellChange[] {
  return grid.rows.flatMap((_, row) =>
    grid.hypotheses.flatMap((_id, hypothesis) => TELLING_RATINGS.map((to) => ({ row, hypothesis, to }))),
  );
}

function combinations(count: number, size: number): number {
  let ways = 1;
  for (let at = 0; at < size; at++) ways = (ways * (count - at)) / (at + 1);
  return ways;
}

function firstSet(
  all: readonly CellChange[],
  size: number,
  holds: (changes: readonly CellChange[]) => boolean,
): readonly CellChange[] | undefined {
  const search = (from: number, chosen: readonly CellChange[]): readonly CellChange[] | undefined => {
    if (chosen.length === size) return holds(chosen) ? chosen : undefined;
    for (let at = from; at <= all.length - (size - chosen.length); at++) {
      const next = all[at];
      const found = next && search(at + 1, [...chosen, next]);
      if (found) return found;
    }
    return undefined;
  };
  return search(0, []);
}
