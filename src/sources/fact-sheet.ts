import { type ConceptKey, conceptOf, isNewsWord, monthOf, nameKey, weekdayOf } from './concept.ts';
import { foldedWords, foldText } from './fold.ts';
import { numberAt } from './number-value.ts';
import { LIGHT_WORDS } from './vocabulary/light-words.ts';

/**
 * What a text says that survives retelling and translation: names, numbers, days, and what was counted. Keys are those of `concept.ts`,
 * so that sheets of two languages can be compared.
 */
export interface FactSheet {
  readonly language: string;
  /** Keys of words with a capital inside a sentence, and of those that open one but stand with a capital elsewhere. */
  readonly names: ReadonlySet<ConceptKey>;
  /** Keys of every word with a capital, the openers of sentences and lines in capitals among them. */
  readonly capitals: ReadonlySet<ConceptKey>;
  /** Keys of the words that say something of the matter. */
  readonly concepts: ReadonlySet<ConceptKey>;
  /** Values of numbers in figures or words; days of the month, clock times and years among them. */
  readonly numbers: ReadonlySet<number>;
  /** What was counted or measured (the word that a number goes with), with the values that it has in the text, in text order. */
  readonly counted: ReadonlyMap<ConceptKey, readonly number[]>;
  /** Weekdays named, 1 to 7. */
  readonly weekdays: ReadonlySet<number>;
  /** Days named by month and number, month × 100 + day. */
  readonly days: ReadonlySet<number>;
  /** Words of the text, light ones among them. */
  readonly length: number;
}

/** Longest text whose facts are looked at, in UTF-16 code units; what follows is not. */
const READ_LENGTH = 40_000;
const SHORTEST_NAME = 3;
/** How many words after a number its counted thing is looked for; articles and the like are passed over. */
const COUNTED_REACH = 4;
/** Words after which a figure of four digits is a year. */
const YEAR_AFTER = new Set(
  'in since by until before after of from during nel dal del al dopo fino entro prima anno'.split(' '),
);
/** A line with capitals on more of its words than this is a headline in title case or in capitals, and tells no names. */
const TITLE_CASE = 0.6;

/**
 * The facts of a text in `language` (ISO 639-1); of a language without vocabulary, names and figures only are of use. The publisher's own name,
 * when given, is none of them.
 */
export function factSheet(text: string, language: string, publisher = ''): FactSheet {
  const sheet = emptySheet(language);
  for (const line of text.slice(0, READ_LENGTH).split('\n')) addLine(sheet, line);
  for (const word of foldedWords(publisher)) sheet.names.delete(nameKey(word, language));
  for (const key of sheet.openers) if (sheet.names.has(key)) sheet.capitals.add(key);
  return sheet;
}

interface GrowingSheet {
  readonly language: string;
  readonly names: Set<ConceptKey>;
  readonly capitals: Set<ConceptKey>;
  readonly openers: Set<ConceptKey>;
  readonly concepts: Set<ConceptKey>;
  readonly numbers: Set<number>;
  readonly counted: Map<ConceptKey, number[]>;
  readonly weekdays: Set<number>;
  readonly days: Set<number>;
  length: number;
}

function emptySheet(language: string): GrowingSheet {
  return {
    language,
    names: new Set(),
    capitals: new Set(),
    openers: new Set(),
    concepts: new Set(),
    numbers: new Set(),
    counted: new Map(),
    weekdays: new Set(),
    days: new Set(),
    length: 0,
  };
}

interface LineWord {
  readonly folded: string;
  readonly isCapital: boolean;
  readonly opens: boolean;
}

function wordsOf(line: string): LineWord[] {
  const words: LineWord[] = [];
  let end = 0;
  for (const match of line.matchAll(/\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{M}]*/gu)) {
    const between = line.slice(end, match.index);
    words.push({
      folded: foldText(match[0]),
      isCapital: /^\p{Lu}/u.test(match[0]),
      opens: end === 0 || /[.!?…:;"“”«»()–—]/u.test(between),
    });
    end = match.index + match[0].length;
  }
  return words;
}

function addLine(sheet: GrowingSheet, line: string): void {
  const words = wordsOf(line);
  const folded = words.map((word) => word.folded);
  const light = LIGHT_WORDS[sheet.language];
  const capitals = words.filter(({ isCapital }) => isCapital).length;
  const isTitle = words.length > 3 && capitals > TITLE_CASE * words.length;
  for (const word of words) {
    sheet.length++;
    const weekday = weekdayOf(word.folded);
    if (weekday !== undefined && word.folded.length > 3) {
      sheet.weekdays.add(weekday);
      continue;
    }
    const isLight = light?.has(word.folded) === true;
    if (!isLight && word.folded.length > 1 && !/^\d/u.test(word.folded)) {
      sheet.concepts.add(conceptOf(word.folded, sheet.language));
    }
    if (
      word.isCapital &&
      !isLight &&
      word.folded.length >= SHORTEST_NAME &&
      monthOf(word.folded) === undefined
    ) {
      addName(sheet, word, isTitle);
    }
  }
  addNumbers(sheet, folded, light);
}

function addName(sheet: GrowingSheet, { folded, opens }: LineWord, isTitle: boolean): void {
  const key = nameKey(folded, sheet.language);
  sheet.capitals.add(key);
  if (opens || isTitle) sheet.openers.add(key);
  else sheet.names.add(key);
}

function addNumbers(
  sheet: GrowingSheet,
  words: readonly string[],
  light: ReadonlySet<string> | undefined,
): void {
  for (let at = 0; at < words.length; at++) {
    const found = numberAt(words, at, sheet.language);
    if (found === undefined) continue;
    const { value, length } = found;
    sheet.numbers.add(value);
    const month = monthOf(words[at + length] ?? '') ?? monthOf(words[at - 1] ?? '');
    if (month !== undefined && value >= 1 && value <= 31 && Number.isInteger(value)) {
      sheet.days.add(month * 100 + value);
    } else if (!isYear(words, at, value)) {
      addCounted(sheet, words, { at: at + length, value, light });
    }
    at += length - 1;
  }
}

/** A year counts nothing of what follows it: "nel 2026 le truppe", but "2,026 troops" and "2026 troops". */
function isYear(words: readonly string[], at: number, value: number): boolean {
  return (
    value >= 1900 && value <= 2100 && /^\d{4}$/u.test(words[at] ?? '') && YEAR_AFTER.has(words[at - 1] ?? '')
  );
}

function addCounted(
  sheet: GrowingSheet,
  words: readonly string[],
  number: { readonly at: number; readonly value: number; readonly light: ReadonlySet<string> | undefined },
): void {
  for (let at = number.at; at < Math.min(words.length, number.at + COUNTED_REACH); at++) {
    const word = words[at] ?? '';
    if (number.light?.has(word) === true || word.length < 2) continue;
    if (/^\d/u.test(word) || numberAt(words, at, sheet.language) !== undefined) return;
    if (!isNewsWord(word, sheet.language) && word.length < 5) return;
    const key = conceptOf(word, sheet.language);
    const values = sheet.counted.get(key);
    if (values === undefined) sheet.counted.set(key, [number.value]);
    else if (!values.includes(number.value)) values.push(number.value);
    return;
  }
}
