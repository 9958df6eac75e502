import { countedIn } from './compare-facts.ts';
import type { FactSheet } from './fact-sheet.ts';
import type { Fingerprint } from './fingerprint.ts';
import { isTurned } from './turned-edit.ts';
import { NEGATION_WORDS } from './vocabulary/negation-words.ts';
import { SEQUENCE_WORDS } from './word-sequence.ts';

/** Texts under that many words are short: one changed word can turn their meaning, so every difference counts. */
const SHORT_TEXT = 80;
/** A gap between shared passages up to that many words is an edit; a longer one is a passage added or cut. */
const EDIT_WORDS = 8;
/** Share of a long text's numbers that a copy keeps; a bulletin of the day before keeps the words and changes the numbers. */
const KEPT_NUMBERS = 0.5;

/** Letters of a word that says something of the matter, and share of such words that an opening of one's own takes up from the other text. */
const TELLING_LETTERS = 3;
const TAKEN_UP = 1 / 3;

/** What is looked at of a text. */
export interface Compared {
  readonly fingerprint: Fingerprint;
  readonly facts: FactSheet;
}

/**
 * True when two texts that are alike in wording say different things and so are no copies of each other:
 * a counted thing has other numbers in each; each names a day that the other does not; between passages that both have, a name or a number of
 * each was put in the place of the other's, or a negation stands on one side only. Both open with words of their own that the other does not
 * take up: two stories over one notice.
 * Short texts: any number or changed name of the shorter that the other lacks, and a negation anywhere among the changed words.
 * Long texts: fewer than half of the shorter's numbers stand in the other.
 * Of two texts one of which corrects, one number may differ.
 */
export function saysOtherwise(
  one: Compared,
  other: Compared,
  relation: 'copies' | 'corrects' = 'copies',
): boolean {
  const conflicts = countedIn(one.facts, other.facts).conflicts.length;
  if (conflicts > (relation === 'corrects' ? 1 : 0)) return true;
  if (isOtherDay(one.facts, other.facts)) return true;
  const [a, b] = [one.fingerprint, other.fingerprint];
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (opensElsewhere(shorter, longer) && opensElsewhere(longer, shorter)) return true;
  if (relation === 'corrects') return lostNumbers(shorter, longer) > 1 - KEPT_NUMBERS;
  if (shorter.words.length >= SHORT_TEXT) {
    return lostNumbers(shorter, longer) > 1 - KEPT_NUMBERS || isTurned(one, other);
  }
  if (lostNumbers(shorter, longer) > 0) return true;
  const changed = changedWords(shorter, longer);
  const inLonger = new Set(longer.words);
  if (changed.some((word) => shorter.names.has(word) && !inLonger.has(word))) return true;
  return negations(changed) !== negations(changedWords(longer, shorter));
}

/** Whether each names a weekday, or a day of a month, that the other does not. */
export function isOtherDay(a: FactSheet, b: FactSheet): boolean {
  return differ(a.weekdays, b.weekdays) || differ(a.days, b.days);
}

function differ(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const has = (days: ReadonlySet<number>, others: ReadonlySet<number>) =>
    [...days].some((day) => !others.has(day));
  return has(one, other) && has(other, one);
}

function lostNumbers(shorter: Fingerprint, longer: Fingerprint): number {
  if (shorter.numbers.size === 0) return 0;
  const lost = [...shorter.numbers].filter((number) => !longer.numbers.has(number));
  return lost.length / shorter.numbers.size;
}

function negations(words: readonly string[]): number {
  return words.filter((word) => NEGATION_WORDS.has(word)).length;
}

function opensElsewhere(text: Fingerprint, other: Fingerprint): boolean {
  const firstShared = text.sequences.findIndex((sequence) => other.distinct.has(sequence));
  const opening = text.words.slice(0, firstShared).filter((word) => word.length >= TELLING_LETTERS);
  const known = new Set(other.words);
  return opening.length >= 2 && opening.filter((word) => known.has(word)).length < TAKEN_UP * opening.length;
}

/** The words of `text` that stand in no sequence shared with `other`, as far as they are edits rather than passages added or cut. */
function changedWords(text: Fingerprint, other: Fingerprint): string[] {
  const shared = new Uint8Array(text.words.length);
  for (const [at, sequence] of text.sequences.entries()) {
    if (other.distinct.has(sequence)) shared.fill(1, at, at + SEQUENCE_WORDS);
  }
  const changed: string[] = [];
  let gap: string[] = [];
  for (const [at, word] of text.words.entries()) {
    if (shared[at] === 0) gap.push(word);
    const isLast = at === text.words.length - 1;
    if (shared[at] === 1 || isLast) {
      if (gap.length <= EDIT_WORDS) changed.push(...gap);
      gap = [];
    }
  }
  return changed;
}
