import { compareText } from '../sources/index.ts';
import { type Case, type Indicator, indicatorOf } from './case.ts';
import type { IndicatorReading } from './indication.ts';
import { mutualInformation } from './mutual-information.ts';
import type { WatchNext } from './picture.ts';
import type { Posterior } from './posterior.ts';

/**
 * What to watch for next: for each indicator that is open or was not looked for, the information in bits that a report of it, or its silence,
 * is expected to give about the hypotheses, from the present posterior: the mutual information of hypothesis and "reported seen", with
 * P(reported seen | H) = d·P(seen | H). The most telling first, equals by id.
 */
export function watchNext(
  judged: Case,
  readings: readonly IndicatorReading[],
  { probability }: Posterior,
): WatchNext[] {
  return readings
    .filter(({ state }) => state === 'open' || state === 'not-looked-for')
    .map((reading) => expectation(judged, indicatorOf(judged, reading.indicator), probability))
    .sort((a, b) => b.bits - a.bits || compareText(a.indicator, b.indicator));
}

function expectation(judged: Case, indicator: Indicator, probability: Posterior['probability']): WatchNext {
  const hypotheses = judged.hypotheses.map(({ id, answersYes }) => ({
    answersYes,
    weight: probability[id] ?? 0,
    reported: indicator.detection * (indicator.likelihood[id] ?? 0),
  }));
  const shareOfYes = (chance: (reported: number) => number) => {
    const joint = hypotheses.map((one) => ({ ...one, joint: one.weight * chance(one.reported) }));
    const total = joint.reduce((sum, one) => sum + one.joint, 0);
    const yes = joint.filter(({ answersYes }) => answersYes).reduce((sum, one) => sum + one.joint, 0);
    return total === 0 ? 0 : yes / total;
  };
  return {
    indicator: indicator.id,
    bits: mutualInformation(hypotheses.map(({ weight, reported }) => ({ weight, seen: reported }))),
    ifSeen: shareOfYes((chance) => chance),
    ifNotSeen: shareOfYes((chance) => 1 - chance),
  };
}
