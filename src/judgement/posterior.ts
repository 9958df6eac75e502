import type { Day, ProbabilityRange } from '../base/index.ts';
import type { IndicationSense } from './indication.ts';

/** What one witness, or one absence, adds under each hypothesis (natural log of its likelihood). */
export interface Contribution {
  readonly indicator: string;
  /** The origin of the witness; absent for an indicator that was not seen by its date. */
  readonly origin?: string;
  /** The document, where every document is counted as a witness of its own. */
  readonly document?: string;
  readonly sense: IndicationSense;
  readonly day: Day;
  readonly logLikelihood: Readonly<Record<string, number>>;
  /** The change, in natural log-odds, that it makes to "the question is answered yes"; contributions add up to the whole move. */
  readonly move: number;
}

/** Probability of each hypothesis, and how it came about. Sums to one. */
export interface Posterior {
  /** Name and version of the method. */
  readonly profile: 'vigilia-bayes-1' | 'every-outlet-1';
  readonly probability: Readonly<Record<string, number>>;
  /** P(yes): the sum over the hypotheses that answer the question with yes. */
  readonly yes: number;
  readonly priorYes: number;
  readonly contributions: readonly Contribution[];
}

/**
 * Between which numbers each probability lies when priors and likelihoods may be anything within the ranges that were stated for them.
 * Equal ends where no range was stated. `profile` names the method: see `posteriorBand`.
 */
export interface PosteriorBand {
  readonly profile: 'pairwise-bounds-1';
  readonly probability: Readonly<Record<string, ProbabilityRange>>;
  readonly yes: ProbabilityRange;
  /** How many priors and likelihoods were stated as ranges, and of how many. */
  readonly ranged: number;
  readonly stated: number;
}
