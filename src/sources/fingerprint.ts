import { foldText } from './fold.ts';
import { NUMBER_WORDS } from './vocabulary/number-words.ts';
import { wordSequences } from './word-sequence.ts';

/** What of a text is compared when copies are looked for. */
export interface Fingerprint {
  /** Folded words in text order. */
  readonly words: readonly string[];
  /** Words with a capital inside a sentence, folded: names, most of them. */
  readonly names: ReadonlySet<string>;
  /** Numbers in digits or words, thousands marks removed and the decimal mark a point: `9000`, `3.5`. */
  readonly numbers: ReadonlySet<string>;
  /** Five-word sequences in text order, and the distinct ones. */
  readonly sequences: Float64Array;
  readonly distinct: ReadonlySet<number>;
}

/** Longest text that is compared, in UTF-16 code units (some 30,000 words); what follows is not looked at. */
const COMPARED_LENGTH = 200_000;

/** The fingerprint of `text`, of which only the first 200,000 code units are compared, so that work is bounded. */
export function fingerprint(text: string): Fingerprint {
  const compared = text.slice(0, COMPARED_LENGTH);
  const words: string[] = [];
  const names = new Set<string>();
  let end = 0;
  for (const match of compared.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = foldText(match[0]);
    words.push(word);
    const opensSentence = end === 0 || /[.!?…:;"“”«»\n]/u.test(compared.slice(end, match.index));
    if (!opensSentence && /^\p{Lu}/u.test(match[0]) && word.length >= 3) names.add(word);
    end = match.index + match[0].length;
  }
  const sequences = wordSequences(words);
  return { words, names, numbers: numbersOf(compared, words), sequences, distinct: new Set(sequences) };
}

function numbersOf(text: string, words: readonly string[]): Set<string> {
  const numbers = new Set<string>();
  for (const match of text.matchAll(/\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2}(?!\d))?/gu)) {
    const written = match[0];
    numbers.add(
      /^\d{1,3}(?:[.,]\d{3})+$/u.test(written) ? written.replace(/[.,]/gu, '') : written.replace(',', '.'),
    );
  }
  for (const word of words) {
    const digits = Object.hasOwn(NUMBER_WORDS, word) ? NUMBER_WORDS[word] : undefined;
    if (digits !== undefined) numbers.add(digits);
  }
  return numbers;
}

/** How many of the distinct word sequences of `a` stand in `b` as well. */
export function sharedSequences(a: Fingerprint, b: Fingerprint): number {
  const [few, many] = a.distinct.size <= b.distinct.size ? [a, b] : [b, a];
  let shared = 0;
  for (const sequence of few.distinct) if (many.distinct.has(sequence)) shared++;
  return shared;
}

/** The share, 0–1, of the shorter text's word sequences that stand in the other; 0 when either has none. */
export function containment(a: Fingerprint, b: Fingerprint): number {
  const size = Math.min(a.distinct.size, b.distinct.size);
  return size === 0 ? 0 : sharedSequences(a, b) / size;
}
