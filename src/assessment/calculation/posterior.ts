import { bandOf, probabilityScale } from '../../base/index.ts';
import { moveReason, type Picture, type Posterior } from '../../judgement/index.ts';
import type { CalculationCitation } from '../citation.ts';
import { contrastKey, contrastsOf } from '../contrast.ts';
import { type Effect, effectKey, effectsOf, oddsFactor } from '../effect.ts';
import { calculation } from './calculation.ts';

/**
 * `posterior/yes`, `posterior/HYPOTHESIS`, `prior/yes` (probabilities); `posterior/band` (how many priors and likelihoods are ranges, and the ends of P(yes)); `outlets/yes` (with every document a witness of its own);
 * `move/INDICATOR/SENSE` (factor on the odds of yes); `contrast/HYPOTHESIS/INDICATOR/SENSE` (factor against the mean likelihood).
 */
export function posteriorCalculations(picture: Picture): readonly CalculationCitation[] {
  const { posterior, everyOutletCounted } = picture;
  const { hypotheses, scale } = picture.caseFile.case;
  return [
    yesCalculation('posterior/yes', posterior, scale),
    calculation('prior/yes', posterior.priorYes),
    bandCalculation(picture),
    calculation('outlets/yes', everyOutletCounted.yes, { profile: everyOutletCounted.profile }),
    ...hypotheses.map(({ id, prior }) =>
      calculation(`posterior/${id}`, posterior.probability[id] ?? 0, { prior }),
    ),
    ...effectsOf(posterior).map((effect) =>
      calculation(`move/${effectKey(effect)}`, oddsFactor(effect.move), {
        move: effect.move,
        contributions: effect.contributions.length,
        day: effect.contributions[0]?.day,
        ...reasonInputs(picture, effect),
      }),
    ),
    ...contrastsOf(hypotheses, posterior).map((contrast) =>
      calculation(`contrast/${contrastKey(contrast)}`, oddsFactor(contrast.logRatio), {
        logRatio: contrast.logRatio,
      }),
    ),
  ];
}

function bandCalculation({ band }: Picture): CalculationCitation {
  const { yes, ranged, stated, profile } = band;
  return calculation('posterior/band', ranged, { low: yes.low, high: yes.high, stated, profile });
}

/** Why the effect is what it is, in both languages. */
function reasonInputs(picture: Picture, effect: Effect): Readonly<Record<string, string>> {
  const { indicator, sense, move, contributions } = effect;
  const day = contributions[0]?.day ?? picture.asOf;
  const { en, it } = moveReason(picture.caseFile.case, { indicator, sense, move, day });
  return { 'reason (en)': en, 'reason (it)': it };
}

/** P(yes) of a posterior with the band of the scale that its words come from. */
export function yesCalculation(name: string, posterior: Posterior, scaleId: string): CalculationCitation {
  const scale = probabilityScale(scaleId);
  const band = bandOf(scale, posterior.yes);
  return calculation(name, posterior.yes, {
    prior: posterior.priorYes,
    profile: posterior.profile,
    scale: scale.label,
    bandLow: band.low,
    bandHigh: band.high,
  });
}
