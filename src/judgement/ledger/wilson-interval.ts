import type { ProbabilityRange } from '../../base/index.ts';

/** Two-sided 95 % point of the normal distribution. */
const Z = 1.959963984540054;

/**
 * 95 % interval of a rate seen `rate` in `count` cases (E. B. Wilson, Journal of the American Statistical Association 22, 1927). The
 * count may be fractional, an effective one; with none, the interval is everything.
 */
export function wilsonInterval(rate: number, count: number): ProbabilityRange {
  if (count <= 0) return { low: 0, high: 1 };
  const square = (Z * Z) / count;
  const middle = (rate + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((rate * (1 - rate)) / count + square / (4 * count));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
