import type { Effect } from '../effect.ts';
import { phrase } from '../plain-text.ts';
import type { Compilation } from './compilation.ts';

/** The observable of an effect, marked when the sign was not seen or is over. */
export function effectLabel(
  effect: Pick<Effect, 'indicator' | 'sense'>,
  { index, language, wording }: Compilation,
): string {
  const observable = phrase(index.indicator(effect.indicator)?.observable[language] ?? effect.indicator);
  if (effect.sense === 'receded') return wording.hypotheses.receded(observable);
  return effect.sense === 'seen' ? observable : wording.hypotheses.notSeen(observable);
}
