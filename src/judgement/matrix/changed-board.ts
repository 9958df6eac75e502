import type { Consistency } from './consistency.ts';
import { cellInconsistency } from './profile.ts';
import { groupInconsistency, type Scoreboard, TIE_TOLERANCE } from './scoreboard.ts';

/** A cell that is given another rating by all raters. Places of the row and of the hypothesis. */
export interface CellChange {
  readonly row: number;
  readonly hypothesis: number;
  readonly to: Consistency;
}

/** The totals of a board after changes; only the groups that are touched are counted anew. */
export type TotalsAfter = (changes: readonly CellChange[]) => Float64Array;

/** Prepares a board for trying changes out; the board itself stays as it is. */
export function totalsAfterChanges(board: Scoreboard): TotalsAfter {
  const { groups, counted, totals } = board;
  const width = totals.length;
  const cells = board.cells.slice();
  const most = new Float64Array(width);
  const groupAt: number[] = [];
  for (const [at, group] of groups.entries()) for (const row of group) groupAt[row] = at;
  return (changes) => {
    const after = totals.slice();
    for (const { row, hypothesis, to } of changes)
      cells[row * width + hypothesis] = changedCell(board, row, to);
    for (const at of new Set(changes.map(({ row }) => groupAt[row] ?? 0))) {
      groupInconsistency(cells, groups[at] ?? [], most.fill(0));
      for (let column = 0; column < width; column++)
        after[column] = (after[column] ?? 0) - (counted[at * width + column] ?? 0) + (most[column] ?? 0);
    }
    for (const { row, hypothesis } of changes) {
      const cell = row * width + hypothesis;
      cells[cell] = board.cells[cell] ?? 0;
    }
    return after;
  };
}

/** What a cell of the row counts when all raters give it that rating. */
export function changedCell({ profile, weights }: Scoreboard, row: number, to: Consistency): number {
  return cellInconsistency(profile, profile.points[to], weights[row] ?? 0);
}

/** The first of the rivals that is strictly less inconsistent than the leader. */
export function aheadOf(totals: Float64Array, leader: number, rivals: readonly number[]): number | undefined {
  return rivals.find((rival) => (totals[rival] ?? 0) < (totals[leader] ?? 0) - TIE_TOLERANCE);
}
