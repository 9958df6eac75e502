import { conditionsIn } from './conditions-in.ts';
import type { FactSheet } from './fact-sheet.ts';
import type { Fingerprint } from './fingerprint.ts';
import { numberAt } from './number-value.ts';
import {
  AFFIRMING_WORDS,
  DENYING_WORDS,
  OPPOSITE_WORDS,
  POSSIBILITY_WORDS,
} from './vocabulary/turning-words.ts';
import { NEGATION_WORDS } from './vocabulary/negation-words.ts';
import { type WordEdit, wordEdits } from './word-edits.ts';

/** What is looked at of a text. */
interface EditedText {
  readonly fingerprint: Fingerprint;
  readonly facts: FactSheet;
}

/** An edit up to that many words on either side changes a sentence; a longer one is a passage added, cut or written anew. */
const EDIT_WORDS = 8;
const WEAKENING_WORDS = 2;

/**
 * True when an edit between two texts that are alike in wording turns what they say: a negation, a word of denying or affirming, of possibility or
 * condition stands on one side only, a word was put in the place of its opposite, a name or a number in the place of another, or two names changed
 * places throughout. Edits at either end are credits, and are looked at for a negation at the beginning alone. Without alignment (the order of the
 * paragraphs is another, say) nothing is found.
 */
export function isTurned(one: EditedText, other: EditedText): boolean {
  const known = told.get(one.fingerprint) ?? new WeakMap<Fingerprint, boolean>();
  told.set(one.fingerprint, known);
  const turned = known.get(other.fingerprint) ?? findsTurn(one, other);
  known.set(other.fingerprint, turned);
  return turned;
}

/** Pictures of many days compare the same texts: what was found of two stays found as long as they are held. */
const told = new WeakMap<Fingerprint, WeakMap<Fingerprint, boolean>>();

function findsTurn(one: EditedText, other: EditedText): boolean {
  const [a, b] = [one.fingerprint.words, other.fingerprint.words];
  const edits = wordEdits(a, b);
  if (edits === undefined) return false;
  const exchanged = new Set<string>();
  for (const edit of edits) {
    const first = a.slice(...edit.first);
    const second = b.slice(...edit.second);
    if (first.length > EDIT_WORDS || second.length > EDIT_WORDS) continue;
    const place = placeOf(edit, a.length, b.length);
    if (place !== 'end' && counts(NEGATION_WORDS, first) !== counts(NEGATION_WORDS, second)) return true;
    if (place !== 'within') continue;
    if (isTurning(first, second) || isReplaced(edit, one, other)) return true;
    for (const swap of namesFor(first, second, one, other)) {
      if (exchanged.has(swap.split(' ').reverse().join(' '))) return true;
      exchanged.add(swap);
    }
  }
  return false;
}

function placeOf({ first, second }: WordEdit, ofFirst: number, ofSecond: number): 'start' | 'within' | 'end' {
  if (first[0] === 0 || second[0] === 0) return 'start';
  return first[1] === ofFirst || second[1] === ofSecond ? 'end' : 'within';
}

function isTurning(first: readonly string[], second: readonly string[]): boolean {
  return (
    isWeakened(first, second) ||
    conditionsIn(first) !== conditionsIn(second) ||
    (counts(DENYING_WORDS, first) > 0 !== counts(DENYING_WORDS, second) > 0 && isStance(first, second)) ||
    areOpposite(first, second)
  );
}

/** One word or two that make a thing possible, or take the doubt away; a clause told anew may say "may" of what one is allowed to do. */
function isWeakened(first: readonly string[], second: readonly string[]): boolean {
  if (Math.max(first.length, second.length) > WEAKENING_WORDS) return false;
  return counts(POSSIBILITY_WORDS, first) > 0 !== counts(POSSIBILITY_WORDS, second) > 0;
}

/** A word of denying that another word than one of denying stands for: it was not simply left out with its clause. */
function isStance(first: readonly string[], second: readonly string[]): boolean {
  const [denying, plain] = counts(DENYING_WORDS, first) > 0 ? [first, second] : [second, first];
  return counts(AFFIRMING_WORDS, plain) > 0 || plain.length <= denying.length;
}

const OPPOSITES = oppositesOf(OPPOSITE_WORDS);

function areOpposite(first: readonly string[], second: readonly string[]): boolean {
  const [only, their] = [ownWords(first, second), ownWords(second, first)];
  const others = new Set(their.flatMap((word) => (/^r[ei]/u.test(word) ? [word, word.slice(2)] : [word])));
  return only.some((word) => oppositesTo(word).some((opposite) => others.has(opposite)));
}

/** Begun again is begun: "ricominciato", "reopened". */
function oppositesTo(word: string): readonly string[] {
  return OPPOSITES.get(word) ?? (/^r[ei]/u.test(word) ? (OPPOSITES.get(word.slice(2)) ?? []) : []);
}

function ownWords(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => !others.includes(word));
}

function oppositesOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const opposites = new Map<string, readonly string[]>();
  for (const line of lines) {
    const [left = [], right = []] = line.split(' : ').map((side) => side.split(' '));
    for (const word of left) opposites.set(word, [...(opposites.get(word) ?? []), ...right]);
    for (const word of right) opposites.set(word, [...(opposites.get(word) ?? []), ...left]);
  }
  return opposites;
}

function isReplaced(edit: WordEdit, one: EditedText, other: EditedText): boolean {
  const first = one.fingerprint.words.slice(...edit.first);
  const second = other.fingerprint.words.slice(...edit.second);
  if (hasOwnName(first, one, other) && hasOwnName(second, other, one)) return true;
  const [own, theirs] = [hasOwnNumber(one, edit.first, other), hasOwnNumber(other, edit.second, one)];
  // A number alone for a number alone: last week's price may stand elsewhere in this week's text.
  return isNumberAlone(first) && isNumberAlone(second) ? own || theirs : own && theirs;
}

function isNumberAlone(words: readonly string[]): boolean {
  return words.length === 1 && /^\d+$/u.test(words[0] ?? '');
}

function hasOwnName(words: readonly string[], { fingerprint }: EditedText, other: EditedText): boolean {
  return words.some((word) => fingerprint.names.has(word) && !other.fingerprint.words.includes(word));
}

/** Whether a number of the edit, or one that the edit is a part of, stands nowhere in the other text. */
function hasOwnNumber(
  { fingerprint: { words }, facts }: EditedText,
  [from, to]: readonly [number, number],
  other: EditedText,
): boolean {
  for (let at = from; at < to; at++) {
    const values = valuesAt(words, at, facts.language);
    if (values.length > 0 && !values.some((value) => other.facts.numbers.has(value))) return true;
  }
  return false;
}

/** What the word at `at` may be or belong to: marks within figures part words, so that "84,000" and "4.25" are two words each. */
function valuesAt(words: readonly string[], at: number, language: string): number[] {
  const [before, word, after] = [words[at - 1] ?? '', words[at] ?? '', words[at + 1] ?? ''];
  const values = [numberAt(words, at, language)?.value];
  if (values[0] === undefined) return [];
  const isFigure = (one: string) => /^\d+$/u.test(one);
  for (const [whole, part, start] of [
    [word, after, at],
    [before, word, at - 1],
  ] as const) {
    if (!isFigure(whole) || !isFigure(part)) continue;
    values.push(Number(`${whole}.${part}`));
    if (part.length !== 3) continue;
    const magnitude = numberAt([`${whole}${part}`, ...words.slice(start + 2, start + 4)], 0, language);
    values.push(magnitude?.value);
  }
  // "Four" of "forty-four".
  const longer = numberAt(words, at - 1, language);
  if (longer !== undefined && longer.length > 1) values.push(longer.value);
  return values.filter((value) => value !== undefined);
}

/** Every pair of a name of `first` and one of `second` that stand for each other. */
function namesFor(
  first: readonly string[],
  second: readonly string[],
  one: EditedText,
  other: EditedText,
): string[] {
  // A name that opens its sentences in one text is known for one by the other.
  const isName = (word: string) => one.fingerprint.names.has(word) || other.fingerprint.names.has(word);
  const own = ownWords(first, second).filter(isName);
  const theirs = ownWords(second, first).filter(isName);
  return own.flatMap((name) => theirs.map((their) => `${name} ${their}`));
}

function counts(words: ReadonlySet<string>, among: readonly string[]): number {
  return among.filter((word) => words.has(word)).length;
}
