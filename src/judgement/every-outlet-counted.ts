import { absenceNews } from './absence-news.ts';
import { accumulated, type News } from './accumulate.ts';
import { type Case, indicatorOf } from './case.ts';
import type { Indication, IndicatorReading } from './indication.ts';
import { expectationOf, logRatio, seenLogLikelihood } from './log-likelihood.ts';
import type { Posterior } from './posterior.ts';

/**
 * The same arithmetic as a plain tally would do it, profile `every-outlet-1`: each document that reports a sign counts as a witness of its
 * own, reprints and translations included. For comparison only.
 */
export function everyOutletCounted(
  judged: Case,
  readings: readonly IndicatorReading[],
  indications: readonly Indication[],
): Posterior {
  const seen = indications
    .filter(({ sense }) => sense === 'seen')
    .map(({ indicator, origin, document, known, credibility }): News => {
      const expectation = expectationOf(judged, indicatorOf(judged, indicator));
      return {
        indicator,
        origin,
        document,
        sense: 'seen',
        day: known,
        logLikelihood: logRatio(
          seenLogLikelihood(expectation, credibility),
          seenLogLikelihood(expectation, 0),
        ),
      };
    });
  const absent = readings.flatMap((reading) =>
    absenceNews(judged, indicatorOf(judged, reading.indicator), reading),
  );
  return accumulated(judged, 'every-outlet-1', [...seen, ...absent]);
}
