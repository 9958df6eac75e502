import { type ConceptKey, conceptOf, isNewsWord, monthOf, nameKey, weekdayOf } from './concept.ts';
import { numberKey } from './compare-facts.ts';
import type { ComparedReport } from './compared-report.ts';
import { isOtherDay } from './copy-veto.ts';
import { type FactSheet, factSheet } from './fact-sheet.ts';
import { foldedWords, foldText } from './fold.ts';
import { deniesIn, negatedIn, negationsIn } from './negated-words.ts';
import { sentencesOf } from './report-sentence.ts';

/** A sentence with what is looked at of it. */
interface ComparedSentence {
  readonly text: string;
  readonly words: readonly string[];
  readonly keys: ReadonlySet<number>;
  readonly facts: FactSheet;
}

/** Two sentences tell one thing when they have that share of their names, numbers and telling words in common. */
const ALIGNED = 0.38;
/** Where a negation decides, more has to be in common. */
const WELL_ALIGNED = 0.45;
/** A denial may be put as a plain sentence in a free translation; where so much is in common it was not. */
const CLOSELY_ALIGNED = 0.7;
/** A sentence that a translator cut in two lies within the other: its share counts that much, when it has that much to say. */
const WITHIN = 0.75;
const WITHIN_AT_LEAST = 5;
/** Sentences that say about as much: this share of the telling words of the longer. */
const ABOUT_AS_MUCH = 0.75;
const SHORTEST_NAME = 4;
/** Most sentences that are looked at, so that work stays bounded. */
const MOST_SENTENCES = 80;
/** Factors between measures that a translator may turn into each other, miles into kilometres, say. */
const CONVERSIONS = [1.609, 1.852, 2.205, 3.281];
const CONVERSION_TOLERANCE = 0.02;

/**
 * True when two reports that have their facts in common, in one language or two, tell one of them otherwise: in sentences that answer each other, a
 * number or a name of each stands nowhere in the other report, each names another day, what is negated here is said there, or what one denies the
 * other only tells.
 */
export function retellsOtherwise(one: ComparedReport, other: ComparedReport): boolean {
  return alignedSentences(comparedSentences(one), comparedSentences(other)).some(({ pair, likeness }) => {
    const [a, b] = pair;
    if (hasOtherNumber(pair, one, other) || hasOtherName(pair, one, other) || isOnOtherDay(a, b)) return true;
    if (likeness < WELL_ALIGNED) return false;
    return isNegated(a, b) || isNegated(b, a) || (likeness >= CLOSELY_ALIGNED && isTurnedWhole(a, b));
  });
}

interface Alignment {
  readonly pair: SentencePair;
  readonly likeness: number;
}

/** Sentences of which each is most like the other, and single ones that stand between two such pairs in both texts: who translates keeps the order. */
function alignedSentences(
  ofOne: readonly ComparedSentence[],
  ofOther: readonly ComparedSentence[],
): Alignment[] {
  const answers = ofOne.map((sentence) => {
    const answer = mostAlike(sentence, ofOther);
    return answer !== undefined && mostAlike(answer.sentence, ofOne)?.sentence === sentence
      ? answer
      : undefined;
  });
  const placeOf = (at: number) => {
    const answer = answers[at]?.sentence;
    return answer === undefined ? -1 : ofOther.indexOf(answer);
  };
  return ofOne.flatMap((sentence, at): Alignment[] => {
    const answer = answers[at];
    if (answer !== undefined) return [{ pair: [sentence, answer.sentence], likeness: answer.likeness }];
    const before = placeOf(at - 1);
    const between = ofOther[before + 1];
    const isBetween = before >= 0 && placeOf(at + 1) === before + 2 && between !== undefined;
    return isBetween ? [{ pair: [sentence, between], likeness: 0 }] : [];
  });
}

/** Each names one weekday or day of a month, and not the same: a sentence with two may tell when it was and when it was said. */
function isOnOtherDay({ facts: a }: ComparedSentence, { facts: b }: ComparedSentence): boolean {
  const isOne = [a, b].every(({ weekdays, days }) => weekdays.size <= 1 && days.size <= 1);
  return isOne && isOtherDay(a, b);
}

/** Two sentences that say about as much: one denies or negates, the other does neither. */
function isTurnedWhole(a: ComparedSentence, b: ComparedSentence): boolean {
  const negations = [negationsIn(a.words), negationsIn(b.words)] as const;
  if (deniesIn(a.words) !== deniesIn(b.words)) return negations[0] === negations[1];
  const [few, many] = [Math.min(a.keys.size, b.keys.size), Math.max(a.keys.size, b.keys.size)];
  return few >= ABOUT_AS_MUCH * many && negations[0] > 0 !== negations[1] > 0;
}

type SentencePair = readonly [ComparedSentence, ComparedSentence];

function comparedSentences({ report }: ComparedReport): ComparedSentence[] {
  const { language, publisher } = report.document;
  return sentencesOf(report)
    .slice(0, MOST_SENTENCES)
    .map((text) => {
      const facts = factSheet(text, language.code, publisher);
      const keys = new Set<number>([...facts.capitals, ...facts.concepts]);
      for (const value of facts.numbers) keys.add(numberKey(value));
      return { text, words: foldedWords(text), keys, facts };
    });
}

function mostAlike(
  sentence: ComparedSentence,
  others: readonly ComparedSentence[],
): { readonly sentence: ComparedSentence; readonly likeness: number } | undefined {
  let best: ComparedSentence | undefined;
  let likeness = 0;
  for (const other of others) {
    let shared = 0;
    for (const key of sentence.keys) if (other.keys.has(key)) shared++;
    const [few, all] = [Math.min(sentence.keys.size, other.keys.size), sentence.keys.size + other.keys.size];
    const within = few >= WITHIN_AT_LEAST ? (WITHIN * shared) / few : 0;
    const found = Math.max((2 * shared) / Math.max(1, all), within);
    if (found > likeness) [best, likeness] = [other, found];
  }
  return best === undefined || likeness < ALIGNED ? undefined : { sentence: best, likeness };
}

function hasOtherNumber([a, b]: SentencePair, one: ComparedReport, other: ComparedReport): boolean {
  const own = countsOf(a.facts).filter((value) => !other.facts.numbers.has(value));
  const theirs = countsOf(b.facts).filter((value) => !one.facts.numbers.has(value));
  // As many here as there: one was put for the other. Otherwise each may have added its own.
  return (
    own.length === theirs.length && own.some((value) => !theirs.some((their) => isSameMeasure(value, their)))
  );
}

/** Numbers that are no days of the month. */
function countsOf({ numbers, days }: FactSheet): number[] {
  const dates = new Set([...days].map((day) => day % 100));
  return [...numbers].filter((value) => !dates.has(value));
}

/** "4 p.m." and 16; 10 miles and 16 kilometres; 8,412 and "8,400". */
function isSameMeasure(a: number, b: number): boolean {
  if (Math.abs(a - b) === 12 && Math.max(a, b) <= 24) return true;
  const [low, high] = a < b ? [a, b] : [b, a];
  if (low <= 0) return false;
  const ratio = high / low;
  const isNear = (factor: number) => Math.abs(ratio - factor) <= CONVERSION_TOLERANCE * factor;
  if (high >= 100 && ratio <= 1.03) return true;
  return CONVERSIONS.some(isNear);
}

function hasOtherName([a, b]: SentencePair, one: ComparedReport, other: ComparedReport): boolean {
  const own = namesMissing(a, one, other);
  const theirs = namesMissing(b, other, one);
  // Names of one beginning may be one name in two languages: "Foundries", "Fonderie".
  return own.length === theirs.length && own.some((name) => theirs.every((their) => their[0] !== name[0]));
}

/** Words with a capital inside a sentence that stand in the other report in no spelling, and are no words of the vocabulary but beside such a name. */
function namesMissing({ text }: ComparedSentence, one: ComparedReport, { facts }: ComparedReport): string[] {
  const language = one.facts.language;
  const known = (key: ConceptKey) => facts.capitals.has(key) || facts.concepts.has(key);
  const isWord = (word: string) =>
    isNewsWord(word, language) || weekdayOf(word) !== undefined || monthOf(word) !== undefined;
  return [...text.matchAll(/(?<=[\p{L}\d,'’]\s|['’])\p{Lu}[\p{L}\p{M}]+(?:\s\p{Lu}[\p{L}\p{M}]+)*/gu)]
    .map(([run]) => foldText(run).split(/\s/u))
    .filter((run) => !run.every(isWord))
    .flat()
    .filter(
      (word) =>
        word.length >= SHORTEST_NAME &&
        one.facts.names.has(nameKey(word, language)) &&
        !known(nameKey(word, language)) &&
        !known(conceptOf(word, language)),
    );
}

/** Whether `a` negates a word that stands in `b`, and `b` neither negates nor denies anything. */
function isNegated(a: ComparedSentence, b: ComparedSentence): boolean {
  if (negatedIn(b.words).length > 0 || deniesIn(b.words)) return false;
  return negatedIn(a.words).some(
    (word) => word.length > 2 && b.facts.concepts.has(conceptOf(word, a.facts.language)),
  );
}
