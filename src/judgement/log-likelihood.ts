import type { Case, Indicator } from './case.ts';

/** Natural log of the likelihood of one piece of news under each hypothesis, by hypothesis id. */
export type LogLikelihood = Readonly<Record<string, number>>;

/**
 * log L(H) of a sign reported with credibility `r` (0–1): L(H) = r·P(seen | H) + (1 − r)·P̄, with P̄ the prior-weighted mean, so that a
 * report that is not believed says nothing. Design section 7.
 */
export function seenLogLikelihood(judged: Case, { likelihood }: Indicator, r: number): LogLikelihood {
  const total = judged.hypotheses.reduce((sum, { prior }) => sum + prior, 0);
  const mean = judged.hypotheses.reduce(
    (sum, { id, prior }) => sum + (prior / total) * ofHypothesis(likelihood, id),
    0,
  );
  return byHypothesis(judged, (id) => Math.log(mean + r * (ofHypothesis(likelihood, id) - mean)));
}

/** log L(H) of a sign that was looked for and not seen: L(H) = 1 − d·P(seen | H), d (0–1) the chance that it would have been noticed. */
export function absentLogLikelihood(judged: Case, { likelihood }: Indicator, d: number): LogLikelihood {
  return byHypothesis(judged, (id) => Math.log1p(-d * ofHypothesis(likelihood, id)));
}

/** What `later` adds to `earlier`, under each hypothesis. */
export function logRatio(later: LogLikelihood, earlier: LogLikelihood): LogLikelihood {
  return Object.fromEntries(Object.entries(later).map(([id, value]) => [id, value - (earlier[id] ?? 0)]));
}

function byHypothesis({ hypotheses }: Case, value: (id: string) => number): LogLikelihood {
  return Object.fromEntries(hypotheses.map(({ id }) => [id, value(id)]));
}

function ofHypothesis(likelihood: Indicator['likelihood'], id: string): number {
  const value = likelihood[id];
  if (value === undefined) throw new Error(`no likelihood for hypothesis "${id}"`);
  return value;
}
