import type { Language } from '../../base/index.ts';
import { conceptOf, foldedWords, foldText, isNewsWord } from '../../sources/index.ts';
import type { ClaimText } from './claim.ts';

/** Letters that a word and its inflections or derivatives share at least ("Belarus", "Belarusian"; "inviare", "inviate"). */
const SHARED = 5;

/** Tells whether two folded words, of the texts' languages, are likely forms of one word, or words for one thing. */
export type SameWord = (a: string, b: string) => boolean;

/** Words alike but for their endings, and words that the bilingual vocabulary of news puts on one line, in one language or across two. */
export function sameWordIn(one: Language, other: Language): SameWord {
  return (a, b) => {
    if (isSameWord(a, b)) return true;
    if (one === other && !(isNewsWord(a, one) && isNewsWord(b, other))) return false;
    return conceptOf(foldText(a), one) === conceptOf(foldText(b), other);
  };
}

/** Whether two folded words are likely forms of one word: equal, or alike but for their endings. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  const needed = Math.max(4, Math.min(SHARED, shortest), Math.ceil(shortest * 0.75));
  return shortest >= 4 && a.slice(0, needed) === b.slice(0, needed);
}

/** Whether a word, or a form of it, is among others. */
export function isAmong(word: string, others: Iterable<string>, isSame: SameWord = isSameWord): boolean {
  for (const other of others) if (isSame(word, other)) return true;
  return false;
}

/** The share of `words` that are among `others`, 0 to 1; 0 when there are none. */
export function shareAmong(
  words: readonly string[],
  others: readonly string[],
  isSame: SameWord = isSameWord,
): number {
  if (words.length === 0) return 0;
  return words.filter((word) => isAmong(word, others, isSame)).length / words.length;
}

/** The folded words of a text that tell something: longer than three letters, or figures. */
export function tellingWords(text: string): readonly string[] {
  return foldedWords(text).filter((word) => word.length > 3 || /\d/u.test(word));
}

/** All folded words of passages and of what is known of their documents. */
export function licensedWords(
  passages: readonly (ClaimText & { readonly about: readonly string[] })[],
): ReadonlySet<string> {
  return new Set(passages.flatMap(({ text, about }) => [text, ...about].flatMap(foldedWords)));
}
