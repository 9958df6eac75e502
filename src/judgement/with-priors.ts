import type { ProbabilityRange } from '../base/index.ts';
import type { Case } from './case.ts';
import { settledPriors } from './settled-priors.ts';

/** The case with these priors, one range for each hypothesis in its order, settled so that they add up to one; `sum` as in `SettledPriors`. */
export function withPriors(
  judged: Case,
  stated: readonly ProbabilityRange[],
): { readonly settled: Case; readonly sum: number } {
  const { priors, ranges, sum } = settledPriors(stated);
  const hypotheses = judged.hypotheses.map(({ range: _, ...hypothesis }, at) => {
    const range = ranges[at];
    return {
      ...hypothesis,
      prior: priors[at] ?? hypothesis.prior,
      ...(range && range.low < range.high ? { range } : {}),
    };
  });
  return { settled: { ...judged, hypotheses }, sum };
}
