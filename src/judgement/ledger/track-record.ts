import type { ProbabilityRange, WordedProbability } from '../../base/index.ts';
import type { Calibration } from './calibration.ts';
import type { ForecasterRole } from './ledger-forecast.ts';

/** How one forecaster did over all questions that were answered. Means are over questions, each counting once. */
export interface TrackRecord {
  readonly by: string;
  readonly role: ForecasterRole;
  readonly questions: number;
  readonly forecasts: number;
  /** Mean share of the time of a question that was covered, 0–1. */
  readonly coverage: number;
  /** Units as in `QuestionScore`. */
  readonly brier: number | null;
  /** Over the questions on a scale; absent where there is none. */
  readonly ordered?: number;
  readonly log: number | null;
  readonly baseline: number;
  readonly peer: number;
  /** Over the questions whose deadline is past. */
  readonly calibration: Calibration;
}

/** How often what was given these words came true. */
export interface WordRecord {
  readonly words: Required<WordedProbability>;
  readonly forecasts: number;
  /** How many independent questions they are worth, as in `CalibrationBin`. */
  readonly questions: number;
  readonly rate: number;
  /** 95 % interval of the rate, after Wilson. */
  readonly interval: ProbabilityRange;
  /** False where no rate that the words stand for lies within the interval. */
  readonly asWorded: boolean;
}
