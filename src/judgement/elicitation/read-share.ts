import type { ProbabilityRange, ProbabilityScale } from '../../base/index.ts';
import { probabilityOf } from '../stated-probability.ts';

/** None, or all, of a hundred cases: less than one in two hundred, but not impossible; and its contrary. */
const NONE: ProbabilityRange = { low: 0.001, high: 0.005 };
const ALL: ProbabilityRange = { low: 0.995, high: 0.999 };

/**
 * Reads an answer: how many cases of a hundred, as `30`, `2.5` or `20-40`, or words of the scale. Blank is `undefined`: what stood stays.
 * Anything else gives what is wrong with it.
 */
export function readShare(
  answer: string,
  scale: ProbabilityScale,
): ProbabilityRange | undefined | { readonly problem: string } {
  const written = answer.trim();
  if (written === '') return undefined;
  const numbers = /^(\d+(?:[.,]\d+)?)\s*(?:[-–]\s*(\d+(?:[.,]\d+)?))?\s*%?$/u.exec(written);
  if (!numbers) return probabilityOf({ phrase: written }, scale);
  const [low, high] = [numbers[1], numbers[2] ?? numbers[1]].map((number) =>
    Number((number ?? '').replace(',', '.')),
  );
  if (low === undefined || high === undefined || high > 100)
    return { problem: 'is more than a hundred of a hundred: give a number from 0 to 100' };
  if (low > high) return { problem: 'has its ends the wrong way round: write the lower one first' };
  return { low: shareOf(low).low, high: shareOf(high).high };
}

function shareOf(count: number): ProbabilityRange {
  if (count === 0) return NONE;
  if (count === 100) return ALL;
  const share = Number((count / 100).toFixed(6));
  return { low: share, high: share };
}
