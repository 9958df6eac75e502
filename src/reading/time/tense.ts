import { foldedAt, shapeAt, type Tokens } from '../token.ts';
import type { Tense } from './meaning.ts';
import type { TimeLexicon } from './time-lexicon.ts';

/** How many words away from a time a verb still bears on it. */
const REACH = 12;

const CLAUSE_ENDS: ReadonlySet<string> = new Set('; : " “ ” « » ( ) —'.split(' '));

/** A time by its tokens, within the tokens `[floor, ceiling)` of its sentence. */
interface TimeInSentence {
  readonly from: number;
  readonly to: number;
  readonly floor: number;
  readonly ceiling: number;
}

/** A tense and the token of the verb that tells it. */
export interface FoundTense {
  readonly tense: Tense;
  readonly verb: number;
}

/**
 * The tense of the clause around a time. The nearest verb before it in its own clause decides:
 * "he will come on Monday", not "he said on Monday that he will come". Where there is none the first verb after it does;
 * a future one counts there only for a time that opens its clause ("On Monday parliament will vote", not "Monday's raid will …").
 */
export function tenseAround(
  tokens: Tokens,
  time: TimeInSentence,
  lexicon: TimeLexicon,
): FoundTense | undefined {
  return tenseBefore(tokens, time, lexicon) ?? tenseAfter(tokens, time, lexicon);
}

function tenseBefore(
  tokens: Tokens,
  { from, floor }: TimeInSentence,
  lexicon: TimeLexicon,
): FoundTense | undefined {
  for (let index = from - 1; index >= Math.max(floor, from - REACH); index--) {
    const word = foldedAt(tokens, index);
    if (CLAUSE_ENDS.has(word) || lexicon.complementisers.has(word)) return undefined;
    const tense = tenseOfWord(tokens, index, lexicon);
    if (tense !== undefined) return { tense, verb: index };
  }
  return undefined;
}

function tenseAfter(tokens: Tokens, time: TimeInSentence, lexicon: TimeLexicon): FoundTense | undefined {
  const start = foldedAt(tokens, time.to) === ',' ? time.to + 1 : time.to;
  for (let index = start; index < Math.min(time.ceiling, start + REACH); index++) {
    const word = foldedAt(tokens, index);
    if (word === ',' || CLAUSE_ENDS.has(word) || lexicon.complementisers.has(word)) return undefined;
    const tense = tenseOfWord(tokens, index, lexicon);
    if (tense === undefined) continue;
    if (opensClause(tokens, time, lexicon)) return { tense, verb: index };
    return tense === 'past' ? { tense: 'past-nearby', verb: index } : undefined;
  }
  return undefined;
}

function opensClause(tokens: Tokens, { from, to, floor }: TimeInSentence, lexicon: TimeLexicon): boolean {
  const isAttribute = lexicon.attributive.has(foldedAt(tokens, from)) || shapeAt(tokens, to) === 'possessive';
  return !isAttribute && (from === floor || lexicon.clauseOpeners.has(foldedAt(tokens, from - 1)));
}

function tenseOfWord(tokens: Tokens, index: number, lexicon: TimeLexicon): 'past' | 'future' | undefined {
  const word = foldedAt(tokens, index);
  if (lexicon.isFuture(word) || lexicon.isProspective(word)) return 'future';
  return lexicon.isPast(word, foldedAt(tokens, index - 1)) ? 'past' : undefined;
}
