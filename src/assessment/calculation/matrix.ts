import type { Picture } from '../../judgement/index.ts';
import type { CalculationCitation } from '../citation.ts';
import { calculation } from './calculation.ts';

/**
 * `matrix` (rated rows), `inconsistency/HYPOTHESIS` (weighted inconsistency, which is no probability), `linchpins`, `linchpin-sources` and
 * `linchpin-analysts` (their number), and `fewest-changes` (cells that unseat the leader, where such cells were found); none when nothing was rated.
 */
export function matrixCalculations(picture: Picture): readonly CalculationCitation[] {
  const { matrix } = picture;
  if (!matrix) return [];
  return [
    calculation('matrix', matrix.rows.length, { profile: `${matrix.profile}-${matrix.version}` }),
    named('linchpins', matrix.linchpins),
    named('linchpin-sources', matrixLinchpins(matrix, 'source')),
    named('linchpin-analysts', matrixLinchpins(matrix, 'rater')),
    ...fewestChanges(matrix),
    ...matrix.ranking.map((hypothesis) =>
      calculation(`inconsistency/${hypothesis}`, matrix.inconsistency[hypothesis] ?? 0),
    ),
  ];
}

/** Sources or analysts of the matrix without whom its order would change, in its order. */
export function matrixLinchpins(
  matrix: NonNullable<Picture['matrix']>,
  part: 'source' | 'rater',
): readonly string[] {
  return matrix.profiles.linear.leftOut
    .filter((left) => left.part === part && left.effect !== undefined)
    .map(({ id }) => id);
}

function named(name: string, names: readonly string[]): CalculationCitation {
  return calculation(
    name,
    names.length,
    Object.fromEntries(names.map((one, index) => [String(index + 1), one])),
  );
}

function fewestChanges({ profiles }: NonNullable<Picture['matrix']>): readonly CalculationCitation[] {
  const { leader, rival, changes, atLeast } = profiles.linear.fewestChanges ?? {};
  if (leader === undefined || rival === undefined || changes === undefined) return [];
  return [calculation('fewest-changes', changes.length, { leader, rival, 'at-least': atLeast })];
}
