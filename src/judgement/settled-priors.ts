import type { ProbabilityRange } from '../base/index.ts';

/** Priors that add up to one, in the order given. */
export interface SettledPriors {
  readonly priors: readonly number[];
  readonly ranges: readonly ProbabilityRange[];
  /** What the numbers came to, or the end of the ranges that came nearest to one; 1 when nothing had to be changed. */
  readonly sum: number;
}

/** Priors written with a few decimals must still add up exactly; this only forgives the last bits of the sum. */
const SUM_TOLERANCE = 1e-6;

/**
 * The priors to reckon with, from the ranges stated for them: each lies at the same share of the way through its range, so that they add
 * up to one. Where no such share exists, the nearest ends are scaled until they do, and the ranges with them; `sum` then tells.
 */
export function settledPriors(stated: readonly ProbabilityRange[]): SettledPriors {
  const [low, high] = [total(stated.map((one) => one.low)), total(stated.map((one) => one.high))];
  if (low > 1 + SUM_TOLERANCE || high < 1 - SUM_TOLERANCE) {
    const sum = low > 1 ? low : high;
    return {
      priors: stated.map((one) => (low > 1 ? one.low : one.high) / sum),
      ranges: stated.map((one) => ({ low: one.low / sum, high: Math.min(one.high / sum, 1) })),
      sum,
    };
  }
  const share = high - low > SUM_TOLERANCE ? Math.min(Math.max((1 - low) / (high - low), 0), 1) : 0;
  return {
    priors: stated.map((one) => (one.low === one.high ? one.low : one.low + share * (one.high - one.low))),
    ranges: stated,
    sum: 1,
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
