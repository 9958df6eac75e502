import type { Case, Indicator } from './case.ts';

/** Natural log of the likelihood of one piece of news under each hypothesis, in the order of the case's hypotheses. */
export type LogLikelihood = readonly number[];

/** What is the same for every piece of news about one indicator, worked out once. */
export interface Expectation {
  /** P(seen | H) in the order of the case's hypotheses. */
  readonly seen: readonly number[];
  /** P̄: the prior-weighted mean of them. */
  readonly mean: number;
}

/** The likelihoods of an indicator in the order of the case's hypotheses, and their mean. */
export function expectationOf({ hypotheses }: Case, { likelihood }: Indicator): Expectation {
  const total = hypotheses.reduce((sum, { prior }) => sum + prior, 0);
  const seen = hypotheses.map(({ id }) => ofHypothesis(likelihood, id));
  return {
    seen,
    mean: hypotheses.reduce((sum, { prior }, at) => sum + (prior / total) * (seen[at] ?? 0), 0),
  };
}

/**
 * log L(H) of a sign that stands at credibility `r` (0–1): L(H) = r·P(seen | H) + (1 − r)·P̄, so that a report that is not believed says
 * nothing. Design section 7.
 */
export function seenLogLikelihood({ seen, mean }: Expectation, r: number): LogLikelihood {
  return seen.map((chance) => Math.log(mean + r * (chance - mean)));
}

/** log L(H) of a sign that was looked for and not seen: L(H) = 1 − d·P(seen | H), d (0–1) the chance that it would have been noticed. */
export function absentLogLikelihood(
  { hypotheses }: Case,
  { likelihood }: Indicator,
  d: number,
): LogLikelihood {
  return hypotheses.map(({ id }) => Math.log1p(-d * ofHypothesis(likelihood, id)));
}

/** What `later` adds to `earlier`, under each hypothesis. */
export function logRatio(later: LogLikelihood, earlier: LogLikelihood): LogLikelihood {
  return later.map((value, at) => value - (earlier[at] ?? 0));
}

function ofHypothesis(likelihood: Indicator['likelihood'], id: string): number {
  const value = likelihood[id];
  if (value === undefined) throw new Error(`no likelihood for hypothesis "${id}"`);
  return value;
}
