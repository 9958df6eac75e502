import { CalibrationTally } from './calibration-tally.ts';
import type { ForecasterRole } from './ledger-forecast.ts';
import type { QuestionScore } from './question-score.ts';
import type { TrackRecord } from './track-record.ts';

/** Gathers the scores of one forecaster, question by question. */
export class TrackTally {
  readonly by: string;
  readonly role: ForecasterRole;
  /** Where the forecasts of questions past their deadline go. */
  readonly calibration: CalibrationTally = new CalibrationTally();
  #questions = 0;
  #forecasts = 0;
  #coverage = 0;
  #brier = 0;
  #log = 0;
  #onScale = 0;
  #ordered = 0;
  #baseline = 0;
  #peer = 0;

  constructor(by: string, role: ForecasterRole) {
    this.by = by;
    this.role = role;
  }

  /** Adds how the forecaster did on one more question. */
  add(score: QuestionScore): void {
    this.#questions++;
    this.#forecasts += score.forecasts;
    this.#coverage += score.coverage;
    this.#brier += score.brier ?? 0;
    this.#log += score.log ?? 0;
    this.#baseline += score.baseline;
    this.#peer += score.peer;
    if (score.ordered === undefined) return;
    this.#onScale++;
    this.#ordered += score.ordered ?? 0;
  }

  /** The record over all that was added. */
  record(): TrackRecord {
    const mean = (sum: number): number => (this.#questions === 0 ? 0 : sum / this.#questions);
    return {
      by: this.by,
      role: this.role,
      questions: this.#questions,
      forecasts: this.#forecasts,
      coverage: mean(this.#coverage),
      brier: this.#questions === 0 ? null : mean(this.#brier),
      ...(this.#onScale === 0 ? {} : { ordered: this.#ordered / this.#onScale }),
      log: this.#questions === 0 ? null : mean(this.#log),
      baseline: mean(this.#baseline),
      peer: mean(this.#peer),
      calibration: this.calibration.calibration(),
    };
  }
}
