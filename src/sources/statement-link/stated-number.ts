import { foldedWords, foldText } from '../fold.ts';
import { numberAt } from '../number-value.ts';
import { ABOUT_PHRASES, LEAST_PHRASES, MOST_PHRASES } from '../vocabulary/bound-words.ts';

/** A number as a statement gives it: the values that it leaves possible. */
export interface StatedNumber {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const ABOUT = 0.1;
const LONGEST_PHRASE = 3;

/** The numbers of a text with the bounds that the words before them set: "at least 900", "up to 9,000", "circa 2.400"; in text order. */
export function statedNumbers(text: string, language: string): StatedNumber[] {
  const words = text.match(/\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{M}]*/gu)?.map((word) => foldText(word)) ?? [];
  const numbers: StatedNumber[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = numberAt(words, at, language);
    if (found === undefined) continue;
    numbers.push({
      value: found.value,
      ...boundsBefore(words.slice(Math.max(0, at - LONGEST_PHRASE), at), found.value),
    });
    at += found.length - 1;
  }
  return numbers;
}

function boundsBefore(
  words: readonly string[],
  value: number,
): { readonly low: number; readonly high: number } {
  const ends = (phrases: readonly string[]) =>
    phrases.some((phrase) => ` ${words.join(' ')}`.endsWith(` ${foldedWords(phrase).join(' ')}`));
  // "No more than" ends with "more than", "not fewer" with "fewer": the longer phrase is asked for first.
  if (ends(ABOUT_PHRASES)) return { low: value * (1 - ABOUT), high: value * (1 + ABOUT) };
  if (ends(MOST_PHRASES) && !ends(['no fewer than', 'non meno di'])) return { low: 0, high: value };
  if (ends(LEAST_PHRASES) && !ends(['no more than', 'non piu di'])) {
    return { low: value, high: Number.POSITIVE_INFINITY };
  }
  return { low: value, high: value };
}

/** Whether both may be right. */
export function mayAgree(a: StatedNumber, b: StatedNumber): boolean {
  return a.low <= b.high && b.low <= a.high;
}
