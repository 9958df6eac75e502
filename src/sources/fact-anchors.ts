import { numberKey } from './compare-facts.ts';
import type { FactSheet } from './fact-sheet.ts';
import type { FactCounts } from './fact-weights.ts';
import { mix } from './word-sequence.ts';

/** The rarest facts of a text that are looked up, two by two: 55 pairs. One rare name meets in hundreds of texts of a week, two hardly. */
const ANCHORS = 11;
/** Smaller numbers, and years, stand in every text. */
const SMALLEST_NUMBER = 13;

/** Keys under which a retelling in any language is looked for: pairs of the text's rarest names and numbers. Fewer than two give none. */
export function anchorPairs(sheet: FactSheet, counts: FactCounts): Uint32Array {
  const keys = [...sheet.names];
  for (const value of sheet.numbers) {
    const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
    if (value >= SMALLEST_NUMBER && !isYear) keys.push(numberKey(value));
  }
  const anchors = [...new Set(keys)]
    .map((key) => ({ key, weight: counts.weight(key) }))
    .sort((a, b) => b.weight - a.weight || a.key - b.key)
    .slice(0, ANCHORS)
    .map(({ key }) => key)
    .sort((a, b) => a - b);
  const pairs = new Uint32Array((anchors.length * (anchors.length - 1)) / 2);
  let next = 0;
  for (const [at, first] of anchors.entries()) {
    for (const second of anchors.slice(at + 1)) pairs[next++] = mix(first ^ Math.imul(second, 0x85ebca6b));
  }
  return pairs;
}

/** Pairs in common from which a text is looked at. */
export const SHARED_PAIRS = 1;
