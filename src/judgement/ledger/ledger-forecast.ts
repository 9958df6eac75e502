import type { WordedProbability } from '../../base/index.ts';

/** Who forecasts: a person · the posterior of a case · a source, as read from a report. */
export type ForecasterRole = 'person' | 'model' | 'source';

/** The roles, in the order in which they are shown. */
export const FORECASTER_ROLES: readonly ForecasterRole[] = ['person', 'model', 'source'];

/** One forecast, never changed: a change of mind is a later forecast. */
export interface LedgerForecast {
  /** Id of the question. */
  readonly question: string;
  readonly by: string;
  readonly role: ForecasterRole;
  /** Day or instant at which it was made; a day counts from its beginning, UTC. */
  readonly at: string;
  /** One for each option of the question, adding up to 1; `null` where the option was not listed. */
  readonly probabilities: readonly (number | null)[];
  /** Where it was given in words: the words, their scale and its range. The middle of the range is what is scored. */
  readonly words?: WordedProbability;
  /** The report it was read from. */
  readonly document?: string;
  readonly note?: string;
}
