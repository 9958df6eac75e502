import type { Finding } from '../../base/index.ts';
import { consensusOf, type Disagreement, disagreementOf, groupDisagreementOf } from './cell-agreement.ts';
import { joinDuplicates } from './competing.ts';
import { CONSISTENCIES, type Consistency } from './consistency.ts';
import { diagnosticityOf } from './diagnosticity.ts';
import type { Matrix } from './matrix.ts';
import { PROFILES, type ProfileName } from './profile.ts';
import { type ProfileResult, profileResult } from './profile-result.ts';
import { type RatingGrid, ratingGrid, type Tally, tallyAt } from './rating-grid.ts';

/** The raters of one cell who are further apart than consensus. */
interface DisputedCell {
  readonly hypothesis: string;
  /** How many raters gave which rating. */
  readonly votes: Readonly<Partial<Record<Consistency, number>>>;
  /** By the sample deviation of open-synthesis. */
  readonly disagreement: Disagreement;
  /** By the group deviation of Burton's program. */
  readonly group: Disagreement;
}

/** What is found of one row. */
export interface JudgedRow {
  readonly evidence: string;
  /** Rows of one origin weigh together at most as one. */
  readonly origin?: string;
  /** Consensus cell per hypothesis, rounded toward neutral; absent where nobody rated. */
  readonly consensus: Readonly<Record<string, Consistency>>;
  /** Population standard deviation of the row's mean ratings on 1 (II) … 5 (CC). */
  readonly diagnosticity: number;
  /** True when it tells nothing apart: zero diagnosticity. */
  readonly nonDiagnostic: boolean;
  readonly disputed: readonly DisputedCell[];
}

/** A matrix with everything that is counted of it. Ranks by least inconsistency; nothing of it is a probability. */
export interface JudgedMatrix {
  readonly hypotheses: readonly string[];
  /** Hypotheses that are counted as the one they repeat. */
  readonly folded: readonly { readonly hypothesis: string; readonly into: string }[];
  readonly raters: readonly string[];
  readonly rows: readonly JudgedRow[];
  readonly profiles: Readonly<Record<ProfileName, ProfileResult>>;
  readonly findings: readonly Finding[];
}

/**
 * Counts a matrix under every profile, with diagnosticity, disagreement and sensitivity. The order of ratings and rows changes no figure;
 * rows are told in the matrix's order.
 */
export function judgeMatrix(matrix: Matrix): JudgedMatrix {
  const { matrix: joined, folded, competes, findings } = joinDuplicates(matrix);
  const grid = ratingGrid(joined);
  const results = PROFILES.map((profile) => [profile.name, profileResult(grid, profile, competes)] as const);
  return {
    hypotheses: grid.hypotheses,
    folded,
    raters: grid.raters,
    rows: grid.rows.map((_, row) => judgedRow(grid, row)),
    profiles: Object.fromEntries(results) as Record<ProfileName, ProfileResult>,
    findings: [...findings, ...blankFindings(grid)],
  };
}

/** What is found of the row at a place of the grid. */
function judgedRow(grid: RatingGrid, row: number): JudgedRow {
  const width = grid.hypotheses.length;
  const consensus: [string, Consistency][] = [];
  const disputed: DisputedCell[] = [];
  for (const [column, hypothesis] of grid.hypotheses.entries()) {
    const tally = tallyAt(grid, row * width + column);
    const agreed = consensusOf(tally);
    if (agreed === undefined) continue;
    consensus.push([hypothesis, agreed]);
    const disagreement = disagreementOf(tally);
    const group = groupDisagreementOf(tally);
    if (disagreement && group && disagreement.band !== 'consensus')
      disputed.push({ hypothesis, votes: votesOf(tally), disagreement, group });
  }
  const diagnosticity = diagnosticityOf(grid, row);
  const of = grid.rows[row];
  return {
    evidence: of?.id ?? '',
    ...(of?.origin === undefined ? {} : { origin: of.origin }),
    consensus: Object.fromEntries(consensus),
    diagnosticity,
    nonDiagnostic: diagnosticity < 1e-9,
    disputed,
  };
}

function votesOf(tally: Tally): Partial<Record<Consistency, number>> {
  return Object.fromEntries(
    CONSISTENCIES.flatMap((consistency, code) =>
      (tally[code] ?? 0) > 0 ? [[consistency, tally[code]]] : [],
    ),
  );
}

/** A hypothesis that fewer rows were held against than others looks less inconsistent than it may be. */
function blankFindings({ hypotheses, rows, voters }: RatingGrid): Finding[] {
  const rated = hypotheses.map(
    (_, column) => rows.filter((_row, row) => (voters[row * hypotheses.length + column] ?? 0) > 0).length,
  );
  const most = Math.max(0, ...rated);
  return hypotheses.flatMap((id, column): Finding[] => {
    const count = rated[column] ?? 0;
    if (count === most) return [];
    const message =
      count === 0
        ? `nobody rated ${id}: it is not ranked.`
        : `${id} is rated in ${count} rows, another in ${most}: a blank cell counts nothing against it, so its inconsistency may be too low.`;
    return [{ code: 'matrix/blank', severity: 'warning', message }];
  });
}
