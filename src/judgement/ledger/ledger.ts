import type { LedgerForecast } from './ledger-forecast.ts';
import type { Question } from './question.ts';
import type { Resolution } from './resolution.ts';

/** A record that could not be used, kept as it was written. */
export interface SetAside {
  readonly fields: Readonly<Record<string, string>>;
  readonly why: string;
}

/** Questions, forecasts and resolutions: append-only, each list in the order in which it was written. */
export interface Ledger {
  readonly questions: readonly Question[];
  readonly forecasts: readonly LedgerForecast[];
  readonly resolutions: readonly Resolution[];
  /** What could not be used; it is written out again with the rest. */
  readonly setAside: readonly SetAside[];
}
