import { absenceNews } from './absence-news.ts';
import { accumulated, type News } from './accumulate.ts';
import type { Case, Indicator } from './case.ts';
import type { IndicatorReading } from './indication.ts';
import { expectationOf, logRatio, seenLogLikelihood } from './log-likelihood.ts';
import type { Posterior } from './posterior.ts';
import { standingSteps } from './standing.ts';

/**
 * The posterior by profile `vigilia-bayes-1` (design section 7): posterior ∝ prior × Π L, in log space. An indicator that is seen counts with
 * the credibility at which it stands: in order of day, each counted witness contributes what he adds to it, or takes from it when he says
 * that the sign is over. An absent one counts 1 − d·P(seen | H). Open indicators, those not looked for, reports that have aged and witnesses
 * that are not counted contribute nothing.
 */
export function posterior(judged: Case, readings: readonly IndicatorReading[]): Posterior {
  const indicators = new Map(judged.indicators.map((indicator) => [indicator.id, indicator]));
  const news = readings.flatMap((reading) => {
    const indicator = indicators.get(reading.indicator);
    if (!indicator) throw new Error(`no indicator "${reading.indicator}" in the case`);
    return newsOf(judged, indicator, reading);
  });
  return accumulated(judged, 'vigilia-bayes-1', news);
}

/** What one indicator contributes, witness by witness. */
function newsOf(judged: Case, indicator: Indicator, reading: IndicatorReading): News[] {
  return [...witnessNews(judged, indicator, reading), ...absenceNews(judged, indicator, reading)];
}

function witnessNews(judged: Case, indicator: Indicator, reading: IndicatorReading): News[] {
  const steps = standingSteps(reading).filter(({ sense, before }) => sense === 'seen' || before > 0);
  if (steps.length === 0) return [];
  const expectation = expectationOf(judged, indicator);
  let stood = seenLogLikelihood(expectation, 0);
  return steps.map(({ sense, origin, day, after }) => {
    const earlier = stood;
    stood = seenLogLikelihood(expectation, after);
    return {
      indicator: indicator.id,
      origin,
      sense,
      day,
      logLikelihood: logRatio(stood, earlier),
    };
  });
}
