import { type Language, type ProbabilityRange, VigiliaError } from '../../base/index.ts';
import type { Case } from '../case.ts';
import { ELICITATION_TEXTS } from './vocabulary/elicitation-texts.ts';

/** One question to a person: how many cases of a hundred. */
export interface ElicitationQuestion {
  /** The indicator whose likelihood is asked for; absent for a prior. */
  readonly indicator?: string;
  readonly hypothesis: string;
  readonly text: string;
  /** What stands now. */
  readonly current: ProbabilityRange;
}

/**
 * The questions about a case, in its order: `priors` asks for the probability of each hypothesis before the evidence, `indicators` for the
 * likelihoods of these. In natural frequencies, of a hundred cases, which people give more coherently than probabilities (Gigerenzer and
 * Hoffrage, Psychological Review, 1995).
 * @throws VigiliaError `usage`: `elicit/indicator` for an indicator that the case lacks.
 */
export function elicitationQuestions(
  judged: Case,
  asked: { readonly priors: boolean; readonly indicators: readonly string[] },
  language: Language,
): ElicitationQuestion[] {
  const texts = ELICITATION_TEXTS[language];
  const known = judged.indicators.map(({ id }) => id);
  const unknown = asked.indicators.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new VigiliaError(
      'usage',
      'elicit/indicator',
      `the case has no indicator ${unknown}: use one of ${known.join(', ')}`,
    );
  const priors = asked.priors
    ? judged.hypotheses.map(({ id, claim, prior, range }) => ({
        hypothesis: id,
        text: texts.prior(claim[language]),
        current: range ?? { low: prior, high: prior },
      }))
    : [];
  const likelihoods = judged.indicators
    .filter(({ id }) => asked.indicators.includes(id))
    .flatMap((indicator) =>
      judged.hypotheses.map(({ id, claim }) => {
        const middle = indicator.likelihood[id] ?? 0.5;
        return {
          indicator: indicator.id,
          hypothesis: id,
          text: texts.likelihood(claim[language], indicator.observable[language], indicator.window.to),
          current: indicator.ranges?.[id] ?? { low: middle, high: middle },
        };
      }),
    );
  return [...priors, ...likelihoods];
}
