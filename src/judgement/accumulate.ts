import { compareText } from '../sources/index.ts';
import type { Case } from './case.ts';
import type { LogLikelihood } from './log-likelihood.ts';
import type { Contribution, Posterior } from './posterior.ts';

/** A contribution before it is known what it moves. */
export interface News extends Omit<Contribution, 'move' | 'logLikelihood'> {
  readonly logLikelihood: LogLikelihood;
}

/**
 * Adds news to the priors, in order of day, indicator, sense, origin and document. Each contribution keeps the change of the log-odds of "yes"
 * that it makes there, so that the moves add up to logit(P(yes)) − logit(prior P(yes)); all moves are 0 when every hypothesis, or none,
 * answers yes.
 */
export function accumulated(judged: Case, profile: Posterior['profile'], news: readonly News[]): Posterior {
  const scale = new LogWeights(judged);
  const recordOf = recorder(judged);
  const prior = scale.oddsOfYes();
  let before = prior;
  const contributions = [...news].sort(compareNews).map((one): Contribution => {
    scale.add(one.logLikelihood);
    const after = scale.oddsOfYes();
    const move = Number.isFinite(after) ? after - before : 0;
    before = after;
    return { ...one, logLikelihood: recordOf(one.logLikelihood), move };
  });
  return {
    profile,
    probability: recordOf(scale.probabilities()),
    yes: probabilityAt(before),
    priorYes: probabilityAt(prior),
    contributions,
  };
}

function compareNews(a: News, b: News): number {
  return (
    compareText(a.day, b.day) ||
    compareText(a.indicator, b.indicator) ||
    compareText(b.sense, a.sense) ||
    compareText(a.origin ?? '', b.origin ?? '') ||
    compareText(a.document ?? '', b.document ?? '')
  );
}

/** Unnormalised log weights of the hypotheses of a case, beginning with the priors. */
class LogWeights {
  readonly #weights: Float64Array;
  readonly #answersYes: readonly boolean[];

  constructor({ hypotheses }: Case) {
    this.#weights = Float64Array.from(hypotheses, ({ prior }) => Math.log(prior));
    this.#answersYes = hypotheses.map(({ answersYes }) => answersYes);
  }

  add(logLikelihood: LogLikelihood): void {
    for (let at = 0; at < this.#weights.length; at++)
      this.#weights[at] = (this.#weights[at] ?? 0) + (logLikelihood[at] ?? 0);
  }

  /** Natural log-odds; ±Infinity when every hypothesis, or none, answers yes: then nothing can move it. */
  oddsOfYes(): number {
    return this.#logSum(true) - this.#logSum(false);
  }

  probabilities(): number[] {
    const largest = this.#weights.reduce((most, weight) => Math.max(most, weight), Number.NEGATIVE_INFINITY);
    const scaled = Array.from(this.#weights, (weight) => Math.exp(weight - largest));
    const total = scaled.reduce((sum, value) => sum + value, 0);
    return scaled.map((value) => value / total);
  }

  /** log Σ exp over the hypotheses that answer so, each side from its own largest so that neither is lost to the other. */
  #logSum(answersYes: boolean): number {
    let largest = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < this.#weights.length; at++) {
      const weight = this.#weights[at] ?? 0;
      if (this.#answersYes[at] === answersYes && weight > largest) largest = weight;
    }
    if (largest === Number.NEGATIVE_INFINITY) return largest;
    let sum = 0;
    for (let at = 0; at < this.#weights.length; at++)
      if (this.#answersYes[at] === answersYes) sum += Math.exp((this.#weights[at] ?? 0) - largest);
    return largest + Math.log(sum);
  }
}

/**
 * Makes records by hypothesis id. They are copied from one parsed from JSON: an engine lays such an object out flat, where one that grows
 * key by key becomes a hash table beyond a dozen keys, ten times as slow to make.
 */
function recorder({ hypotheses }: Case): (values: LogLikelihood) => Record<string, number> {
  const ids = hypotheses.map(({ id }) => id);
  const blank: Record<string, number> = JSON.parse(
    JSON.stringify(Object.fromEntries(ids.map((id) => [id, 0]))),
  );
  return (values) => {
    const record = { ...blank };
    for (let at = 0; at < ids.length; at++) record[ids[at] ?? ''] = values[at] ?? 0;
    return record;
  };
}

function probabilityAt(odds: number): number {
  return odds >= 0 ? 1 / (1 + Math.exp(-odds)) : Math.exp(odds) / (1 + Math.exp(odds));
}
