import { aheadOf, type CellChange, changedCell, totalsAfterChanges } from './changed-board.ts';
import { type Scoreboard, TIE_TOLERANCE } from './scoreboard.ts';

/** A leader and one that would be ahead, as places of hypotheses. */
export interface Pair {
  readonly leader: number;
  readonly rival: number;
}

/** Changes that go together, and how far they close the gap between a rival and the leader. */
interface Step {
  readonly gain: number;
  readonly changes: readonly CellChange[];
}

/**
 * No fewer changed cells than this put the rival ahead. Of a row alone either cell counts for itself, and this is exact; of rows that
 * share an origin a single change is credited with all that the origin could do.
 */
export function fewestThinkable(board: Scoreboard, { leader, rival }: Pair): number {
  const width = board.totals.length;
  const gains: number[] = [];
  for (const [at, group] of board.groups.entries()) {
    const against = board.counted[at * width + leader] ?? 0;
    const silent = board.counted[at * width + rival] ?? 0;
    let most = 0;
    for (const row of group) most = Math.max(most, changedCell(board, row, 'II'));
    if (group.length > 1) gains.push(silent - against + most);
    else gains.push(most - against, silent);
  }
  let open = gapOf(board, { leader, rival });
  let cells = 0;
  for (const gain of gains.sort((a, b) => b - a)) {
    if (open < -TIE_TOLERANCE) break;
    open -= gain;
    cells++;
  }
  return open < -TIE_TOLERANCE ? cells : cells + 1;
}

/**
 * Changes that put the rival ahead: those that close the gap most a cell come first, those that turn out to be needless are taken back.
 * `undefined` when what was put together does not do it after all.
 */
export function closingChanges(
  board: Scoreboard,
  { leader, rival }: Pair,
): readonly CellChange[] | undefined {
  const gap = gapOf(board, { leader, rival });
  const totalsAfter = totalsAfterChanges(board);
  const gainOf = (changes: readonly CellChange[]): number => {
    const after = totalsAfter(changes);
    return gap - ((after[rival] ?? 0) - (after[leader] ?? 0));
  };
  const steps = board.groups.flatMap((group, at) =>
    group.length === 1
      ? stepsAlone(board, at, { leader, rival })
      : stepsTogether(board, group, { leader, rival, gainOf }),
  );
  const taken: Step[] = [];
  let open = gap;
  for (const step of steps.filter(({ gain }) => gain > TIE_TOLERANCE).sort(byGainOfACell)) {
    if (open < -TIE_TOLERANCE) break;
    taken.push(step);
    open -= step.gain;
  }
  const needed = taken.filter((step) => step.changes.length === 1);
  for (const step of taken.filter(({ changes }) => changes.length > 1).reverse())
    if (open + step.gain < -TIE_TOLERANCE) open += step.gain;
    else needed.push(step);
  const changes = needed.flatMap((step) => step.changes);
  return aheadOf(totalsAfter(changes), leader, [rival]) === undefined ? undefined : changes;
}

function gapOf({ totals }: Scoreboard, { leader, rival }: Pair): number {
  return (totals[rival] ?? 0) - (totals[leader] ?? 0);
}

function byGainOfACell(a: Step, b: Step): number {
  return b.gain / b.changes.length - a.gain / a.changes.length;
}

/** An II against the leader, and the rival's own cell taken back. */
function stepsAlone(board: Scoreboard, at: number, { leader, rival }: Pair): Step[] {
  const width = board.totals.length;
  const row = board.groups[at]?.[0] ?? 0;
  return [
    {
      gain: changedCell(board, row, 'II') - (board.counted[at * width + leader] ?? 0),
      changes: [{ row, hypothesis: leader, to: 'II' }],
    },
    { gain: board.counted[at * width + rival] ?? 0, changes: [{ row, hypothesis: rival, to: 'N' }] },
  ];
}

/** Rows of one origin in which an II against the leader is tried, to see where it counts. */
const MOST_ROWS_TRIED = 20;

/**
 * Making an origin speak against the leader takes one cell; making it silent about the rival takes all of its cells that speak against it.
 * Either can make a row say the same of all, and so be passed over: what they do is tried out.
 */
function stepsTogether(
  board: Scoreboard,
  group: readonly number[],
  { leader, rival, gainOf }: Pair & { readonly gainOf: (changes: readonly CellChange[]) => number },
): Step[] {
  const width = board.totals.length;
  const step = (changes: readonly CellChange[]): Step => ({
    gain: changes.length === 0 ? 0 : gainOf(changes),
    changes,
  });
  const silence = step(
    group
      .filter((row) => (board.cells[row * width + rival] ?? 0) > TIE_TOLERANCE)
      .map((row) => ({ row, hypothesis: rival, to: 'N' })),
  );
  const [blame = step([])] = group
    .toSorted((a, b) => changedCell(board, b, 'II') - changedCell(board, a, 'II'))
    .slice(0, MOST_ROWS_TRIED)
    .map((row) => step([{ row, hypothesis: leader, to: 'II' }]))
    .sort(byGainOfACell);
  const both = step([...silence.changes, ...blame.changes]);
  return Math.abs(both.gain - blame.gain - silence.gain) <= TIE_TOLERANCE
    ? [blame, silence]
    : [blame, silence, both]
        .filter(({ gain }) => gain > TIE_TOLERANCE)
        .sort(byGainOfACell)
        .slice(0, 1);
}
