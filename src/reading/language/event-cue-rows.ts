import type { EventCue } from './language-rules.ts';

/**
 * The words for one PLOVER type, nouns and verbs apart, as patterns of lemmas separated by `; `:
 *
 * - `attack` a noun or verb with that lemma; `shell|bomb` either
 * - `air strike` the words after the first follow it at once, as lemma or as written
 * - `call up`, in verbs: the particle stands among the three words after it; `order ~to`: among the seven, with the object between
 * - `impose > sanction|embargo` one of the words on the right depends on the head (as object, subject, oblique, modifier, at any side of
 *   it), or stands close behind it with no other verb between
 * - `not accept` the verb is negated
 *
 * Of the patterns that one word heads, the one that asks for most is tried first; among equals, that of the earlier row.
 */
interface EventCueRow extends Omit<EventCue, 'pattern' | 'word'> {
  readonly nouns?: string;
  readonly verbs?: string;
}

/** One cue a pattern, in the order of the rows. */
export function eventCues(rows: readonly EventCueRow[]): EventCue[] {
  return rows.flatMap(({ nouns, verbs, ...meaning }) => [
    ...patternsOf(nouns).map((pattern): EventCue => ({ pattern, word: 'noun', ...meaning })),
    ...patternsOf(verbs).map((pattern): EventCue => ({ pattern, word: 'verb', ...meaning })),
  ]);
}

function patternsOf(list: string | undefined): string[] {
  return list === undefined ? [] : list.split('; ').map((pattern) => pattern.trim());
}
