import { logSumExp, type ProbabilityRange } from '../base/index.ts';
import { type Case, type Indicator, indicatorOf } from './case.ts';
import type { IndicatorReading } from './indication.ts';
import type { PosteriorBand } from './posterior.ts';

/**
 * The band of a posterior by profile `pairwise-bounds-1`: between which numbers every probability lies, whatever priors and likelihoods are
 * chosen from the stated ranges (priors such that they add up to one).
 *
 * With L(H) ∝ (1 − r) + r·P(seen | H)/P̄, the ratio of two hypotheses' likelihoods is least with one at its lowest and the other at its
 * highest, and at an end of what P̄ can be; these ratios multiply over the indicators. P(H) is then highest with the highest prior of H, the
 * rest of the prior going to the rivals that suffer most, and lowest the other way round. P(yes) lies between the sums of its hypotheses,
 * and between one less the sums of the others. The band never lies inside the true one. It is exact where every sign is fully believed or
 * absent, or no range is stated, and one hypothesis answers yes or one answers no; else it may be wider, since P̄ is chosen for each pair.
 */
export function posteriorBand(judged: Case, readings: readonly IndicatorReading[]): PosteriorBand {
  const { hypotheses } = judged;
  const priors = hypotheses.map(({ prior, range }) => range ?? { low: prior, high: prior });
  const factors = readings.flatMap((reading) => factorOf(judged, reading, priors) ?? []);
  const bounds = hypotheses.map((_, at) => {
    const least = hypotheses.map((__, other) => total(factors, (factor) => factor.least(other, at)));
    const most = hypotheses.map((__, other) => total(factors, (factor) => factor.most(other, at)));
    const low = share(at, priors, { rivals: most, ascending: false });
    const high = share(at, priors, { rivals: least, ascending: true });
    return rounded({ low, high });
  });
  const sum = (answersYes: boolean, end: 'low' | 'high') =>
    hypotheses.reduce(
      (all, one, at) => all + (one.answersYes === answersYes ? (bounds[at]?.[end] ?? 0) : 0),
      0,
    );
  return {
    profile: 'pairwise-bounds-1',
    probability: Object.fromEntries(hypotheses.map(({ id }, at) => [id, bounds[at] ?? { low: 0, high: 1 }])),
    yes: rounded({
      low: Math.max(sum(true, 'low'), 1 - sum(false, 'high')),
      high: Math.min(sum(true, 'high'), 1 - sum(false, 'low')),
    }),
    ...statedCounts(judged),
  };
}

/** Log-likelihood ratios of two hypotheses, by place: the least and the most that the stated ranges allow. */
interface Factor {
  readonly least: (one: number, other: number) => number;
  readonly most: (one: number, other: number) => number;
}

function factorOf(
  judged: Case,
  { indicator: id, state, credibility, detection = 0 }: IndicatorReading,
  priors: readonly ProbabilityRange[],
): Factor | undefined {
  const chances = chancesOf(judged, indicatorOf(judged, id));
  const at = (place: number) => chances[place] ?? { low: 0, high: 1 };
  if (state === 'absent') {
    const unseen = (chance: number) => Math.log1p(-detection * chance);
    return {
      least: (one, other) => unseen(at(one).high) - unseen(at(other).low),
      most: (one, other) => unseen(at(one).low) - unseen(at(other).high),
    };
  }
  if (credibility === 0) return undefined;
  const means = [
    weightedMean(
      priors,
      chances.map(({ low }) => low),
      false,
    ),
    weightedMean(
      priors,
      chances.map(({ high }) => high),
      true,
    ),
  ];
  const seen = (chance: number, mean: number) => Math.log(1 - credibility + (credibility * chance) / mean);
  const ratios = (one: number, other: number) => means.map((mean) => seen(one, mean) - seen(other, mean));
  return {
    least: (one, other) => Math.min(...ratios(at(one).low, at(other).high)),
    most: (one, other) => Math.max(...ratios(at(one).high, at(other).low)),
  };
}

function chancesOf({ hypotheses }: Case, { likelihood, ranges = {} }: Indicator): ProbabilityRange[] {
  return hypotheses.map(({ id }) => ranges[id] ?? { low: likelihood[id] ?? 0, high: likelihood[id] ?? 0 });
}

/** The largest, or smallest, mean of `values` under priors from the ranges that add up to one. */
function weightedMean(
  priors: readonly ProbabilityRange[],
  values: readonly number[],
  largest: boolean,
): number {
  const places = [...values.keys()].sort((a, b) =>
    largest ? (values[b] ?? 0) - (values[a] ?? 0) : (values[a] ?? 0) - (values[b] ?? 0),
  );
  const weights = filled(priors, places, 1);
  return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

/**
 * P of the hypothesis at `place`, when its rivals' likelihoods stand to its own as `rivals` says (natural logs): the highest with the
 * rivals' prior where they suffer most (`ascending`), the lowest with it where they suffer least.
 */
function share(
  place: number,
  priors: readonly ProbabilityRange[],
  { rivals, ascending }: { readonly rivals: readonly number[]; readonly ascending: boolean },
): number {
  const others = [...priors.keys()]
    .filter((at) => at !== place)
    .sort((a, b) => ((rivals[a] ?? 0) - (rivals[b] ?? 0)) * (ascending ? 1 : -1));
  const weights = filled(priors, ascending ? [place, ...others] : [...others, place], 1);
  const own = Math.log(weights[place] ?? 0);
  const all = priors.map((_, at) => Math.log(weights[at] ?? 0) + (at === place ? 0 : (rivals[at] ?? 0)));
  return Math.exp(own - logSumExp(all));
}

/** Weights within the ranges that add up to `sum`, the places first in the list getting as much as they can. */
function filled(ranges: readonly ProbabilityRange[], places: readonly number[], sum: number): number[] {
  const weights = ranges.map(({ low }) => low);
  let left = sum - weights.reduce((all, weight) => all + weight, 0);
  for (const at of places) {
    const { low, high } = ranges[at] ?? { low: 0, high: 0 };
    const more = Math.min(Math.max(left, 0), high - low);
    weights[at] = low + more;
    left -= more;
  }
  return weights;
}

function total(factors: readonly Factor[], of: (factor: Factor) => number): number {
  return factors.reduce((sum, factor) => sum + of(factor), 0);
}

/** Outward by more than the last bits can be wrong, so that the number that was reckoned with lies inside. */
const ROUNDING = 1e-12;

function rounded({ low, high }: ProbabilityRange): ProbabilityRange {
  return { low: Math.max(0, low - ROUNDING), high: Math.min(1, high + ROUNDING) };
}

function statedCounts({ hypotheses, indicators }: Case): Pick<PosteriorBand, 'ranged' | 'stated'> {
  const rangedPriors = hypotheses.filter(({ range }) => range !== undefined).length;
  const rangedChances = indicators.map(({ ranges = {} }) => Object.keys(ranges).length);
  return {
    ranged: rangedChances.reduce((sum, count) => sum + count, rangedPriors),
    stated: hypotheses.length * (1 + indicators.length),
  };
}
