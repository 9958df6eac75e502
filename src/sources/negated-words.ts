import { LIGHT_WORDS } from './vocabulary/light-words.ts';
import { NEGATION_WORDS } from './vocabulary/negation-words.ts';
import { DENYING_WORDS } from './vocabulary/turning-words.ts';

/** How many words after a negation the one that it is about may stand. */
const NEGATION_REACH = 5;
/** "Finché … non", "until … not": a negation that denies nothing. */
const EMPTY_AFTER: ReadonlySet<string> = new Set(['finche', 'until', 'till', 'appena']);
const EMPTY_REACH = 6;

/** How many negations a sentence, given in folded words, has that deny something. */
export function negationsIn(words: readonly string[]): number {
  return words.filter((word, at) => isNegation(word) && !isEmpty(words, at)).length;
}

function isNegation(word: string): boolean {
  return NEGATION_WORDS.has(word) && !DENYING_WORDS.has(word);
}

/** The words that the negations of a sentence, given in folded words, are about: the next that says something. */
export function negatedIn(words: readonly string[]): string[] {
  const negated: string[] = [];
  for (const [at, word] of words.entries()) {
    if (!isNegation(word) || isEmpty(words, at)) continue;
    const reach = words.slice(at + 1, at + 1 + NEGATION_REACH);
    negated.push(...reach.filter((next) => !isLight(next) && !NEGATION_WORDS.has(next)).slice(0, 1));
  }
  return negated;
}

function isEmpty(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - EMPTY_REACH), at).some((word) => EMPTY_AFTER.has(word));
}

function isLight(word: string): boolean {
  return LIGHT_WORDS['en']?.has(word) === true || LIGHT_WORDS['it']?.has(word) === true;
}

const WITHOUT_OUT: ReadonlySet<string> = new Set(['rules', 'ruled', 'rule', 'ruling']);
const DECLINING: ReadonlySet<string> = new Set(['declined', 'declines', 'decline', 'declining']);

/** Whether a sentence, given in folded words, tells that somebody denies, rejects, refuses or rules something out. */
export function deniesIn(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (DECLINING.has(word)) return words[at + 1] === 'to';
    // The reach leaves room for "ruled it out", not for a court that ruled.
    if (WITHOUT_OUT.has(word)) return words.slice(at + 1, at + 3).includes('out');
    return DENYING_WORDS.has(word);
  });
}
