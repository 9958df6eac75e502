import { compareText } from '../sources/index.ts';
import { type Case, type Indicator, indicatorOf } from './case.ts';
import type { IndicatorReading } from './indication.ts';
import type { Posterior } from './posterior.ts';

/** One thing that would bring the second hypothesis nearer to the lead. */
interface LeadStep {
  readonly indicator: string;
  /** Whether it would have to be seen, and fully believed, or looked for and not seen. */
  readonly outcome: 'seen' | 'not-seen';
  /** By what factor, above 1, the odds of the second against the leader would rise. */
  readonly factor: number;
}

/** What would make the second hypothesis lead. */
export interface LeadChange {
  readonly leader: string;
  readonly second: string;
  /** How many times as probable as the second the leader is. */
  readonly lead: number;
  /** The fewest outcomes of open indicators that would do it, the strongest first; where none would, those that come nearest. */
  readonly steps: readonly LeadStep[];
  /** Who would lead after these steps: the second, or a third that gains more by them, or still the leader. */
  readonly newLeader: string;
}

/**
 * What would make the second hypothesis lead: outcomes of indicators that are open or were not looked for, a report being fully believed.
 * Every set of up to three is tried, the strongest outcomes first; where none puts the second before all others, the strongest are taken
 * until the leader is passed. Equals by id. Throws for fewer than two hypotheses, which no case has.
 */
export function leadChange(
  judged: Case,
  readings: readonly IndicatorReading[],
  { probability }: Posterior,
): LeadChange {
  const [leader, second] = byProbability(probability);
  if (leader === undefined || second === undefined) throw new Error('a case has at least two hypotheses');
  const lead = (probability[leader] ?? 0) / (probability[second] ?? 0);
  const open = readings
    .filter(({ state }) => state === 'open' || state === 'not-looked-for')
    .map(({ indicator }) => indicatorOf(judged, indicator));
  const possible = open
    .flatMap((indicator) => betterOutcome(indicator, second, leader) ?? [])
    .sort((a, b) => b.factor - a.factor || compareText(a.indicator, b.indicator));
  const steps =
    fewestToLead(possible, (some) => leaderAfter(judged, probability, some) === second) ??
    strongestToPass(possible, lead);
  return { leader, second, lead, steps, newLeader: leaderAfter(judged, probability, steps) };
}

/** Larger sets than this are not searched through, nor more outcomes than the strongest of these. */
const SEARCHED_STEPS = 3;
const SEARCHED_OUTCOMES = 24;

/** The first of the smallest sets of at most three outcomes that puts the second before all others; `undefined` where there is none. */
function fewestToLead(
  possible: readonly LeadStep[],
  leads: (steps: readonly LeadStep[]) => boolean,
): readonly LeadStep[] | undefined {
  let sets: readonly (readonly number[])[] = [[]];
  const searched = possible.slice(0, SEARCHED_OUTCOMES);
  for (let size = 1; size <= SEARCHED_STEPS; size++) {
    sets = sets.flatMap((set) =>
      searched.slice((set.at(-1) ?? -1) + 1).map((_, at) => [...set, (set.at(-1) ?? -1) + 1 + at]),
    );
    for (const set of sets) {
      const steps = set.flatMap((at) => searched[at] ?? []);
      if (leads(steps)) return steps;
    }
  }
  return undefined;
}

/** The strongest outcomes until the leader is passed, whoever else gains by them; all of them where that is not enough. */
function strongestToPass(possible: readonly LeadStep[], lead: number): readonly LeadStep[] {
  const steps: LeadStep[] = [];
  let closed = 1;
  for (const step of possible) {
    if (closed > lead) break;
    steps.push(step);
    closed *= step.factor;
  }
  return steps;
}

function byProbability(probability: Posterior['probability']): string[] {
  return Object.keys(probability).sort(
    (a, b) => (probability[b] ?? 0) - (probability[a] ?? 0) || compareText(a, b),
  );
}

/** The outcome of an indicator that favours `one` over `other`; `undefined` when neither does. */
function betterOutcome(indicator: Indicator, one: string, other: string): LeadStep | undefined {
  const [seen, unseen] = (['seen', 'not-seen'] as const).map((outcome) => ({
    indicator: indicator.id,
    outcome,
    factor: chance(indicator, one, outcome) / chance(indicator, other, outcome),
  }));
  const better = seen && unseen && seen.factor < unseen.factor ? unseen : seen;
  return better && better.factor > 1 ? better : undefined;
}

function chance({ likelihood, detection }: Indicator, id: string, outcome: LeadStep['outcome']): number {
  const seen = likelihood[id] ?? 0;
  return outcome === 'seen' ? seen : 1 - detection * seen;
}

function leaderAfter(
  judged: Case,
  probability: Posterior['probability'],
  steps: readonly LeadStep[],
): string {
  const weights = Object.fromEntries(
    judged.hypotheses.map(({ id }) => [
      id,
      steps.reduce(
        (weight, { indicator, outcome }) => weight * chance(indicatorOf(judged, indicator), id, outcome),
        probability[id] ?? 0,
      ),
    ]),
  );
  return byProbability(weights)[0] ?? '';
}
