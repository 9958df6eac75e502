import { SENTENCE_OPENERS } from '../vocabulary/sentence-openers.ts';
import { foldText } from './licence.ts';
import { withoutQuotations } from './quoted-parts.ts';
import { textFinding, type TextRule } from './rule.ts';
import { withoutDates } from './without-dates.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A word that was cut for length may end anywhere; from this length on the start of a licensed word will do. */
const CUT_WORD = 40;

/**
 * A capitalised word that stands in nothing cited: not in the passages, nor in the title, publisher or author of their documents, nor
 * in the words of a cited calculation. At the start of a sentence the language's own opening words are free.
 */
export const licensedName: TextRule = (checked, licence, check) => {
  const own = withoutDates(
    withoutQuotations(foldText(checked.text), licence.texts),
    licence,
    check.wording.formats,
  );
  const licensed = new Set(licence.texts.flatMap(wordsIn));
  const openers = SENTENCE_OPENERS[check.assessment.language];
  return [...own.matchAll(WORD)]
    .filter(({ 0: word }) => /^[\p{Lu}\p{Lt}]/u.test(word))
    .filter(({ 0: word, index }) => !(opensSentence(own, index) && openers.has(word.toLowerCase())))
    .filter(({ 0: word }) => !isLicensed(word.toLowerCase(), licensed))
    .map(({ 0: word }) => textFinding('name', checked, `“${word}” is not in what is cited`));
};

function isLicensed(word: string, licensed: ReadonlySet<string>): boolean {
  if (licensed.has(word)) return true;
  return word.length >= CUT_WORD && [...licensed].some((known) => known.startsWith(word));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function opensSentence(text: string, index: number): boolean {
  const before = text.slice(0, index).trimEnd();
  return before === '' || /[.!?]$/u.test(before);
}
