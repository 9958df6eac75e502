import { describe, expect, it } from 'vitest';
import { linkReports, originsOf } from '../sources/index.ts';
import { notableStatements } from './notable-statements.ts';
import { type ReportSketch, sketchCase, sketchReport } from './picture.fixture.ts';

function notable(...sketches: ReportSketch[]) {
  const reports = sketches.map(sketchReport);
  return notableStatements(reports, originsOf(reports, linkReports(reports)), sketchCase().sources);
}

const TEXT =
  'Marshal Orla denied it. A baker denied it too. A baker said that it rained. Orla said that the weather is fine.';
const REPORT: ReportSketch = {
  id: 'a',
  text: TEXT,
  publisher: 'Port Wire',
  date: '2031-02-10',
  statements: [
    { source: 'Marshal Orla', content: 'it', kind: 'denial', speaker: 'marshal-orla' },
    { source: 'A baker', content: 'it too', kind: 'denial' },
    { source: 'A baker', content: 'it rained' },
    { source: 'Orla', content: 'the weather is fine' },
  ],
};

describe('notable statements', () => {
  it('are denials by anybody, and whatever a listed speaker says, with the interest that the case records', () => {
    expect(notable(REPORT)).toEqual([
      {
        document: 'a',
        statement: 0,
        speaker: 'marshal-orla',
        origin: 'o-a',
        interest: { en: 'commands the army', it: 'commands the army' },
      },
      { document: 'a', statement: 1, origin: 'o-a' },
      {
        document: 'a',
        statement: 3,
        origin: 'o-a',
        interest: { en: 'commands the army', it: 'commands the army' },
      },
    ]);
  });

  it.each([
    ['a month and more ago', { from: '2030-12-01', to: '2030-12-31', precision: 'month', vague: false }, 0],
    ['before something else, at no day told', { to: '2031-02-10', precision: 'day', vague: true }, 0],
    ['the day before', { from: '2031-02-09', to: '2031-02-09', precision: 'day', vague: false }, 1],
  ] as const)('leave out what was said %s', (_, saidAt, count) => {
    const statements = REPORT.statements?.slice(1, 2).map((statement) => ({ ...statement, saidAt })) ?? [];
    expect(notable({ ...REPORT, statements })).toHaveLength(count);
  });

  it('are shown once for a speaker, a kind and an origin: in the original, not in the copy', () => {
    const copy: ReportSketch = { ...REPORT, id: 'copy', date: '2031-02-11', publisher: 'Il Faro' };
    const again: ReportSketch = {
      ...REPORT,
      id: 'b',
      date: '2031-02-12',
      text: `${TEXT.slice(0, 23)} So he said.`,
      statements: REPORT.statements?.slice(0, 1) ?? [],
    };
    expect(notable(again, copy, REPORT).map(({ document, statement }) => [document, statement])).toEqual([
      ['a', 0],
      ['a', 1],
      ['a', 3],
      ['b', 0],
    ]);
  });

  it('of unnamed speakers differ by the words that name them', () => {
    const two: ReportSketch = {
      ...REPORT,
      text: 'A baker denied it. A miller denied it. The baker’s wife slept.',
      statements: [
        { source: 'A baker', content: 'denied it', kind: 'denial' },
        { source: 'A miller', content: 'denied it', kind: 'denial' },
        { content: 'slept', kind: 'denial' },
      ],
    };
    expect(notable(two)).toHaveLength(3);
  });
});
