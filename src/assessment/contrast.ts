import type { Hypothesis, Posterior } from '../judgement/index.ts';
import { type Effect, effectKey, effectsOf } from './effect.ts';

/**
 * How far an effect speaks for one hypothesis: natural log of its likelihood over the prior-weighted mean likelihood of all.
 * Zero says nothing; positive speaks for it, negative against it. By Bayes' rule it is the factor by which the effect alone
 * would change the hypothesis's prior.
 */
export interface Contrast {
  readonly hypothesis: string;
  readonly effect: Effect;
  readonly logRatio: number;
}

/** Every contrast of a posterior, by hypothesis in the given order and effect. */
export function contrastsOf(hypotheses: readonly Hypothesis[], posterior: Posterior): readonly Contrast[] {
  const effects = effectsOf(posterior);
  return hypotheses.flatMap((hypothesis) =>
    effects.map((effect) => ({
      hypothesis: hypothesis.id,
      effect,
      logRatio: (effect.logLikelihood[hypothesis.id] ?? 0) - logMeanLikelihood(hypotheses, effect),
    })),
  );
}

/** The name of a contrast inside the names of calculations. */
export function contrastKey(contrast: Contrast): string {
  return `${contrast.hypothesis}/${effectKey(contrast.effect)}`;
}

function logMeanLikelihood(hypotheses: readonly Hypothesis[], effect: Effect): number {
  const total = hypotheses.reduce((sum, { prior }) => sum + prior, 0);
  const mean = hypotheses.reduce(
    (sum, { id, prior }) => sum + (prior / total) * Math.exp(effect.logLikelihood[id] ?? 0),
    0,
  );
  return Math.log(mean);
}
