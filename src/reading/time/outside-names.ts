import type { Language } from '../../base/index.ts';
import type { Sentence } from '../sentence.ts';
import type { Tokens } from '../token.ts';
import type { FoundTime } from './find-times.ts';

/** Tokens `[from, to)` that a name covers, and its type. */
interface NamedStretch {
  readonly from: number;
  readonly to: number;
  readonly type?: string;
}

/** What the times of a text stand in. */
export interface NamedText {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly language: Language;
}

/**
 * Times without those that are one word of a longer name of a person or body ("Domenica Rossi", "August Wilson", "The Daily Beast"). Kept are times with a
 * preposition or number, which no name has; a word that opens its sentence, where any word has a capital; and weekdays where their own spelling
 * has one, for there the network takes "Monday" before a surname for a first name.
 */
export function outsideNames(
  times: readonly FoundTime[],
  names: readonly NamedStretch[],
  text: NamedText,
): readonly FoundTime[] {
  const held = names.filter(({ type }) => type === 'PER' || type === 'ORG');
  if (held.length === 0) return times;
  const openings = new Set(text.sentences.map(({ from }) => from));
  let next = 0;
  return times.filter((time) => {
    while (next < held.length && (held[next]?.to ?? 0) < time.to) next++;
    const name = held[next];
    if (!name || name.from >= time.to) return true;
    const isLonger = name.to > time.to || name.from < time.from;
    return !isLonger || !mayBeName(time, text, openings);
  });
}

function mayBeName(
  { expression, from, to }: FoundTime,
  { tokens, language }: NamedText,
  openings: ReadonlySet<number>,
): boolean {
  if (expression.type === 'recurrence') return true;
  if (to - from > 1 || openings.has(from) || tokens.capitals[from] !== 1) return false;
  return language === 'it' || expression.precision !== 'day';
}
