import type { Language, Localised } from '../base/index.ts';
import { compareText } from '../sources/index.ts';
import { type Case, indicatorOf } from './case.ts';
import type { Contribution } from './posterior.ts';
import { MOVE_WORDING, type MoveFacts } from './vocabulary/move-reasons.ts';

/** A factor nearer to 1 than this would print as 1.00. */
const LEAST_FACTOR = 1.005;
/** Chances nearer to each other than this are told as alike. */
const SAME_CHANCE = 1e-9;

/**
 * Why a contribution, or all those of one indicator and sense together, moved the answer as far as it did: one sentence in each language,
 * from what the case expects of the sign. `move` is in natural log-odds of yes.
 */
export function moveReason(
  judged: Case,
  news: Pick<Contribution, 'indicator' | 'sense' | 'day' | 'move'>,
): Localised {
  return { en: reasonIn('en', judged, news), it: reasonIn('it', judged, news) };
}

function reasonIn(
  language: Language,
  judged: Case,
  { indicator: id, sense, day, move }: Pick<Contribution, 'indicator' | 'sense' | 'day' | 'move'>,
): string {
  const { observable, likelihood } = indicatorOf(judged, id);
  const expected = judged.hypotheses
    .map((hypothesis) => ({
      id: hypothesis.id,
      claim: hypothesis.claim[language],
      chance: likelihood[hypothesis.id] ?? 0,
    }))
    .sort((a, b) => b.chance - a.chance || compareText(a.id, b.id));
  const [most] = expected;
  const least = expected.at(-1);
  if (!most || !least) throw new Error('a case has hypotheses');
  const factor = Math.exp(Math.abs(move));
  const facts: MoveFacts = {
    observable: observable[language],
    day,
    most,
    least,
    factor,
    direction: factor < LEAST_FACTOR ? 'unmoved' : move > 0 ? 'raised' : 'lowered',
    alike: most.chance - least.chance < SAME_CHANCE,
  };
  return MOVE_WORDING[language][sense](facts);
}
