import { brier, orderedBrier } from './brier.ts';
import type { ForecasterRole, LedgerForecast } from './ledger-forecast.ts';
import { baselineScore, logScore, peerScale } from './log-score.ts';
import { isOnScale, type Question } from './question.ts';
import type { QuestionScore } from './question-score.ts';

/** A forecast with its instant in milliseconds and its place in the ledger. */
export interface MadeForecast {
  readonly forecast: LedgerForecast;
  readonly at: number;
  readonly index: number;
  /** The same number for the same role and name, and for no other; numbers rise as roles and names do. */
  readonly forecaster: number;
}

/** Instants in milliseconds: opening, deadline, and where scoring ends, which is the earlier of the deadline and of what was known. */
export interface Horizon {
  readonly open: number;
  readonly close: number;
  readonly end: number;
}

/** Told of each stretch of time in which a forecast stood; `share` is its share of the time from opening to deadline. */
export type StretchVisitor = (made: MadeForecast, share: number, outcome: number) => void;

/** A forecaster while the time of the question is gone through. */
interface Standing {
  readonly by: string;
  readonly role: ForecasterRole;
  current?: MadeForecast;
  log: number;
  since: number;
  /** What the peer integrals stood at when the current forecast began. */
  ownAtStart: number;
  othersAtStart: number;
  forecasts: number;
  coverage: number;
  brier: number;
  ordered: number;
  logSum: number;
  baseline: number;
  peer: number;
}

/**
 * Scores the forecasts of one question against the option at `outcome`, by the time each of them stood. Averages are over the time from
 * opening to the *scheduled* deadline, so that an early resolution cuts the score short instead of spreading it: who gambles on an
 * early yes gains nothing by it (the rule of the Metaculus scores). Forecasts are taken in the order of time; of several by one
 * forecaster at one instant the first of the ledger counts. Sorted by role and name.
 */
export function scoreQuestion(
  question: Question,
  made: readonly MadeForecast[],
  outcome: number,
  horizon: Horizon,
  onStretch?: StretchVisitor,
): QuestionScore[] {
  const sweep = new Sweep(question, outcome, horizon, onStretch);
  for (const one of inOrder(made)) sweep.take(one);
  return sweep.finish();
}

/** Forecasts by instant, forecaster and place in the ledger: an order that does not depend on that of others in the ledger. */
export function inOrder(made: readonly MadeForecast[]): MadeForecast[] {
  return [...made].sort((a, b) => a.at - b.at || a.forecaster - b.forecaster || a.index - b.index);
}

class Sweep {
  readonly #question: Question;
  readonly #outcome: number;
  readonly #horizon: Horizon;
  readonly #onStretch: StretchVisitor | undefined;
  readonly #length: number;
  readonly #byForecaster = new Map<number, Standing>();
  #now: number;
  #standing = 0;
  #sumOfLogs = 0;
  /** Integrals over time of n/(n−1) and of Σ ln p/(n−1), n being those who have a forecast standing. */
  #own = 0;
  #others = 0;

  constructor(question: Question, outcome: number, horizon: Horizon, onStretch: StretchVisitor | undefined) {
    this.#question = question;
    this.#outcome = outcome;
    this.#horizon = horizon;
    this.#onStretch = onStretch;
    this.#length = horizon.close - horizon.open;
    this.#now = horizon.open;
  }

  take(made: MadeForecast): void {
    const { forecast, at } = made;
    if (at >= this.#horizon.end) return;
    const forecaster = this.#forecasterOf(made);
    if (forecaster.current?.at === at) return;
    const start = Math.max(at, this.#horizon.open);
    this.#advance(start);
    if (forecaster.current === undefined) this.#standing++;
    else this.#close(forecaster, forecaster.current);
    forecaster.current = made;
    forecaster.log = logScore(forecast.probabilities[this.#outcomeIn(forecast)] ?? 0);
    forecaster.since = start;
    forecaster.ownAtStart = this.#own;
    forecaster.othersAtStart = this.#others;
    this.#sumOfLogs += forecaster.log;
  }

  finish(): QuestionScore[] {
    this.#advance(this.#horizon.end);
    for (const forecaster of this.#byForecaster.values())
      if (forecaster.current) this.#close(forecaster, forecaster.current);
    return [...this.#byForecaster]
      .filter(([, { forecasts }]) => forecasts > 0)
      .sort(([a], [b]) => a - b)
      .map(([, forecaster]) => this.#score(forecaster));
  }

  #forecasterOf({ forecaster, forecast: { by, role } }: MadeForecast): Standing {
    const known = this.#byForecaster.get(forecaster);
    if (known) return known;
    const zero = { log: 0, since: 0, ownAtStart: 0, othersAtStart: 0, forecasts: 0, coverage: 0 };
    const fresh = { by, role, ...zero, brier: 0, ordered: 0, logSum: 0, baseline: 0, peer: 0 };
    this.#byForecaster.set(forecaster, fresh);
    return fresh;
  }

  /** An option that the forecast did not list is scored through the one that stands for the rest. */
  #outcomeIn({ probabilities }: LedgerForecast): number {
    if ((probabilities[this.#outcome] ?? null) !== null || this.#question.other === undefined)
      return this.#outcome;
    return this.#question.options.indexOf(this.#question.other);
  }

  #advance(to: number): void {
    const passed = (to - this.#now) / this.#length;
    if (passed <= 0) return;
    if (this.#standing > 1) {
      this.#own += (passed * this.#standing) / (this.#standing - 1);
      this.#others += (passed * this.#sumOfLogs) / (this.#standing - 1);
    }
    this.#now = to;
  }

  #close(forecaster: Standing, made: MadeForecast): void {
    this.#sumOfLogs -= forecaster.log;
    const share = (this.#now - forecaster.since) / this.#length;
    if (share <= 0) return;
    const { probabilities } = made.forecast;
    const outcome = this.#outcomeIn(made.forecast);
    let listed = 0;
    for (const probability of probabilities) if (probability !== null) listed++;
    forecaster.forecasts++;
    forecaster.coverage += share;
    forecaster.brier += share * brier(probabilities, outcome);
    if (isOnScale(this.#question)) forecaster.ordered += share * orderedBrier(probabilities, outcome);
    forecaster.logSum += share * forecaster.log;
    forecaster.baseline += share * baselineScore(this.#question, forecaster.log, outcome, listed);
    forecaster.peer +=
      peerScale(this.#question) *
      (forecaster.log * (this.#own - forecaster.ownAtStart) - (this.#others - forecaster.othersAtStart));
    this.#onStretch?.(made, share, outcome);
  }

  #score(forecaster: Standing): QuestionScore {
    const { by, role, forecasts, coverage, baseline, peer } = forecaster;
    const mean = (sum: number): number | null => (coverage > 0 ? sum / coverage : null);
    return {
      by,
      role,
      forecasts,
      coverage,
      brier: mean(forecaster.brier),
      ...(isOnScale(this.#question) ? { ordered: mean(forecaster.ordered) } : {}),
      log: mean(forecaster.logSum),
      baseline,
      peer,
    };
  }
}
