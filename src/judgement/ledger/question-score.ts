import type { ForecasterRole } from './ledger-forecast.ts';

/** How one forecaster did on one question. */
export interface QuestionScore {
  readonly by: string;
  readonly role: ForecasterRole;
  /** Forecasts that stood for any time. */
  readonly forecasts: number;
  /** Share of the time from opening to deadline in which a forecast of theirs stood before the outcome was known, 0–1. */
  readonly coverage: number;
  /** Mean over the time covered, one-part, 0 best to 1 worst; `null` with no coverage. */
  readonly brier: number | null;
  /** The same for options on a scale, where a near miss costs less; absent for other kinds. */
  readonly ordered?: number | null;
  /** Mean over the time covered of ln P(what came true); `null` with no coverage. */
  readonly log: number | null;
  /** Against knowing nothing: 0 equals it, 100 is best; times coverage, so that saying nothing is worth nothing. */
  readonly baseline: number;
  /** Against the others who had forecast at the same time; times coverage; 0 where nobody else had. */
  readonly peer: number;
}
