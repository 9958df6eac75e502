/** A probability as a range, `0 <= low <= high <= 1`; equal ends where a single number was given. */
export interface ProbabilityRange {
  readonly low: number;
  readonly high: number;
}

/** A range together with the words it was said in (absent where a number was given) and the named scale that maps them. */
export interface WordedProbability extends ProbabilityRange {
  readonly phrase?: string;
  readonly scale: string;
}

/** Natural log-odds of `probability`; ±Infinity at 0 and 1. */
export function logOdds(probability: number): number {
  return Math.log(probability) - Math.log1p(-probability);
}

/** `log(Σ exp(values))` without overflow; −Infinity for an empty list. */
export function logSumExp(values: readonly number[]): number {
  const largest = Math.max(...values);
  if (!Number.isFinite(largest)) return values.length === 0 ? Number.NEGATIVE_INFINITY : largest;
  return largest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - largest), 0));
}
