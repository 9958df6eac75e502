import type { Finding } from '../../base/index.ts';
import type { Calibration } from './calibration.ts';
import type { QuestionKind } from './question.ts';
import type { QuestionScore } from './question-score.ts';
import type { Resolution, UnscoredOutcome } from './resolution.ts';
import type { TrackRecord, WordRecord } from './track-record.ts';

/** How the scores of this ledger are counted; raised when a formula changes, so that old and new scores are not compared unawares. */
export const SCORING_METHOD = 'vigilia-scores/1';

/**
 * `open`: not answered, deadline ahead · `overdue`: not answered, deadline past · `resolved`: answered and scored · or why an answered
 * question has no scores.
 */
export type QuestionState = 'open' | 'overdue' | 'resolved' | UnscoredOutcome;

/** An answer that a later one replaced, with the scores that it gave; none where it left nothing to score. */
interface EarlierResolution {
  readonly resolution: Resolution;
  readonly scores: readonly QuestionScore[];
}

/** One question with its answer and everybody's scores. */
export interface ScoredQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly state: QuestionState;
  /** Forecasts in the ledger, those that stood for no time included. */
  readonly forecasts: number;
  readonly resolution?: Resolution;
  readonly scores: readonly QuestionScore[];
  /** By the time they were set; empty where the answer never changed. */
  readonly earlier: readonly EarlierResolution[];
}

/** Everything that is computed from a ledger. The same ledger gives the same scores in any order of its records. */
export interface LedgerScores {
  readonly method: typeof SCORING_METHOD;
  /** The ledger as known at the end of this day or at this instant; absent where it was taken whole. */
  readonly asOf?: string;
  /** By id. */
  readonly questions: readonly ScoredQuestion[];
  /** Persons, the posterior and sources, by role and name. */
  readonly records: readonly TrackRecord[];
  /** By scale and range. */
  readonly words: readonly WordRecord[];
  /** Of all forecasters together. */
  readonly calibration: Calibration;
  /** Answered before their deadline, which is not past: left out of every calibration, or those that end early would bias it to yes. */
  readonly notYetCalibrated: number;
  readonly findings: readonly Finding[];
}
