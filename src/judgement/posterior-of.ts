import { compareText } from '../sources/index.ts';
import { absenceNews } from './absence-news.ts';
import { accumulated, type News } from './accumulate.ts';
import { type Case, type Indicator, indicatorOf } from './case.ts';
import type { IndicatorReading } from './indication.ts';
import { logRatio, seenLogLikelihood } from './log-likelihood.ts';
import type { Posterior } from './posterior.ts';

/**
 * The posterior by profile `vigilia-bayes-1` (design section 7): posterior ∝ prior × Π L, in log space. An indicator that is seen counts with
 * the pooled credibility of its counted witnesses: in order of day, each witness contributes what it adds to the pool. An absent one counts
 * 1 − d·P(seen | H). Open indicators, those not looked for, and witnesses that are not counted contribute nothing.
 */
export function posterior(judged: Case, readings: readonly IndicatorReading[]): Posterior {
  const news = readings.flatMap((reading) => {
    const indicator = indicatorOf(judged, reading.indicator);
    return [...witnessNews(judged, indicator, reading), ...absenceNews(judged, indicator, reading)];
  });
  return accumulated(judged, 'vigilia-bayes-1', news);
}

function witnessNews(judged: Case, indicator: Indicator, { witnesses }: IndicatorReading): News[] {
  const counted = witnesses
    .filter((witness) => witness.counted)
    .map(({ origin, credibility, indications }) => ({
      origin,
      credibility,
      day: indications.map(({ known }) => known).sort()[0] ?? '',
    }))
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.origin, b.origin));
  let allWrong = 1;
  let pooled = seenLogLikelihood(judged, indicator, 0);
  return counted.map(({ origin, credibility, day }) => {
    allWrong *= 1 - credibility;
    const before = pooled;
    pooled = seenLogLikelihood(judged, indicator, 1 - allWrong);
    return { indicator: indicator.id, origin, sense: 'seen', day, logLikelihood: logRatio(pooled, before) };
  });
}
