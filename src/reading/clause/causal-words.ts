import type { Language, Span } from '../../base/index.ts';
import { CLAUSE_WORDS } from './vocabulary/clause-words.ts';

/** The first words of a text that make one thing the cause of another ("because of", "in risposta a"); `undefined` where there are none. */
export function causalWords(text: string, language: Language): Span | undefined {
  const lower = text.toLowerCase().replaceAll('’', "'");
  let first: Span | undefined;
  for (const phrase of CLAUSE_WORDS[language].causes) {
    const at = wholePhraseIn(lower, phrase);
    if (at >= 0 && (first === undefined || at < first[0])) first = [at, at + phrase.length];
  }
  return first;
}

function wholePhraseIn(text: string, phrase: string): number {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const isWhole = !isLetter(text[at - 1]) && !isLetter(text[at + phrase.length]);
    if (isWhole) return at;
  }
  return -1;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
