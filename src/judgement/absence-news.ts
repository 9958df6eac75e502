import type { News } from './accumulate.ts';
import type { Case, Indicator } from './case.ts';
import type { IndicatorReading } from './indication.ts';
import { absentLogLikelihood } from './log-likelihood.ts';

/** What an indicator's absence adds: one contribution when it is `absent`, none in every other state. */
export function absenceNews(
  judged: Case,
  indicator: Indicator,
  { state, detection = 0, since }: IndicatorReading,
): News[] {
  if (state !== 'absent') return [];
  const logLikelihood = absentLogLikelihood(judged, indicator, detection);
  return [{ indicator: indicator.id, sense: 'absent', day: since ?? indicator.window.to, logLikelihood }];
}
