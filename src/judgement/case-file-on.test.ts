import { describe, expect, it } from 'vitest';
import type { SourceAct } from '../sources/index.ts';
import { CASE_FILE } from './case-file.fixture.ts';
import { caseFileOn } from './case-file-on.ts';
import { parseCaseFile } from './parse-case-file.ts';

const PLAIN = CASE_FILE.replace(', limitation: { en: Far away, it: Lontano }', '');
const GRADED = CASE_FILE.replace(
  'lineage: own-reporting,',
  `lineage: own-reporting, deception: { motive: yes, fed: unknown },
      grades: [{ on: 2031-03-01, reliability: D, by: ferri, reason: a false alarm }],`,
);

const parse = (text: string) => parseCaseFile(text, { id: 'river', hash: () => '' });
const grade = (source: string, change: object = {}): SourceAct => ({
  id: source,
  at: '2031-02-01T10:00:00Z',
  by: 'Ann Ferri',
  kind: 'grade-source',
  reason: 'a year of its reports',
  source,
  reliability: 'C',
  ...change,
});

describe('the case on a day', () => {
  it.each([
    ['2031-02-28', 'B'],
    ['2031-03-01', 'D'],
  ])('has its sources as the file graded them by then (%s)', (asOf, reliability) => {
    const [wire] = caseFileOn(parse(GRADED), [], asOf).case.sources;
    expect(wire).toMatchObject({ reliability, deception: { motive: 'yes', fed: 'unknown' } });
  });

  it('finds a source without a limitation until an act gives it one', () => {
    const limitation = { en: 'far away', it: 'lontana' };
    const codes = (...acts: SourceAct[]) =>
      caseFileOn(parse(PLAIN), acts, '2031-02-01').findings.map(({ code }) => code);
    expect(codes()).toEqual(['case/no-limitation']);
    expect(codes(grade('Port Wire'))).toEqual(['case/no-limitation']);
    expect(codes(grade('Port Wire', { limitation }))).toEqual([]);
    expect(codes(grade('Port Wire', { limitation }), grade('Il Molo'))).toEqual(['case/no-limitation']);
  });

  it.each([
    ['a grade without a reason', ', reason: a false alarm', '', 'case/missing-field'],
    ['a question that is none', 'motive: yes', 'motif: yes', 'case/unknown-field'],
    ['an answer that is none', 'motive: yes', 'motive: perhaps', 'case/field'],
    ['a day that is none', '2031-03-01', '2031-02-30', 'case/field'],
  ])('is refused with %s', (_name, part, other, code) => {
    const refused = expect.objectContaining({
      code,
      message: expect.stringMatching(/^case\.yaml:\d+:\d+: sources\/Port Wire/u),
    });
    expect(() => parse(GRADED.replace(part, other))).toThrow(refused);
  });
});
