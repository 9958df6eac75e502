import { addDays, type Day } from '../../base/index.ts';
import type { Case } from '../case.ts';
import type { LedgerForecast } from './ledger-forecast.ts';
import { type Question, YES_NO } from './question.ts';
import type { Resolution } from './resolution.ts';

/** Id of the question of the case in its own ledger: the folder may be renamed and copied. */
const CASE_QUESTION = 'case';
/** Name under which the posterior of a case forecasts. */
const POSTERIOR = 'posterior';

/** The question of a case as one that is forecast: it opens with the case and closes with its horizon. */
export function caseQuestion({ question, opened, horizon, languages }: Case): Question {
  const text = question[languages[0] ?? 'en'];
  return {
    id: CASE_QUESTION,
    kind: 'binary',
    text,
    rule: text,
    opens: opened,
    closes: horizon,
    options: YES_NO,
  };
}

/**
 * P(yes) of a case on several days as forecasts, each made at the beginning of the day after: what was known on a day is known at its
 * end. Days on which the posterior did not move make no forecast of their own.
 */
export function posteriorForecasts(
  path: readonly { readonly day: Day; readonly yes: number }[],
): LedgerForecast[] {
  return path
    .filter(({ yes }, index) => yes !== path[index - 1]?.yes)
    .map(({ day, yes }) => ({
      question: CASE_QUESTION,
      by: POSTERIOR,
      role: 'model',
      at: addDays(day, 1),
      probabilities: [yes, 1 - yes],
    }));
}

/** The answer that the case file itself records, as a resolution entered on the day it gives; none where it records none. */
export function caseResolution({ resolution, languages }: Case): Resolution[] {
  if (resolution === undefined) return [];
  const { answer, on, note } = resolution;
  const evidence = note[languages[0] ?? 'en'];
  return [{ question: CASE_QUESTION, outcome: answer, evidence, knownAt: on, setAt: on, by: 'case.yaml' }];
}
