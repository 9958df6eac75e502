import { compareText } from '../../sources/index.ts';
import type { Case } from '../case.ts';
import type { Rating } from './consistency.ts';
import { type JudgedMatrix, type JudgedRow, judgeMatrix } from './judge-matrix.ts';
import { type MatrixRow, plainRow } from './matrix.ts';
import type { RowStanding } from './row-standing.ts';

/**
 * Analysis of competing hypotheses. Ranks by least inconsistency; never a probability.
 * A hypothesis that nobody rated is left out of `inconsistency` and `ranking`: unknown is not consistent.
 */
export interface ConsistencyMatrix {
  readonly profile: 'linear';
  readonly version: number;
  readonly rows: readonly JudgedRow[];
  /** Inconsistency per hypothesis by profile `linear`. */
  readonly inconsistency: Readonly<Record<string, number>>;
  /** Hypothesis ids, least inconsistent first; equals share a place in `ties`. */
  readonly ranking: readonly string[];
  readonly ties: readonly (readonly string[])[];
  /** Evidence whose removal makes two hypotheses tie or change places, or breaks a tie for the lead. */
  readonly linchpins: readonly string[];
  /** The same under every profile, with each row, origin, source and rater left out. */
  readonly profiles: JudgedMatrix['profiles'];
}

/** What a row of a case rests on; a member is absent where it is not known or there is more than one. */
export type RowBasis = Pick<MatrixRow, 'origin' | 'source'>;

/**
 * The matrix of the ratings of a case (Heuer, Psychology of Intelligence Analysis, ch. 8). `basisOf` tells what a row rests on.
 * Rows: indicators in the case's order, then other evidence by name. The order of `ratings` does not
 * matter, unless they say different things of one row.
 */
export function consistencyMatrix(
  ratings: readonly Rating[],
  judged: Case,
  basisOf: (evidence: string) => RowBasis,
): ConsistencyMatrix {
  const place = new Map(judged.indicators.map(({ id }, at) => [id, at]));
  const placeOf = (evidence: string) => place.get(evidence) ?? judged.indicators.length;
  const evidence = [...new Set(ratings.map((rating) => rating.evidence))].sort(
    (a, b) => placeOf(a) - placeOf(b) || compareText(a, b),
  );
  const standings = new Map<string, Partial<RowStanding>>();
  for (const { evidence: id, row } of ratings) standings.set(id, { ...row, ...standings.get(id) });
  const { rows, profiles } = judgeMatrix({
    hypotheses: judged.hypotheses.map(({ id }) => ({ id })),
    relations: [],
    rows: evidence.map((id) => ({ ...plainRow(id), ...standings.get(id), ...basisOf(id) })),
    ratings,
    setAside: [],
  });
  const { version, inconsistency, ranking, ties, leftOut } = profiles.linear;
  return {
    profile: 'linear',
    version,
    rows,
    inconsistency,
    ranking,
    ties,
    linchpins: leftOut.flatMap(({ part, id, effect }) => (part === 'row' && effect ? [id] : [])),
    profiles,
  };
}
