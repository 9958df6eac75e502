import { numberKey } from '../compare-facts.ts';
import { foldedWords, foldText } from '../fold.ts';
import { numberAt } from '../number-value.ts';
import { LIGHT_WORDS } from '../vocabulary/light-words.ts';
import { NUMBER_WORDS } from '../vocabulary/number-words.ts';
import { hashWord } from '../word-sequence.ts';
import { type KnownWord, knownWords } from './known-words.ts';
import { factKeys, wordingKeys } from './sketch.ts';
import { eachToken } from './text-token.ts';

/** What a document is found again by, unsigned 32-bit hashes without repetition: they depend on the document alone. */
export interface LinkKeys {
  /** Under which copies, edited, cut or padded ones among them, are looked for: 26 at most. Empty for a text of fewer than five words. */
  readonly wording: Uint32Array;
  /** Under which retellings in any language are looked for: 36 at most. Empty for a text with fewer than two facts. */
  readonly facts: Uint32Array;
}

/** The document whose keys are made. */
export interface KeyedText {
  readonly text: string;
  /** ISO 639-1; of a language without vocabulary, names and figures are of use all the same. */
  readonly language: string;
  /** Its own name is no fact of a text. */
  readonly publisher?: string | undefined;
}

/** Makes the keys of documents, one after the other; it remembers words, so one for all is faster than one for each. */
export type LinkKeyMaker = (document: KeyedText) => LinkKeys;

/** Names everything that makes keys from a document: keys made under another name are of no use beside these. */
export const LINK_KEYS_VERSION = 1;

/** Longest text that is looked at, in UTF-16 code units. */
const READ_LENGTH = 200_000;
/** Smaller numbers, and years, stand in every text. */
const SMALLEST_NUMBER = 13;
/** Words of the longest number that is put together: "twenty-three thousand" and its like. */
const WORDS_OF_NUMBER = 4;
const NUMBER_HASHES: ReadonlySet<number> = new Set(
  Object.keys(NUMBER_WORDS).map((word) => hashWord(foldText(word))),
);
/** A line with capitals on more of its words than this is a headline in title case or in capitals, and tells no names. */
const TITLE_CASE = 0.6;
const TITLE_WORDS = 3;

/** Makes keys of the wording (`wordingKeys`) and of names and numbers (`factKeys`), in one pass over a text. */
export function linkKeyMaker(): LinkKeyMaker {
  const languages = new Map<string, (word: string) => KnownWord>();
  return ({ text, language: code, publisher }) => {
    const language = Object.hasOwn(LIGHT_WORDS, code) ? code : 'und';
    const wordOf = languages.get(language) ?? knownWords(language);
    languages.set(language, wordOf);
    const { hashes, facts, places } = takenApart(text, wordOf);
    for (const own of foldedWords(publisher ?? '')) facts.delete(wordOf(own).name ?? -1);
    for (const place of places) {
      const value = numberAt(wordsFrom(text, place), 0, language)?.value ?? 0;
      const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
      if (value >= SMALLEST_NUMBER && !isYear) facts.add(numberKey(value));
    }
    return { wording: wordingKeys(hashes), facts: factKeys(facts) };
  };
}

interface TakenApart {
  /** Of the folded words, in text order. */
  readonly hashes: number[];
  /** Keys of the names. */
  readonly facts: Set<number>;
  /** Where numbers begin. */
  readonly places: number[];
}

function takenApart(text: string, wordOf: (word: string) => KnownWord): TakenApart {
  const hashes: number[] = [];
  const facts = new Set<number>();
  const places: number[] = [];
  let ofLine: number[] = [];
  let wordsInLine = 0;
  let capitals = 0;
  let isInNumber = false;
  const endLine = (): void => {
    const isTitle = wordsInLine > TITLE_WORDS && capitals > TITLE_CASE * wordsInLine;
    if (!isTitle) for (const name of ofLine) facts.add(name);
    if (ofLine.length > 0) ofLine = [];
    wordsInLine = 0;
    capitals = 0;
  };
  eachToken(text, READ_LENGTH, ({ start, end, hash, isFigure, isCapital, opens, beginsLine }) => {
    if (beginsLine) endLine();
    const own = hash ?? wordOf(text.slice(start, end)).hash;
    hashes.push(own);
    wordsInLine++;
    if (isCapital) capitals++;
    const isNumber = isFigure || NUMBER_HASHES.has(own);
    // What follows is a part of the number, or a number of its own that a figure begins.
    if (isNumber && (isFigure || !isInNumber)) places.push(start);
    isInNumber = isNumber;
    if (!isCapital || opens || isNumber) return;
    const { name } = wordOf(text.slice(start, end));
    if (name !== undefined) ofLine.push(name);
  });
  endLine();
  return { hashes, facts, places };
}

/** The next words of a text, folded. */
function wordsFrom(text: string, start: number): string[] {
  const words: string[] = [];
  const reach = text.slice(start, start + 20 * WORDS_OF_NUMBER);
  eachToken(reach, reach.length, (token) => {
    if (words.length < WORDS_OF_NUMBER) words.push(foldText(reach.slice(token.start, token.end)));
  });
  return words;
}
