import { CONDITION_WORDS } from './vocabulary/turning-words.ts';

/** "Anche se", "even if", "come se": what follows is granted or likened, and nothing hangs on it. */
const NO_CONDITION_AFTER: ReadonlySet<string> = new Set(['anche', 'even', 'come', 'as']);

/** How many words of a text, given folded and in order, make what it says hang on a condition. */
export function conditionsIn(words: readonly string[]): number {
  return words.filter((word, at) => CONDITION_WORDS.has(word) && !NO_CONDITION_AFTER.has(words[at - 1] ?? ''))
    .length;
}
