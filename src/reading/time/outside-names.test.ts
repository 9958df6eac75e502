import { describe, expect, it } from 'vitest';
import type { Language } from '../../base/index.ts';
import { ENGLISH_SENTENCES } from '../language/en/sentence-rules.ts';
import { ENGLISH_TIME } from '../language/en/time-rules.ts';
import { ITALIAN_SENTENCES } from '../language/it/sentence-rules.ts';
import { ITALIAN_TIME } from '../language/it/time-rules.ts';
import { splitSentences } from '../sentence.ts';
import { tokenise } from '../token.ts';
import { timeFinder } from './find-times.ts';
import { outsideNames } from './outside-names.ts';

const FINDERS = { it: timeFinder(ITALIAN_TIME), en: timeFinder(ENGLISH_TIME) } as const;
const SENTENCES = { it: ITALIAN_SENTENCES, en: ENGLISH_SENTENCES } as const;

/** The times of a text in which a name of two words is marked by brackets. */
const timesOf = (marked: string, language: Language, type: string): string[] => {
  const text = marked.replaceAll(/[[\]]/gu, '');
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const tokens = tokenise(text, language);
  const sentences = splitSentences(tokens, SENTENCES[language]);
  const at = [...tokens.starts].map((token, index) => ({ token, index }));
  const covered = at.filter(({ token }) => token >= start && token < end).map(({ index }) => index);
  const name = { from: covered[0] ?? 0, to: (covered.at(-1) ?? 0) + 1, type };
  const found = FINDERS[language]({ tokens, sentences });
  return outsideNames(found, [name], { tokens, sentences, language }).map(({ expression }) =>
    text.slice(...expression.span),
  );
};

describe('times outside names', () => {
  it.each([
    ['Ne parla [Domenica Rossi] a Roma.', 'it', 'PER'],
    ['Il ministro [Natale Bianchi] tace.', 'it', 'PER'],
    ['So says [August Miller] of Bonn.', 'en', 'PER'],
    ['It stood in [The Daily Trumpet] at length.', 'en', 'ORG'],
  ] as const)('are none in %s', (text, language, type) => {
    expect(timesOf(text, language, type)).toEqual([]);
  });

  it.each([
    ['[Domenica Rossi] parte per Roma.', 'it', 'PER', 'Domenica'],
    ['He met [Monday Miller] in Bonn.', 'en', 'PER', 'Monday'],
    ['In [March Miller] left Bonn.', 'en', 'PER', 'In March'],
    ['The film of [August Bonn] is long.', 'en', 'LOC', 'of August'],
  ] as const)('are kept in %s', (text, language, type, time) => {
    expect(timesOf(text, language, type)).toEqual([time]);
  });
});
