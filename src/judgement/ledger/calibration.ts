import type { ProbabilityRange } from '../../base/index.ts';

/** The forecasts of one range of probability, and how often what they were about came true. */
export interface CalibrationBin extends ProbabilityRange {
  readonly forecasts: number;
  /**
   * How many independent questions the bin is worth: the effective sample size of L. Kish (Survey Sampling, 1965) over the weights of
   * its questions, so that a thousand forecasts of one question count as one.
   */
  readonly questions: number;
  /** Mean forecast and observed rate, weighted by the share of time a forecast stood. */
  readonly forecast: number;
  readonly rate: number;
  /** 95 % interval of the rate, after Wilson. */
  readonly interval: ProbabilityRange;
}

/**
 * The parts of a Brier score (A. H. Murphy, Journal of Applied Meteorology 12, 1973), with the two terms for forecasts that differ
 * within a bin (D. B. Stephenson and others, Weather and Forecasting 23, 2008):
 * `brier = reliability − resolution + uncertainty + withinVariance − withinCovariance`, exactly.
 */
export interface MurphyTerms {
  readonly brier: number;
  /** How far the forecasts of a bin are from its rate; 0 is best. */
  readonly reliability: number;
  /** How far the rates of the bins are from the rate of all; more is better. */
  readonly resolution: number;
  /** What is in the questions, not in the forecasts: highest where half come true. */
  readonly uncertainty: number;
  readonly withinVariance: number;
  readonly withinCovariance: number;
  /** `1 − brier / uncertainty`: the gain over always forecasting the rate of all; `null` where all went one way. */
  readonly skill: number | null;
}

/** How well forecasts tell what comes true from what does not, whatever their level. `null` where all went one way. */
export interface Discrimination {
  /** Chance that of one that came true and one that did not, the first had the higher forecast; ties count half. 0.5 is a guess. */
  readonly area: number | null;
  /** Mean forecast of what came true less that of what did not (J. F. Yates, 1982). */
  readonly slope: number | null;
}

/** Calibration of a set of forecasts. Bins without forecasts are left out. */
export interface Calibration {
  readonly bins: readonly CalibrationBin[];
  /** `null` where there is no forecast. */
  readonly murphy: MurphyTerms | null;
  readonly discrimination: Discrimination;
}
