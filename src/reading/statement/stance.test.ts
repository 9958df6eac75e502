import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language, Span } from '../../base/index.ts';
import { findForecasts } from '../forecast.ts';
import { ENGLISH } from '../language/en/index.ts';
import { ENGLISH_STANCE_CORPUS } from '../language/en/stance-cues.corpus.ts';
import { ITALIAN } from '../language/it/index.ts';
import { ITALIAN_STANCE_CORPUS } from '../language/it/stance-cues.corpus.ts';
import type { StanceCase, StanceCorpus } from '../language/stance-case.ts';
import type { Reading } from '../reading.ts';
import { sceneOf } from '../scene-of.ts';
import { SHIPPED_MODELS } from '../shipped-models.fixture.ts';
import { timeFinder } from '../time/find-times.ts';
import { statementFinder } from './find-statements.ts';

type Read = (text: string) => Pick<Reading, 'statements' | 'forecasts'>;

const READERS = { it: reader(ITALIAN), en: reader(ENGLISH) };

function reader(rules: typeof ITALIAN): Read {
  const findTimes = timeFinder(rules.time);
  const find = statementFinder(rules);
  const documentDate = { from: '2022-12-20', to: '2022-12-20' } as const;
  return (text) => {
    const scene = sceneOf({ text, rules, models: SHIPPED_MODELS, findTimes, documentDate });
    const found = find(scene);
    return {
      statements: found.map(({ statement }) => statement),
      forecasts: findForecasts(scene, found).map(({ forecast }) => forecast),
    };
  };
}

/** Index of the first statement whose cue holds `word`. */
function statementOn(text: string, { statements }: ReturnType<Read>, word: string): number {
  const holds = ([start, end]: Span): boolean =>
    text
      .slice(start, end)
      .split(/[\s’']/u)
      .includes(word);
  return statements.findIndex(({ cue }) => cue.some(holds));
}

/** What a wish of a case (`“may”`, `55-80 %`, `2023-01-01..`) comes to in the reading. */
function come(reading: ReturnType<Read>, index: number, wish: string): string {
  const statement = reading.statements[index];
  if (!statement) return 'none';
  const { kind, polarity, certainty } = statement;
  const forecast = reading.forecasts.find((candidate) => candidate.statement === index);
  if (wish.startsWith('“')) return `“${certainty.phrase}”`;
  if (wish.endsWith('%')) return `${Math.round(certainty.low * 100)}-${Math.round(certainty.high * 100)} %`;
  if (wish === 'hedged') return certainty.hedged ? 'hedged' : 'not hedged';
  if (wish === 'no-forecast') return forecast ? 'a forecast' : 'no-forecast';
  if (wish.startsWith('said '))
    return statement.saidAt &&
      (statement.saidAt.from === undefined || (statement.saidAt.to ?? '') < '2022-12-01')
      ? 'said before'
      : 'said now';
  if (wish.includes('..')) {
    const { from = '', to = '', vague } = forecast?.window ?? { vague: false };
    const window = `${from}..${to}`;
    return wish.startsWith('..') ? `..${to}` : vague && wish.endsWith('~') ? `${window}~` : window;
  }
  return wish.includes(' ') ? `${kind} ${polarity}` : kind;
}

describe.each<[Language, StanceCorpus]>([
  ['en', ENGLISH_STANCE_CORPUS],
  ['it', ITALIAN_STANCE_CORPUS],
])('stance (%s)', (language, corpus) => {
  const cases = Object.entries(corpus).flatMap(([name, group]) => group.map((line) => [name, line] as const));

  it.each(cases)('%s: %s', (_name, [text, ...expected]: StanceCase) => {
    const reading = READERS[language](text);
    for (const line of expected) {
      const [word = '', wanted = ''] = line.split(': ');
      const wishes = wanted.split('; ');
      const index = statementOn(text, reading, word);
      expect(wishes.map((wish) => come(reading, index, wish))).toEqual(wishes);
    }
  });
});

describe('the stance of any text', () => {
  const words =
    'he said that will would not may 70 per cent chance if unless must false ? never ha detto che non potrebbe se deve falso probabilità del il la «  » “ ” , . nobody nessuno March 2023'.split(
      /\s+/u,
    );
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));

  it('is a range between 0 and 1, inferred where no words say it, and a window that does not end before it begins', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<Language>('it', 'en'), (text, language) => {
        const { statements, forecasts } = READERS[language](text);
        for (const { certainty } of statements) {
          expect(certainty.low).toBeGreaterThanOrEqual(0);
          expect(certainty.high).toBeLessThanOrEqual(1);
          expect(certainty.low).toBeLessThanOrEqual(certainty.high);
          expect(certainty.inferred === true).toBe(certainty.phrase === undefined);
          if (certainty.phrase !== undefined) expect(text).toContain(certainty.phrase);
        }
        for (const { statement, window, probability } of forecasts) {
          expect(statements[statement]?.kind).not.toBe('denial');
          if (window.from !== undefined && window.to !== undefined)
            expect(window.from <= window.to).toBe(true);
          expect(probability.inferred === true).toBe(probability.phrase === undefined);
        }
      }),
    );
  });

  it.each([
    ['a chance in every word', 'he said chance 70 per cent '.repeat(1500)],
    ['negations without end', `he said that ${'not '.repeat(8000)}`],
    ['conditions in conditions', 'he said that if '.repeat(1500)],
    ['a page of futures in one quotation', `“${'we will respond and '.repeat(2000)}” he said`],
  ])('is found in bounded time: %s', (_name, text) => {
    // Much longer than this where a rule looks at a whole content for every statement.
    for (const read of Object.values(READERS)) expect(read(text).statements.length).toBeLessThan(text.length);
  });
});
