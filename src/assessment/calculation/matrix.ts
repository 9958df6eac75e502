import type { Picture } from '../../judgement/index.ts';
import type { CalculationCitation } from '../citation.ts';
import { calculation } from './calculation.ts';

/**
 * `matrix` (rated rows), `inconsistency/HYPOTHESIS` (weighted inconsistency, which is no probability) and `linchpins` (their number);
 * none when nothing was rated.
 */
export function matrixCalculations(picture: Picture): readonly CalculationCitation[] {
  const { matrix } = picture;
  if (!matrix) return [];
  return [
    calculation('matrix', matrix.rows.length, { profile: `${matrix.profile}-${matrix.version}` }),
    calculation(
      'linchpins',
      matrix.linchpins.length,
      Object.fromEntries(matrix.linchpins.map((evidence, index) => [String(index + 1), evidence])),
    ),
    ...matrix.ranking.map((hypothesis) =>
      calculation(`inconsistency/${hypothesis}`, matrix.inconsistency[hypothesis] ?? 0),
    ),
  ];
}
