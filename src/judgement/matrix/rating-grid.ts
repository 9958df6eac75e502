import { compareText } from '../../sources/index.ts';
import { CONSISTENCIES, type Consistency } from './consistency.ts';
import type { Matrix, MatrixRow } from './matrix.ts';

const CODE: Readonly<Record<Consistency, number>> = { II: 0, I: 1, N: 2, C: 3, CC: 4, NA: 5 };

/** Number of ratings there are. */
export const CODES: number = CONSISTENCIES.length;

/**
 * The ratings of a matrix as numbers, so that they can be counted again and again. A cell is `row × hypotheses + hypothesis`; the code of
 * a rating is its place in `CONSISTENCIES`.
 */
export interface RatingGrid {
  readonly hypotheses: readonly string[];
  readonly rows: readonly MatrixRow[];
  /** Names in a fixed order. */
  readonly raters: readonly string[];
  /** How many raters gave a cell a rating: at `cell × 6 + code`. */
  readonly counts: Uint16Array;
  /** How many raters rated a cell. */
  readonly voters: Uint16Array;
  /** The votes of each rater, in the order of `raters`. */
  readonly votes: readonly RaterVotes[];
}

/** The votes of one rater, a cell and a code each. */
interface RaterVotes {
  readonly cells: Int32Array;
  readonly codes: Uint8Array;
}

/** The grid of a matrix. Its ratings must name rows and hypotheses of the matrix, each cell at most once by a rater. */
export function ratingGrid(matrix: Pick<Matrix, 'hypotheses' | 'rows' | 'ratings'>): RatingGrid {
  const { hypotheses, rows, ratings } = matrix;
  const width = hypotheses.length;
  const rowAt = new Map(rows.map(({ id }, at) => [id, at]));
  const columnAt = new Map(hypotheses.map(({ id }, at) => [id, at]));
  const seenAt = new Map<string, number>();
  const counts = new Uint16Array(rows.length * width * CODES);
  const voters = new Uint16Array(rows.length * width);
  const cells = new Int32Array(ratings.length);
  const codes = new Uint8Array(ratings.length);
  const seen = new Uint16Array(ratings.length);
  // Ratings mostly come in rows: what was looked up for the one before is kept.
  let [lastEvidence, row, lastHypothesis, column]: [string?, number?, string?, number?] = [];
  for (let at = 0; at < ratings.length; at++) {
    const { evidence = '', hypothesis = '', analyst = '', consistency = 'N' } = ratings[at] ?? {};
    if (evidence !== lastEvidence) row = rowAt.get(evidence);
    if (hypothesis !== lastHypothesis) column = columnAt.get(hypothesis);
    lastEvidence = evidence;
    lastHypothesis = hypothesis;
    if (row === undefined || column === undefined)
      throw new Error(`a rating of ${evidence} with ${hypothesis} is outside its matrix`);
    const cell = row * width + column;
    const code = CODE[consistency];
    counts[cell * CODES + code] = (counts[cell * CODES + code] ?? 0) + 1;
    voters[cell] = (voters[cell] ?? 0) + 1;
    cells[at] = cell;
    codes[at] = code;
    let rater = seenAt.get(analyst);
    if (rater === undefined) {
      rater = seenAt.size;
      seenAt.set(analyst, rater);
    }
    seen[at] = rater;
  }
  const raters = [...seenAt.keys()].sort(compareText);
  const places = Uint16Array.from(seenAt.keys(), (name) => raters.indexOf(name));
  return {
    hypotheses: hypotheses.map(({ id }) => id),
    rows,
    raters,
    counts,
    voters,
    votes: votesByRater(
      raters.length,
      seen.map((rater) => places[rater] ?? 0),
      { cells, codes },
    ),
  };
}

function votesByRater(raters: number, raterOf: Uint16Array, { cells, codes }: RaterVotes): RaterVotes[] {
  const next = new Int32Array(raters + 1);
  for (const rater of raterOf) next[rater + 1] = (next[rater + 1] ?? 0) + 1;
  for (let rater = 1; rater <= raters; rater++) next[rater] = (next[rater] ?? 0) + (next[rater - 1] ?? 0);
  const starts = next.slice();
  const [byRater, codesByRater] = [new Int32Array(cells.length), new Uint8Array(cells.length)];
  for (let at = 0; at < raterOf.length; at++) {
    const rater = raterOf[at] ?? 0;
    const place = next[rater] ?? 0;
    next[rater] = place + 1;
    byRater[place] = cells[at] ?? 0;
    codesByRater[place] = codes[at] ?? 0;
  }
  return Array.from({ length: raters }, (_, rater) => ({
    cells: byRater.subarray(starts[rater], starts[rater + 1]),
    codes: codesByRater.subarray(starts[rater], starts[rater + 1]),
  }));
}

/** How many raters gave each rating, in the order of `CONSISTENCIES`. */
export type Tally = ArrayLike<number>;

/** The tally of a cell. */
export function tallyAt({ counts }: RatingGrid, cell: number): Tally {
  return counts.subarray(cell * CODES, (cell + 1) * CODES);
}

/** The tally of some votes. */
export function tallyOf(votes: readonly Consistency[]): Tally {
  return CONSISTENCIES.map((consistency) => votes.filter((vote) => vote === consistency).length);
}
