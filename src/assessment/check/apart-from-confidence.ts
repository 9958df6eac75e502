import { PROBABILITY_SCALES } from '../../base/index.ts';
import type { Language } from '../../base/index.ts';
import { CERTAINTY_WORDS } from '../vocabulary/certainty-words.ts';
import { phrase } from '../plain-text.ts';
import { withoutQuotations } from './quoted-parts.ts';
import { type Check, textFinding, type TextRule } from './rule.ts';

/**
 * A word of confidence and a word of probability, or a percentage, in one sentence (ICD 203 keeps them apart).
 * Quotations, and the words of the analysts' own case file, are not the assessment's.
 */
export const apartFromConfidence: TextRule = (checked, { texts }, check) => {
  if (checked.kind === 'cell') return [];
  const own = withoutCaseWords(withoutQuotations(checked.text, texts), check).toLowerCase();
  const { language } = check.assessment;
  const { confidence, probability } = CERTAINTY_WORDS[language];
  const speaksOfConfidence = confidence.some((word) => hasWord(own, word));
  const speaksOfProbability =
    /\d ?%/u.test(own) || [...probability, ...bandWords(language)].some((word) => hasWord(own, word));
  return speaksOfConfidence && speaksOfProbability
    ? [textFinding('mixed-certainty', checked, 'confidence and probability share a sentence')]
    : [];
};

function withoutCaseWords(text: string, { picture, assessment }: Check): string {
  const { question, hypotheses, indicators, sources } = picture.caseFile.case;
  const caseWords = [
    question,
    ...hypotheses.map(({ claim }) => claim),
    ...indicators.map(({ observable }) => observable),
    ...sources.flatMap(({ interest, limitation }) => [interest ?? [], limitation ?? []].flat()),
  ].map((localised) => phrase(localised[assessment.language]));
  return caseWords
    .filter((words) => words !== '')
    .reduce((remaining, words) => remaining.replaceAll(words, ' '), text);
}

function bandWords(language: Language): readonly string[] {
  return PROBABILITY_SCALES.flatMap(({ bands }) => bands.map(({ words }) => words[language].toLowerCase()));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const whole = !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length));
    if (whole) return true;
  }
  return false;
}
