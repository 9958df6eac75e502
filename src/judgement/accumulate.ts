import { logSumExp } from '../base/index.ts';
import { compareText } from '../sources/index.ts';
import type { Case } from './case.ts';
import type { LogLikelihood } from './log-likelihood.ts';
import type { Contribution, Posterior } from './posterior.ts';

/** A contribution before it is known what it moves. */
export type News = Omit<Contribution, 'move'>;

/**
 * Adds news to the priors, in order of day, indicator, origin and document. Each contribution keeps the change of the log-odds of "yes" that
 * it makes there, so that the moves add up to logit(P(yes)) − logit(prior P(yes)); all moves are 0 when every hypothesis, or none, answers yes.
 */
export function accumulated(judged: Case, profile: Posterior['profile'], news: readonly News[]): Posterior {
  const inOrder = [...news].sort(
    (a, b) =>
      compareText(a.day, b.day) ||
      compareText(a.indicator, b.indicator) ||
      compareText(a.origin ?? '', b.origin ?? '') ||
      compareText(a.document ?? '', b.document ?? ''),
  );
  let logWeights: LogLikelihood = Object.fromEntries(
    judged.hypotheses.map(({ id, prior }) => [id, Math.log(prior)]),
  );
  let odds = logOddsOfYes(judged, logWeights);
  const priorYes = probabilityOfYes(judged, logWeights);
  const contributions = inOrder.map((one): Contribution => {
    logWeights = Object.fromEntries(
      Object.entries(logWeights).map(([id, weight]) => [id, weight + (one.logLikelihood[id] ?? 0)]),
    );
    const before = odds;
    odds = logOddsOfYes(judged, logWeights);
    return { ...one, move: Number.isFinite(odds) ? odds - before : 0 };
  });
  return {
    profile,
    probability: normalised(logWeights),
    yes: probabilityOfYes(judged, logWeights),
    priorYes,
    contributions,
  };
}

function normalised(logWeights: LogLikelihood): Readonly<Record<string, number>> {
  const total = logSumExp(Object.values(logWeights));
  return Object.fromEntries(Object.entries(logWeights).map(([id, weight]) => [id, Math.exp(weight - total)]));
}

function probabilityOfYes(judged: Case, logWeights: LogLikelihood): number {
  const odds = logOddsOfYes(judged, logWeights);
  return odds >= 0 ? 1 / (1 + Math.exp(-odds)) : Math.exp(odds) / (1 + Math.exp(odds));
}

/** ±Infinity when every hypothesis, or none, answers yes: then nothing can move it. */
function logOddsOfYes({ hypotheses }: Case, logWeights: LogLikelihood): number {
  const weightsOf = (answersYes: boolean) =>
    hypotheses
      .filter((hypothesis) => hypothesis.answersYes === answersYes)
      .map(({ id }) => logWeights[id] ?? 0);
  return logSumExp(weightsOf(true)) - logSumExp(weightsOf(false));
}
