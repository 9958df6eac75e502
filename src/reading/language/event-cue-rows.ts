import type { EventCue } from './language-rules.ts';

/** The words for one PLOVER type, nouns and verbs apart. */
interface EventCueRow extends Omit<EventCue, 'pattern' | 'word'> {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
}

/** One cue a phrase, in the order of the rows: where two phrases match alike, the earlier row is the more telling one. */
export function eventCues(rows: readonly EventCueRow[]): EventCue[] {
  return rows.flatMap(({ nouns, verbs, ...meaning }) => [
    ...nouns.map((pattern): EventCue => ({ pattern, word: 'noun', ...meaning })),
    ...verbs.map((pattern): EventCue => ({ pattern, word: 'verb', ...meaning })),
  ]);
}
