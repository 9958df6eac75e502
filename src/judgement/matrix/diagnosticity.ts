import { SCALE_VALUES } from './cell-agreement.ts';
import { CODES, type RatingGrid } from './rating-grid.ts';

/**
 * How well a row tells hypotheses apart: the population standard deviation of its mean ratings on 1 (II) … 5 (CC), NA being 3 and blank
 * cells left out (open-synthesis; conformance A2, A6). Zero, to 2, means that it tells nothing apart.
 */
export function diagnosticityOf({ counts, voters, hypotheses }: RatingGrid, row: number): number {
  const means: number[] = [];
  for (let column = 0; column < hypotheses.length; column++) {
    const cell = row * hypotheses.length + column;
    const votes = voters[cell] ?? 0;
    if (votes === 0) continue;
    let sum = 0;
    for (let code = 0; code < CODES; code++)
      sum += (counts[cell * CODES + code] ?? 0) * (SCALE_VALUES[code] ?? 0);
    means.push(sum / votes);
  }
  return populationDeviation(means);
}

/** 0 for fewer than two values. */
function populationDeviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
