import type { Severity } from '../base/index.ts';
import { asksForDenials } from './asks-for-denials.ts';
import type { Case, Hypothesis, Indicator } from './case.ts';
import type { YamlPath } from './yaml-place.ts';

/** A doubt about the numbers of a case that does not stop it from being judged. */
export interface CoherenceDoubt {
  readonly code: string;
  readonly severity: Severity;
  readonly path: YamlPath;
  /** A whole sentence. */
  readonly message: string;
}

/** Likelihoods whose odds differ by less than this factor are taken as equal. */
const SAME_ODDS = 1.05;
/** A hypothesis whose odds nothing could lower by this factor, even if every sign spoke against it, risks nothing. */
const LEAST_RISK = 1.5;

/**
 * Checks that priors and likelihoods hang together: `coherence/priors` when the priors had to be scaled (`sum` is what they came to),
 * `coherence/equal-likelihood` for an indicator expected alike everywhere, `coherence/unhurt` for a hypothesis that no outcome of the
 * indicators could hurt. An indicator that asks for denials only may be expected alike: that is how a denial counts unless said otherwise.
 */
export function coherenceDoubts(judged: Case, sum: number): CoherenceDoubt[] {
  return [...priorDoubts(sum), ...equalDoubts(judged), ...unhurtDoubts(judged)];
}

function priorDoubts(sum: number): CoherenceDoubt[] {
  if (sum === 1) return [];
  const came = Number(sum.toFixed(6));
  const message = `The priors add up to ${came}, not to 1: they were scaled until they did; correct them.`;
  return [{ code: 'coherence/priors', severity: 'warning', path: ['hypotheses'], message }];
}

function equalDoubts({ indicators, hypotheses }: Case): CoherenceDoubt[] {
  return indicators.flatMap((indicator, at) => {
    const odds = hypotheses.map(({ id }) => oddsOf(indicator.likelihood[id] ?? 0));
    if (Math.max(...odds) / Math.min(...odds) >= SAME_ODDS || asksForDenials(indicator)) return [];
    const message = `The indicator ${indicator.id} is expected alike under every hypothesis: it tells nothing apart, seen or not.`;
    return [
      {
        code: 'coherence/equal-likelihood',
        severity: 'info',
        path: ['indicators', at, 'likelihood'],
        message,
      },
    ];
  });
}

function unhurtDoubts(judged: Case): CoherenceDoubt[] {
  if (judged.indicators.length === 0) return [];
  return judged.hypotheses.flatMap((hypothesis, at) => {
    const risk = judged.indicators.reduce((sum, indicator) => sum + riskOf(hypothesis, indicator, judged), 0);
    if (risk >= Math.log(LEAST_RISK)) return [];
    const message = `Nothing could hurt the hypothesis ${hypothesis.id}: if every indicator spoke against it, its odds would hardly fall; add a sign that it forbids or requires.`;
    return [{ code: 'coherence/unhurt', severity: 'warning', path: ['hypotheses', at], message }];
  });
}

/** How far the worse outcome of an indicator would lower a hypothesis against the mean of the others, in natural log-odds; 0 if neither would. */
function riskOf({ id }: Hypothesis, { likelihood, detection }: Indicator, { hypotheses }: Case): number {
  const others = hypotheses.filter((other) => other.id !== id);
  const weight = others.reduce((sum, { prior }) => sum + prior, 0);
  const mean = others.reduce((sum, other) => sum + (other.prior / weight) * (likelihood[other.id] ?? 0), 0);
  const own = likelihood[id] ?? 0;
  return Math.max(0, Math.log(mean / own), Math.log1p(-detection * mean) - Math.log1p(-detection * own));
}

function oddsOf(probability: number): number {
  return probability / (1 - probability);
}
