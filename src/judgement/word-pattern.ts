import { foldedWords } from '../sources/index.ts';

/** A pattern of an indicator's query, ready to be looked up. */
export type WordPattern = readonly { readonly word: string; readonly isPrefix: boolean }[];

/**
 * Reads a pattern as the case file writes it: words parted by spaces that must follow each other, each with a `*` at its end
 * if any ending will do. Folded as the text is, so "gruppo d'assalto" is three words.
 */
export function wordPattern(written: string): WordPattern {
  return written.split(/\s+/u).flatMap((part) => {
    const words = foldedWords(part);
    return words.map((word, at) => ({ word, isPrefix: part.endsWith('*') && at === words.length - 1 }));
  });
}

/** Whether the pattern stands in the words, which must be folded. An empty pattern stands nowhere. */
export function standsIn(pattern: WordPattern, words: readonly string[]): boolean {
  if (pattern.length === 0) return false;
  return words.some((_, start) =>
    pattern.every(({ word, isPrefix }, at) => {
      const found = words[start + at];
      return found !== undefined && (isPrefix ? found.startsWith(word) : found === word);
    }),
  );
}
