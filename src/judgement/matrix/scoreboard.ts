import { compareText } from '../../sources/index.ts';
import { CONSISTENCIES } from './consistency.ts';
import { cellInconsistency, type ScoringProfile } from './profile.ts';
import { CODES, type RatingGrid } from './rating-grid.ts';

/** The score of every cell, origin and hypothesis by one profile. */
export interface Scoreboard {
  readonly grid: RatingGrid;
  readonly profile: ScoringProfile;
  /** Weight of each row. */
  readonly weights: Float64Array;
  /** Sum of the points of each cell over its raters. */
  readonly points: Float64Array;
  /** What each cell counts against its hypothesis, before origins are joined. */
  readonly cells: Float64Array;
  /** Places of rows that share an origin, and of rows alone, in a fixed order that does not depend on that of the rows. */
  readonly groups: readonly (readonly number[])[];
  /** What each group counts against each hypothesis, at `group × hypotheses + hypothesis`. */
  readonly counted: Float64Array;
  /** Inconsistency per hypothesis. */
  readonly totals: Float64Array;
  /** Rated cells per hypothesis; one without any is not ranked. */
  readonly rated: Int32Array;
}

/** Sums of means differ in their last bits. */
export const TIE_TOLERANCE = 1e-9;

/** The board of a grid by a profile. */
export function scoreboard(grid: RatingGrid, profile: ScoringProfile): Scoreboard {
  const width = grid.hypotheses.length;
  const points = summedPoints(grid, profile);
  const weights = Float64Array.from(grid.rows, (row) => profile.weight(row));
  const cells = new Float64Array(points.length);
  const rated = new Int32Array(width);
  for (let cell = 0; cell < cells.length; cell++) {
    const votes = grid.voters[cell] ?? 0;
    if (votes === 0) continue;
    const row = Math.floor(cell / width);
    const column = cell - row * width;
    rated[column] = (rated[column] ?? 0) + 1;
    cells[cell] = cellInconsistency(profile, (points[cell] ?? 0) / votes, weights[row] ?? 0);
  }
  const groups = groupsOf(grid);
  return { grid, profile, weights, points, cells, groups, rated, ...sumsOf(cells, groups, width) };
}

/** The totals and rated cells of a board without the votes of one rater. */
export function withoutRater(board: Scoreboard, rater: number): Pick<Scoreboard, 'totals' | 'rated'> {
  const { grid, profile, weights, points, groups } = board;
  const width = grid.hypotheses.length;
  const cells = board.cells.slice();
  const rated = board.rated.slice();
  const worth = CONSISTENCIES.map((_, code) => pointsOf(profile, code));
  const votes = grid.votes[rater];
  if (!votes) throw new Error(`there is no rater ${rater}`);
  const { cells: voted, codes } = votes;
  for (let at = 0; at < voted.length; at++) {
    const cell = voted[at] ?? 0;
    const row = Math.floor(cell / width);
    const left = (grid.voters[cell] ?? 0) - 1;
    if (left === 0) {
      cells[cell] = 0;
      const column = cell - row * width;
      rated[column] = (rated[column] ?? 0) - 1;
    } else {
      const mean = ((points[cell] ?? 0) - (worth[codes[at] ?? 0] ?? 0)) / left;
      cells[cell] = cellInconsistency(profile, mean, weights[row] ?? 0);
    }
  }
  return { totals: sumsOf(cells, groups, width).totals, rated };
}

/**
 * What a group of rows counts against each hypothesis, written to `most`, which has zeros: the most that one of its rows does, so that an
 * origin weighs at most as one row and copies of a row change nothing. A row that counts the same against every hypothesis is passed over
 * where the group has another: it tells nothing apart and must not level what the other does.
 */
export function groupInconsistency(cells: Float64Array, group: readonly number[], most: Float64Array): void {
  const width = most.length;
  let telling = false;
  for (const row of group) {
    const flat = group.length > 1 && isFlat(cells, row, width);
    if (flat && telling) continue;
    if (!flat && !telling) most.fill(0);
    telling ||= !flat;
    for (let column = 0; column < width; column++) {
      const value = cells[row * width + column] ?? 0;
      if (value > (most[column] ?? 0)) most[column] = value;
    }
  }
}

/** True when a row counts the same against every hypothesis. */
export function isFlat(cells: Float64Array, row: number, width: number): boolean {
  const first = cells[row * width] ?? 0;
  for (let column = 1; column < width; column++)
    if (Math.abs((cells[row * width + column] ?? 0) - first) > TIE_TOLERANCE) return false;
  return true;
}

/** Points are whole numbers, so that their sums do not depend on the order of the raters. */
function summedPoints({ counts }: RatingGrid, profile: ScoringProfile): Float64Array {
  const points = new Float64Array(counts.length / CODES);
  const worth = CONSISTENCIES.map((_, code) => pointsOf(profile, code));
  for (let cell = 0; cell < points.length; cell++) {
    let sum = 0;
    for (let code = 0; code < CODES; code++) sum += (counts[cell * CODES + code] ?? 0) * (worth[code] ?? 0);
    points[cell] = sum;
  }
  return points;
}

function pointsOf({ points }: ScoringProfile, code: number): number {
  return points[CONSISTENCIES[code] ?? 'N'];
}

function sumsOf(
  cells: Float64Array,
  groups: Scoreboard['groups'],
  width: number,
): Pick<Scoreboard, 'counted' | 'totals'> {
  const counted = new Float64Array(groups.length * width);
  const totals = new Float64Array(width);
  for (const [at, group] of groups.entries()) {
    const most = counted.subarray(at * width, (at + 1) * width);
    groupInconsistency(cells, group, most);
    for (let column = 0; column < width; column++)
      totals[column] = (totals[column] ?? 0) + (most[column] ?? 0);
  }
  return { counted, totals };
}

function groupsOf({ rows }: RatingGrid): number[][] {
  const places = [...rows.keys()].sort((a, b) => compareText(rows[a]?.id ?? '', rows[b]?.id ?? ''));
  const byOrigin = Map.groupBy(places, (at) => {
    const row = rows[at];
    return row?.origin === undefined ? `row ${row?.id}` : `origin ${row.origin}`;
  });
  return [...byOrigin.values()];
}
