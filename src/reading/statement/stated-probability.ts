import type { ProbabilityRange } from '../../base/index.ts';
import type { StanceWords } from '../language/stance-words.ts';
import { type Scene, type TokenRange, wordAt } from '../scene.ts';
import { shapeAt } from '../token.ts';

/** A probability given as a number, with its tokens. */
export interface StatedProbability extends TokenRange {
  readonly range: ProbabilityRange;
}

/** A number stands no further from its "chance". */
const REACH = 7;
/** Longer numbers are no percentages. */
const LONGEST_NUMBER = 6;

/**
 * The number that goes with a noun of chance in tokens `[from, to)`: "a 70 per cent chance", "60 to 70% probability",
 * "una probabilità del 70 per cento", "a one in five chance". Nothing where no number stands near, or it lies beyond 0 to 1.
 */
export function statedProbability(
  scene: Scene,
  words: StanceWords,
  { from, to }: TokenRange,
): StatedProbability | undefined {
  for (let noun = from; noun < to; noun++) {
    if (!words.chances.has(wordAt(scene, noun))) continue;
    const end = Math.min(to, noun + REACH + 1);
    for (let index = Math.max(from, noun - REACH); index < end; index++) {
      const found = percentAt(scene, words, index, end) ?? oddsAt(scene, words, index, end);
      if (!found) continue;
      const { low, high } = found.range;
      if (low < 0 || high > 1 || low > high) return undefined;
      return { from: Math.min(found.from, noun), to: Math.max(found.to, noun + 1), range: found.range };
    }
  }
  return undefined;
}

function percentAt(
  scene: Scene,
  words: StanceWords,
  index: number,
  limit: number,
): StatedProbability | undefined {
  const first = numberAt(scene, index);
  if (first === undefined) return undefined;
  let at = index + 1;
  let last = first;
  // "dal 60 al 70 per cento", "between 60 and 70 per cent".
  let next = at;
  while (next < index + 3 && words.rangeJoins.has(wordAt(scene, next))) next++;
  const second = next > at ? numberAt(scene, next) : undefined;
  if (second !== undefined) {
    at = next + 1;
    last = second;
  }
  const to = percentEnd(scene, words, at);
  if (to === undefined || to > limit) return undefined;
  return { from: index, to, range: { low: first / 100, high: last / 100 } };
}

function percentEnd(scene: Scene, { percents }: StanceWords, at: number): number | undefined {
  const written = percents.find((row) => row.every((word, offset) => wordAt(scene, at + offset) === word));
  return written && at + written.length;
}

/** "one in five", "una su tre". */
function oddsAt(
  scene: Scene,
  words: StanceWords,
  index: number,
  limit: number,
): StatedProbability | undefined {
  const count = countAt(scene, words, index);
  if (count === undefined || !words.outOf.has(wordAt(scene, index + 1))) return undefined;
  const behind = countAt(scene, words, index + 2) === undefined ? index + 3 : index + 2;
  const whole = countAt(scene, words, behind);
  if (whole === undefined || whole <= 1 || behind >= limit) return undefined;
  return { from: index, to: behind + 1, range: { low: count / whole, high: count / whole } };
}

function countAt(scene: Scene, { numbers }: StanceWords, index: number): number | undefined {
  return numbers.get(wordAt(scene, index)) ?? numberAt(scene, index);
}

function numberAt(scene: Scene, index: number): number | undefined {
  if (index < 0 || index >= scene.tokens.count || shapeAt(scene.tokens, index) !== 'number') return undefined;
  const word = wordAt(scene, index);
  if (word.length > LONGEST_NUMBER) return undefined;
  const value = Number(word.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}
