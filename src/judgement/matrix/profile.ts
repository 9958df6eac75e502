import type { Consistency } from './consistency.ts';
import type { Grade, RowStanding } from './row-standing.ts';

/** A way to count inconsistency. A score is never shown without the name and version of its profile. */
export interface ScoringProfile {
  readonly name: string;
  /** Rises when the figures of an unchanged matrix would change. */
  readonly version: number;
  /** Points of one rating against the hypothesis; negative ones speak for it. A cell has the mean of its raters. */
  readonly points: Readonly<Record<Consistency, number>>;
  /** Power to which the mean is raised where it is above zero; where it is below, the cell counts nothing as inconsistency. */
  readonly power: 1 | 2;
  /** What a cell of the row is multiplied by. */
  readonly weight: (row: RowStanding) => number;
}

/** The names of the profiles that every matrix is scored by. */
export type ProfileName = 'heuer-count' | 'linear' | 'linear-weighted' | 'squared';

const PARC_WEIGHT: Readonly<Record<Grade, number>> = { low: Math.SQRT1_2, medium: 1, high: Math.SQRT2 };
const LINEAR = { II: 2, I: 1, N: 0, NA: 0, C: 0, CC: 0 } as const;
const unweighted = (): number => 1;

/**
 * `heuer-count`: the minuses, an II being one (Heuer, Psychology of Intelligence Analysis, ch. 8). `linear`: I 1, II 2, as PARC ACH.
 * `linear-weighted`: the same times credibility times relevance, each low 1/√2, medium 1, high √2 (PARC ACH 2). `squared`: the square of
 * the mean's distance from neutral on 1…5, NA being neutral, so that one II is 4 (open-synthesis).
 */
export const PROFILES: readonly (ScoringProfile & { readonly name: ProfileName })[] = [
  { name: 'heuer-count', version: 1, points: { ...LINEAR, II: 1 }, power: 1, weight: unweighted },
  { name: 'linear', version: 2, points: LINEAR, power: 1, weight: unweighted },
  {
    name: 'linear-weighted',
    version: 1,
    points: LINEAR,
    power: 1,
    weight: ({ credibility, relevance }) => PARC_WEIGHT[credibility] * PARC_WEIGHT[relevance],
  },
  {
    name: 'squared',
    version: 1,
    points: { II: 2, I: 1, N: 0, NA: 0, C: -1, CC: -2 },
    power: 2,
    weight: unweighted,
  },
];

/** What a cell counts against its hypothesis: the mean points of its raters, raised and weighed. */
export function cellInconsistency({ power }: ScoringProfile, meanPoints: number, weight: number): number {
  if (meanPoints <= 0) return 0;
  return weight * (power === 2 ? meanPoints * meanPoints : meanPoints);
}
