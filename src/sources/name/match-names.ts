import { alignWords, type WordAlignment, type WordPair } from './align-words.ts';
import { editDistance } from './edit-distance.ts';
import { type Lineage, type NameKind, type NameWord, namePartsOf } from './name-words.ts';
import { isPlaceWord } from './place-word.ts';
import { romanise } from './romanise.ts';
import type { NameReason } from './vocabulary/name-reasons.ts';

/** Whether two names may name the same, how surely (0 to 1, no probability), and why; reasons stand in the order of their weight. */
export interface NameMatch {
  readonly score: number;
  readonly match: boolean;
  readonly reasons: readonly NameReason[];
}

/** What stands behind this many characters is not looked at, so that a text in place of a name costs little. */
const LONGEST_NAME = 300;
/** From this score on, names are taken for names of the same. */
const LEAST = 0.8;
/** What a word that only one side has takes from the score: of a person's further names, little; of a body's, much. */
const SPARE = { person: 0.02, organisation: 0.22 } as const;
const SPARE_PLACE = 0.08;

/**
 * Compares two names, in any script and order of words. Words are romanised and paired; a score is the mean likeness of the pairs by length, less for words
 * that contradict each other. Titles, linking words and equal legal forms are passed over. What names of the same kind share by chance is not known here: two
 * persons of one name match.
 */
export function matchNames(first: string, second: string, kind: NameKind = 'person'): NameMatch {
  const [one, other] = [first.slice(0, LONGEST_NAME), second.slice(0, LONGEST_NAME)];
  const a = namePartsOf(one, kind);
  const b = namePartsOf(other, kind);
  if (a.words.length === 0 || b.words.length === 0)
    return { score: 0, match: false, reasons: [{ code: 'empty' }] };
  if (a.syllabic && b.syllabic) return matchSigns(one, other);
  const abjad = a.abjad !== b.abjad;
  const whole = wholeLikeness(one, other, a.words.length === b.words.length);
  if (
    kind === 'person' &&
    a.lineage !== undefined &&
    b.lineage !== undefined &&
    isReversed(a.lineage, b.lineage)
  ) {
    return {
      score: 0.5,
      match: false,
      reasons: [{ code: 'lineage', words: [a.lineage.child, a.lineage.parent] }],
    };
  }
  const judge = (words: readonly NameWord[], others: readonly NameWord[]): Judged => {
    const alike = joinedAlike(words, others, abjad);
    const alignment = alignWords(alike.ones, alike.others, abjad);
    return kind === 'person' ? judgePerson(alignment) : judgeBody(alignment, a.forms, b.forms);
  };
  const apart = judge(a.words, b.words);
  const led = a.together || b.together ? judge(a.together ?? a.words, b.together ?? b.words) : apart;
  const judged = led.score > apart.score ? led : apart;
  const better = whole > judged.score ? { score: whole, reasons: [{ code: 'joined' as const }] } : judged;
  const score = Math.round(better.score * 1000) / 1000;
  return { score, match: score >= LEAST, reasons: better.reasons };
}

interface Judged {
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

function isReversed(one: Lineage, other: Lineage): boolean {
  return one.child === other.parent && one.parent === other.child && one.child !== one.parent;
}

/** Names in signs for syllables: another sign is another name, unless the name is long. */
function matchSigns(one: string, other: string): NameMatch {
  const [a, b] = [one, other].map((name) => name.normalize('NFKC').replace(/[\s·・]/gu, '')) as [
    string,
    string,
  ];
  const apart = editDistance(a, b);
  const score = Math.max(0, 1 - (2 * apart) / Math.max(a.length, b.length));
  return { score, match: score >= LEAST, reasons: [{ code: apart === 0 ? 'same' : 'signs' }] };
}

function judgePerson({ pairs, onlyOne, onlyOther }: WordAlignment): Judged {
  const reasons = reasonsOf(pairs);
  if (pairs.every(({ relation }) => relation === 'initial'))
    return { score: 0, reasons: [{ code: 'nothing' }] };
  let score = meanLikeness(pairs);
  const misspelt = pairs.filter(({ relation }) => relation === 'spelling').length;
  // One slip of the pen is likely, two in one name less so.
  score -= 0.04 * Math.max(0, misspelt - 1);
  // "Sergey Sergey": a word said twice is no further name, unless the other side has another in its place.
  const spareOne = onlyOther.length > 0 ? onlyOne : onlyOne.filter((word) => !repeats(word, pairs));
  const spareOther = onlyOne.length > 0 ? onlyOther : onlyOther.filter((word) => !repeats(word, pairs));
  const contradictions = Math.min(spareOne.length, spareOther.length);
  if (contradictions > 0) {
    score *= 0.75 ** contradictions * (pairs.length / (pairs.length + contradictions)) ** 0.5;
    reasons.unshift({ code: 'contradiction', words: [spareOne[0]?.text ?? '', spareOther[0]?.text ?? ''] });
  }
  const spare = Math.abs(spareOne.length - spareOther.length);
  if (spare > 0) {
    score -= SPARE.person * spare;
    const words = (spareOne.length > spareOther.length ? spareOne : spareOther).map(({ text }) => text);
    if (contradictions === 0) reasons.push({ code: 'further', words });
    // One word in common, out of several: a family name alone names many.
    if (pairs.length === 1) score -= 0.1;
  }
  return { score, reasons };
}

function judgeBody(
  { pairs, onlyOne, onlyOther }: WordAlignment,
  formsOne: ReadonlySet<string>,
  formsOther: ReadonlySet<string>,
): Judged {
  const reasons = reasonsOf(pairs);
  let score = meanLikeness(pairs);
  const contradictions = Math.min(onlyOne.length, onlyOther.length);
  if (contradictions > 0) {
    score *= 0.7 ** contradictions;
    reasons.unshift({ code: 'contradiction', words: [onlyOne[0]?.text ?? '', onlyOther[0]?.text ?? ''] });
  }
  const spare = onlyOne.length > onlyOther.length ? onlyOne : onlyOther;
  const extra = spare.slice(contradictions);
  for (const { text } of extra) score -= isPlaceWord(text) ? SPARE_PLACE : SPARE.organisation;
  if (extra.length > 0) reasons.push({ code: 'further', words: extra.map(({ text }) => text) });
  if (formsOne.size > 0 && formsOther.size > 0 && ![...formsOne].some((form) => formsOther.has(form))) {
    const strict = ![...formsOne, ...formsOther].some((form) => SOFT_FORMS.has(form));
    if (strict) score -= 0.25;
    reasons.push({ code: 'forms', words: [[...formsOne].join(' '), [...formsOther].join(' ')] });
  }
  return { score, reasons };
}

/** Forms that names carry or drop at will. */
const SOFT_FORMS: ReadonlySet<string> = new Set(['corporation', 'company', 'group', 'inc']);

function meanLikeness(pairs: readonly WordPair[]): number {
  let [sum, weight] = [0, 0];
  for (const { one, other, score } of pairs) {
    const length = Math.max(one.text.length, other.text.length);
    const own = Math.sqrt(length);
    sum += own * score;
    weight += own;
  }
  return weight === 0 ? 0 : sum / weight;
}

function repeats(word: NameWord, pairs: readonly WordPair[]): boolean {
  return pairs.some(({ one, other }) => word.text === one.text || word.text === other.text);
}

/** Words that one side writes together and the other apart, written together on both. */
function joinedAlike(
  ones: readonly NameWord[],
  others: readonly NameWord[],
  abjad: boolean,
): { readonly ones: readonly NameWord[]; readonly others: readonly NameWord[] } {
  const joined = joinTo(ones, others, abjad);
  return { ones: joined, others: joinTo(others, joined, abjad) };
}

function joinTo(words: readonly NameWord[], whole: readonly NameWord[], abjad: boolean): readonly NameWord[] {
  let now = words;
  for (let length = 3; length >= 2; length--) {
    for (let at = 0; at + length <= now.length; at++) {
      const parts = now.slice(at, at + length);
      const text = parts.map((part) => part.text).join('');
      const sound = parts.map((part) => part.sound).join('');
      const together: NameWord = {
        text,
        sound,
        consonants: parts.map((part) => part.consonants).join(''),
        isInitial: false,
      };
      const fits = whole.some(
        (word) =>
          word.text.length > 3 &&
          wordLikeAs(word, together) &&
          !parts.some((part) => word.text === part.text),
      );
      if (fits && !abjad) now = [...now.slice(0, at), together, ...now.slice(at + length)];
    }
  }
  return now;
}

function wordLikeAs(word: NameWord, together: NameWord): boolean {
  return (
    word.text === together.text ||
    word.sound === together.sound ||
    editDistance(word.text, together.text) <= 0.5
  );
}

/**
 * Likeness of two names without their spaces, for those that are divided into words otherwise; 0 where it is no better than a misspelling. With as many
 * words on either side only the same letters count, since a letter may then part two names.
 */
function wholeLikeness(one: string, other: string, evenly: boolean): number {
  const [a, b] = [one, other].map((name) => romanise(name).replace(/[^a-z0-9]/gu, '')) as [string, string];
  if (Math.min(a.length, b.length) < 7) return 0;
  if (a === b) return 1;
  const likeness = evenly ? 0 : 1 - editDistance(a, b) / Math.max(a.length, b.length);
  return likeness >= 0.93 ? likeness : 0;
}

function reasonsOf(pairs: readonly WordPair[]): NameReason[] {
  const inOrder = [...pairs].sort((a, b) => a.score - b.score);
  if (inOrder.length === 0) return [{ code: 'nothing' }];
  return inOrder.every(({ relation }) => relation === 'same')
    ? [{ code: 'same' }]
    : inOrder
        .filter(({ relation }) => relation !== 'same')
        .map(({ relation, one, other }) => ({ code: relation, words: [one.text, other.text] }));
}

export type { NameKind } from './name-words.ts';
