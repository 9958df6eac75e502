import { foldText } from './fold.ts';
import { stemOf } from './stem.ts';
import { DAY_WORDS, MONTH_WORDS, NEWS_WORDS, PLACE_WORDS } from './vocabulary/news-words.ts';
import { soundOf } from './name/sound.ts';
import { hashWord } from './word-sequence.ts';

/**
 * What a word is known by in another language: a 32-bit key. The line of the bilingual vocabulary that holds its stem, else the beginning of its
 * sound, which cognates and names share ("inflation", "inflazione"). Two words of one language may share a key; keys decide nothing alone.
 */
export type ConceptKey = number;

/** Letters of a word's sound that stand for it when no vocabulary has it: "inflation" and "inflazione" agree so far, few strangers do. */
const COGNATE_LETTERS = 6;

const LEXICON = lexiconOf();
const DAYS = placesIn(DAY_WORDS);
const MONTHS = placesIn(MONTH_WORDS);

/** The key of a folded word of a text in `language` (ISO 639-1). */
export function conceptOf(word: string, language: string): ConceptKey {
  const known = lineOf(word, language);
  return known === undefined ? cognateKey(word) : hashWord(`concept ${known}`);
}

/** True when the bilingual vocabulary has the word. */
export function isNewsWord(word: string, language: string): boolean {
  return lineOf(word, language) !== undefined;
}

/** 1 (Monday) to 7 for a folded weekday of either language, whole or as datelines cut it; `undefined` for other words. */
export function weekdayOf(word: string): number | undefined {
  return DAYS.get(word);
}

/** 1 to 12 for a folded month of either language; `undefined` for other words. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(word);
}

/** The key of a name's word: as it sounds, whole, so that transcriptions meet and other names stay apart; a place by its line of the vocabulary. */
export function nameKey(word: string, language: string): ConceptKey {
  const known = lineOf(word, language);
  return known === undefined ? hashWord(`name ${soundOf(word)}`) : hashWord(`concept ${known}`);
}

function cognateKey(word: string): ConceptKey {
  return hashWord(`like ${soundOf(word).slice(0, COGNATE_LETTERS)}`);
}

function lineOf(word: string, language: string): number | undefined {
  const lexicon = LEXICON[language];
  return lexicon?.get(word) ?? lexicon?.get(stemOf(word, language)) ?? lineOfShortPlural(word, language);
}

/** "Guns": too short for the stemmer to take its ending off. */
function lineOfShortPlural(word: string, language: string): number | undefined {
  const isShort = language === 'en' && word.endsWith('s') && (word.length === 4 || word.length === 5);
  return isShort ? LEXICON[language]?.get(word.slice(0, -1)) : undefined;
}

function lexiconOf(): Readonly<Record<string, ReadonlyMap<string, number>>> {
  const en = new Map<string, number>();
  const it = new Map<string, number>();
  for (const [line, text] of [...PLACE_WORDS, ...NEWS_WORDS].entries()) {
    const [left = '', right = ''] = text.split(' : ');
    addWords(en, 'en', left, line);
    addWords(it, 'it', right, line);
  }
  return { en, it };
}

/** Whole words go before stems: a stem that an earlier line made never hides a word that a later one spells out. */
function addWords(lexicon: Map<string, number>, language: string, words: string, line: number): void {
  for (const word of foldText(words).split(' ')) {
    if (!lexicon.has(word)) lexicon.set(word, line);
    const stem = stemOf(word, language);
    if (!lexicon.has(stem)) lexicon.set(stem, line);
  }
}

function placesIn(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lines.flatMap((line, at) =>
      foldText(line)
        .split(/[ :]+/u)
        .map((word) => [word, at + 1] as const),
    ),
  );
}
