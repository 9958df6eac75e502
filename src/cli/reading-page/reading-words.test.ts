import { describe, expect, it } from 'vitest';
import type { Interval, Language } from '../../base/index.ts';
import type { Document } from '../../intake/index.ts';
import type { Reading } from '../../reading/index.ts';
import { intervalGloss, type ReadingWords, readingWords } from './reading-words.ts';

const TEXT = 'Ada Brandt spoke. Brandt said so.';

const DOCUMENT: Document = {
  kind: 'document',
  id: 'a.txt',
  version: '0',
  format: 'txt',
  text: TEXT,
  language: { code: 'en', score: 1, stated: true },
  provenance: [],
  findings: [],
};

const READING: Reading = {
  id: 'a.txt',
  version: '0',
  language: { code: 'en', score: 1 },
  sentences: [],
  mentions: [
    { span: [0, 10], type: 'PER', entity: 'ada-brandt' },
    { span: [18, 24], type: 'PER', entity: 'ada-brandt' },
  ],
  times: [],
  places: [],
  statements: [],
  events: [],
  forecasts: [],
  options: [],
  provenance: [],
  findings: [],
};

function wordsIn(language: Language): ReadingWords {
  return readingWords(DOCUMENT, READING, language);
}

type When = Pick<Interval, 'from' | 'to' | 'vague' | 'precision'>;

describe('interval', () => {
  it.each<[When, string, string, string]>([
    [
      { from: '2022-12-19', to: '2022-12-19', precision: 'day', vague: false },
      '19 December 2022',
      '19 dicembre 2022',
      '2022-12-19',
    ],
    [
      { from: '2022-02-01', to: '2022-02-28', precision: 'month', vague: false },
      'February 2022',
      'febbraio 2022',
      '2022-02',
    ],
    [
      { from: '2023-01-01', to: '2023-04-30', precision: 'span', vague: true },
      'from 1 January 2023 to 30 April 2023 (soft edges)',
      'dal 1º gennaio 2023 al 30 aprile 2023 (limiti sfumati)',
      '≈2023-01-01…2023-04-30',
    ],
    [
      { from: '2022-12-20', precision: 'span', vague: false },
      'from 20 December 2022',
      'dal 20 dicembre 2022',
      '2022-12-20…',
    ],
    [
      { from: '2022-12-19T14:30', to: '2022-12-19T15:00', precision: 'minute', vague: false },
      '19 December 2022 14:30–15:00',
      '19 dicembre 2022 14:30–15:00',
      '2022-12-19T14:30…2022-12-19T15:00',
    ],
    [
      { from: '2022-12-03T20:00', to: '2022-12-04T05:59', precision: 'part-of-day', vague: false },
      '3 December 2022 20:00 – 4 December 2022 05:59',
      '3 dicembre 2022 20:00 – 4 dicembre 2022 05:59',
      '2022-12-03T20:00…2022-12-04T05:59',
    ],
    [{ precision: 'day', vague: true }, 'not placed', 'non collocato', ''],
  ])('%j', (when, english, italian, gloss) => {
    expect(wordsIn('en').interval(when)).toBe(english);
    expect(wordsIn('it').interval(when)).toBe(italian);
    expect(intervalGloss(when)).toBe(gloss);
  });
});

describe('entity', () => {
  it('is called by its usual name, else by the longest that the text has, else by its id', () => {
    expect(wordsIn('it').entity('DEU')).toBe('Germania');
    expect(wordsIn('en').entity('ada-brandt')).toBe('Ada Brandt');
    expect(wordsIn('en').entity('karl-ost')).toBe('karl-ost');
    expect(wordsIn('en').entity('ada-brandt+FRA')).toBe('Ada Brandt + France');
  });
});

describe('speaker', () => {
  const statement = {
    cue: [],
    content: [],
    kind: 'assertion',
    polarity: 'positive',
    certainty: { low: 0.95, high: 1, scale: 'commitment' },
  } as const;

  it('keeps what is said and what is supplied apart', () => {
    const { speaker } = wordsIn('en');
    expect(speaker({ ...statement, source: [[18, 24]], speaker: 'ada-brandt' })).toBe('Brandt = Ada Brandt');
    expect(speaker({ ...statement, source: [[0, 10]], speaker: 'ada-brandt' })).toBe('Ada Brandt');
    expect(speaker({ ...statement, source: 'implicit', speaker: 'ada-brandt' })).toBe(
      'Ada Brandt (speaker left out)',
    );
    expect(speaker({ ...statement, source: 'implicit' })).toBe('speaker left out');
  });
});
