import type { Question } from './question.ts';

/**
 * Probabilities are held within these for the logarithmic scores, as public forecasting platforms do: a 0 that comes true would cost
 * without end. Brier scores take a forecast as it is.
 */
export const LOG_FLOOR = 0.001;
const LOG_CEILING = 1 - LOG_FLOOR;

/** Share of probability that the reference forecast gives to an open end of a numeric or date question. */
const OPEN_END_SHARE = 0.05;

/** Natural logarithm of the probability given to what came true, held within 0.1 % and 99.9 %. 0 is best. */
export function logScore(probability: number): number {
  return Math.log(Math.min(Math.max(probability, LOG_FLOOR), LOG_CEILING));
}

/**
 * Score against a reference forecast that knows nothing: 0 equals it, 100 is certainty that came true, negative is worse than
 * knowing nothing. `100·ln(p·N) / ln N` with N options listed; for numeric and date questions `100·ln(p / reference) / 2`. The
 * scale is that of the Metaculus baseline score. `listed` is the number of options the forecast gave a probability to.
 */
export function baselineScore(question: Question, log: number, outcome: number, listed: number): number {
  if (question.bins === undefined)
    return listed < 2 ? 0 : (100 * (log + Math.log(listed))) / Math.log(listed);
  return 50 * (log - Math.log(binReference(question, outcome)));
}

/** What a point of log score is worth in the peer score: 100, and half of it for numeric and date questions. */
export function peerScale({ bins }: Question): number {
  return bins === undefined ? 100 : 50;
}

/**
 * Each forecaster's log score less the mean of the others', which is `n/(n−1) · ln(p / geometric mean of all)`; the scores add up to 0.
 * A single forecaster has 0. In units of the log scores given.
 */
export function peerDifferences(logs: readonly number[]): number[] {
  const sum = logs.reduce((total, log) => total + log, 0);
  return logs.map((log) => (logs.length < 2 ? 0 : log - (sum - log) / (logs.length - 1)));
}

function binReference({ bins, options }: Question, outcome: number): number {
  if (bins === undefined) throw new Error('a question without bins has no reference by bins');
  const openEnds = Number(bins.openBelow) + Number(bins.openAbove);
  const isOpenEnd = (bins.openBelow && outcome === 0) || (bins.openAbove && outcome === options.length - 1);
  const inner = options.length - openEnds;
  if (inner === 0) return 1 / openEnds;
  return isOpenEnd ? OPEN_END_SHARE : (1 - OPEN_END_SHARE * openEnds) / inner;
}
