import type { Contribution, Posterior } from '../judgement/index.ts';
import { compareText } from '../sources/index.ts';

/** What one indicator did to the answer, all its witnesses together. */
export interface Effect {
  readonly indicator: string;
  readonly sense: Contribution['sense'];
  /** Change in natural log-odds of yes. */
  readonly move: number;
  /** Natural log of the likelihood of all its contributions, by hypothesis. */
  readonly logLikelihood: Readonly<Record<string, number>>;
  /** Contributions behind it, by day and origin. */
  readonly contributions: readonly Contribution[];
}

/** Below this change in log-odds a move would print as a factor of 1.0: it counts as none. */
const VISIBLE_MOVE = Math.log(1.05);

/** The effects of a posterior by indicator and sense, in that order. Their moves add up to the whole move. */
export function effectsOf(posterior: Posterior): readonly Effect[] {
  const groups = new Map<string, Contribution[]>();
  for (const contribution of posterior.contributions) {
    const key = effectKey(contribution);
    groups.set(key, [...(groups.get(key) ?? []), contribution]);
  }
  return [...groups.entries()].sort(([a], [b]) => compareText(a, b)).map(([, group]) => effectOf(group));
}

/** The name of an effect inside the names of calculations: `strike-group/seen`. */
export function effectKey(effect: Pick<Effect, 'indicator' | 'sense'>): string {
  return `${effect.indicator}/${effect.sense}`;
}

/** The factor, at least 1, by which a change in log-odds raises or lowers the odds. */
export function oddsFactor(move: number): number {
  return Math.exp(Math.abs(move));
}

/** `raised`, `lowered`, or `unmoved` when the printed factor would be 1.0. */
export function direction(move: number): 'raised' | 'lowered' | 'unmoved' {
  if (Math.abs(move) < VISIBLE_MOVE) return 'unmoved';
  return move > 0 ? 'raised' : 'lowered';
}

function effectOf(group: readonly Contribution[]): Effect {
  const contributions = [...group].sort(
    (a, b) => compareText(a.day, b.day) || compareText(a.origin ?? '', b.origin ?? ''),
  );
  const first = contributions[0];
  if (!first) throw new Error('an effect has at least one contribution');
  const logLikelihood: Record<string, number> = {};
  for (const contribution of contributions) {
    for (const [hypothesis, value] of Object.entries(contribution.logLikelihood)) {
      logLikelihood[hypothesis] = (logLikelihood[hypothesis] ?? 0) + value;
    }
  }
  return {
    indicator: first.indicator,
    sense: first.sense,
    move: contributions.reduce((sum, contribution) => sum + contribution.move, 0),
    logLikelihood,
    contributions,
  };
}
