import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, isoDay, type Language, parseIsoDate, type Span } from '../../base/index.ts';
import { ENGLISH_SENTENCES } from '../language/en/sentence-rules.ts';
import { ENGLISH_TIME_CORPUS } from '../language/en/time-rules.corpus.ts';
import { ENGLISH_TIME } from '../language/en/time-rules.ts';
import { ITALIAN_SENTENCES } from '../language/it/sentence-rules.ts';
import { ITALIAN_TIME_CORPUS } from '../language/it/time-rules.corpus.ts';
import { ITALIAN_TIME } from '../language/it/time-rules.ts';
import type { TimeExpression } from '../reading.ts';
import { splitSentences } from '../sentence.ts';
import { tokenise } from '../token.ts';
import { timeFinder } from './find-times.ts';

const RULES = {
  it: { sentence: ITALIAN_SENTENCES, time: ITALIAN_TIME },
  en: { sentence: ENGLISH_SENTENCES, time: ENGLISH_TIME },
} as const;
const FINDERS = { it: timeFinder(ITALIAN_TIME), en: timeFinder(ENGLISH_TIME) } as const;

interface DocumentDate {
  readonly from: Day;
  readonly to: Day;
}

const find = (text: string, language: Language, documentDate?: DocumentDate): TimeExpression[] => {
  const tokens = tokenise(text, language);
  const sentences = splitSentences(tokens, RULES[language].sentence);
  return FINDERS[language]({ tokens, sentences, ...(documentDate ? { documentDate } : {}) }).map(
    ({ expression }) => expression,
  );
};

const documentDateOf = (iso: string): DocumentDate | undefined => {
  const date = parseIsoDate(iso);
  return date?.from !== undefined && date.to !== undefined ? { from: date.from, to: date.to } : undefined;
};

/** The notation of the corpora. */
const noted = ({ from, to, precision, type, vague, stated }: TimeExpression): string => {
  const ends =
    from === undefined && to === undefined ? '?' : from === to ? from : `${from ?? ''}..${to ?? ''}`;
  const marks = [type === 'date' ? '' : type, vague ? 'vague' : '', stated ? 'stated' : ''];
  return [ends, precision, ...marks].filter((mark) => mark !== '').join(' ');
};

/** Where the words of a line's times stand in its text, each after the one before. */
const spansOf = (text: string, words: readonly string[]): Span[] => {
  let cursor = 0;
  return words.map((word): Span => {
    const start = text.indexOf(word, cursor);
    cursor = start + word.length;
    return [start, cursor];
  });
};

const CASES: readonly [Language, string][] = [
  ...ITALIAN_TIME_CORPUS.map((line): [Language, string] => ['it', line]),
  ...ENGLISH_TIME_CORPUS.map((line): [Language, string] => ['en', line]),
];

describe('times', () => {
  it.each(CASES)('%s: %s', (language, line) => {
    const [, date = '2022-12-19', rest = ''] = /^(?:\[([^\]]+)\] )?(.*)$/u.exec(line) ?? [];
    const [text = '', ...times] = rest.split(' | ');
    const found = find(text, language, documentDateOf(date));
    expect(found.map((time) => `${text.slice(...time.span)} = ${noted(time)}`)).toEqual(times);
    expect(found.map(({ span }) => span)).toEqual(
      spansOf(
        text,
        times.map((time) => time.split(' = ')[0] ?? ''),
      ),
    );
  });

  it('keep what is counted as an ISO 8601 length', () => {
    const lengthOf = (text: string, language: Language): (string | undefined)[] =>
      find(text, language).map(({ length }) => length);
    expect(lengthOf('Durò due anni e tre mesi, poi per giorni.', 'it')).toEqual(['P2Y3M', undefined]);
    expect(lengthOf('It lasted two and a half hours, every two weeks, for days.', 'en')).toEqual([
      'PT2.5H',
      'P2W',
      undefined,
    ]);
    expect(lengthOf('Si riuniscono ogni martedì e tre volte al mese.', 'it')).toEqual(['P1W', undefined]);
  });

  it('have as large a corpus in one language as in the other', () => {
    expect(Math.min(ITALIAN_TIME_CORPUS.length, ENGLISH_TIME_CORPUS.length)).toBeGreaterThan(250);
  });
});

/** Words of time in any order, with numbers and other words between. */
const text = (language: Language): fc.Arbitrary<string> => {
  const { lexicon } = RULES[language].time;
  const words = [
    ...[lexicon.months, lexicon.weekdays, lexicon.units, lexicon.pluralUnits, lexicon.seasons].flatMap(
      Object.keys,
    ),
    ...[lexicon.partsOfDay, lexicon.ordinals, lexicon.directions, lexicon.holidays].flatMap(Object.keys),
    ...RULES[language].time.outerOperators.flatMap(({ pattern }) => pattern.split(/[ |?]/u)),
    ...RULES[language].time.innerOperators.flatMap(({ pattern }) => pattern.split(/[ |?]/u)),
    ...'fa ago will sarà was era , . - / : 5 12 31 2023 1500 19th 3pm 15.30 19.12.2022 il the e and to'.split(
      ' ',
    ),
  ].filter((word) => word !== '' && !word.startsWith('<'));
  return fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((list) => list.join(' '));
};

const anyDate = fc
  .tuple(fc.integer({ min: -20_000, max: 40_000 }), fc.constantFrom(0, 0, 30, 364))
  .map(([day, length]): DocumentDate => ({ from: isoDay(day), to: isoDay(day + length) }));

describe.each(['it', 'en'] as const)('times of any text (%s)', (language) => {
  it('stand in order, apart, and inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(text(language), fc.string()), anyDate, (any, date) => {
        let floor = 0;
        for (const { span } of find(any, language, date)) {
          expect(span[0]).toBeGreaterThanOrEqual(floor);
          expect(span[1]).toBeGreaterThan(span[0]);
          floor = span[1];
        }
        expect(floor).toBeLessThanOrEqual(any.length);
      }),
    );
  });

  it('begin no later than they end, on days that exist', () => {
    fc.assert(
      fc.property(text(language), anyDate, (any, date) => {
        for (const { from, to } of find(any, language, date)) {
          for (const end of [from, to]) if (end !== undefined) expect(parseIsoDate(end)).toBeDefined();
          if (from !== undefined && to !== undefined) expect(from <= to).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are the same the second time', () => {
    fc.assert(
      fc.property(text(language), anyDate, (any, date) => {
        expect(find(any, language, date)).toEqual(find(any, language, date));
      }),
    );
  });

  it('have ends without a document date only where the words alone fix them', () => {
    fc.assert(
      fc.property(text(language), (any) => {
        for (const { from, to, stated } of find(any, language)) {
          if (from !== undefined || to !== undefined) expect(stated).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['numbers without end', '3 '.repeat(3000)],
    ['prepositions without end', 'entro fino a di del by until the of '.repeat(800)],
    ['a list without end', '3, '.repeat(2000)],
    ['one number of many digits', '1'.repeat(50_000)],
    ['joints without end', '3-'.repeat(4000)],
    ['millions of years', 'fra 9999 secoli, 9999 secoli fa, in 9999 centuries, 9999 decades ago'],
  ])('are found in %s', (_, hostile) => {
    const found = find(hostile, language, { from: '2022-12-19', to: '2022-12-19' });
    for (const { from } of found) expect(from?.length ?? 10).toBeLessThanOrEqual(16);
  });
});
