import type { Question } from './question.ts';
import { binValue } from './bin-value.ts';

/** The answer to a question. A later one replaces it for the scores; both are kept. */
export interface Resolution {
  /** Id of the question. */
  readonly question: string;
  /** `yes`, `no`, an option, a value in one of the bins; `ambiguous` or `annulled` where there is nothing to score. */
  readonly outcome: string;
  /** What shows it: a report or a passage, in words. */
  readonly evidence: string;
  /** Day or instant from which the outcome could be known: forecasts from then on do not count. */
  readonly knownAt: string;
  /** Day or instant at which it was entered. */
  readonly setAt: string;
  readonly by: string;
}

/** Outcomes that leave nothing to score: the rule did not decide · the question was withdrawn. */
export const UNSCORED_OUTCOMES = ['ambiguous', 'annulled'] as const;

/** A reason why a resolved question has no scores. */
export type UnscoredOutcome = (typeof UNSCORED_OUTCOMES)[number];

/** The unscored outcome that `outcome` names; `undefined` for any other. */
export function unscoredOutcome(outcome: string): UnscoredOutcome | undefined {
  return UNSCORED_OUTCOMES.find((one) => one === outcome);
}

/** Index into the options of the question; `undefined` where the outcome is none of them, or unscored. */
export function outcomeIndex(question: Question, outcome: string): number | undefined {
  const named = question.options.indexOf(outcome);
  if (named >= 0) return named;
  const value = question.bins === undefined ? undefined : binValue(question.kind, outcome);
  return question.bins === undefined || value === undefined
    ? undefined
    : binIndex(question.kind, question.bins, value);
}

function binIndex(
  kind: Question['kind'],
  { cuts, openBelow, openAbove }: NonNullable<Question['bins']>,
  value: number,
): number | undefined {
  const passed = cuts.filter((cut) => (binValue(kind, cut) ?? Number.POSITIVE_INFINITY) <= value).length;
  if (passed === 0) return openBelow ? 0 : undefined;
  if (passed === cuts.length && !openAbove) return undefined;
  return passed - (openBelow ? 0 : 1);
}
