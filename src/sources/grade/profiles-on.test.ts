import { describe, expect, it } from 'vitest';
import type { GradeSource } from '../act/grade-act.ts';
import type { SourceAct } from '../act/source-acts.ts';
import type { SourceProfile } from '../source.ts';
import { gradedReports, gradedWeight } from './graded-reports.ts';
import { profilesOn } from './profiles-on.ts';

const LIMITATION = { en: 'sees the port only', it: 'vede solo il porto' };
const WIRE: SourceProfile = {
  name: 'Port Wire',
  aliases: ['PW'],
  reliability: 'B',
  lineage: 'own-reporting',
  limitation: LIMITATION,
  grades: [
    { on: '2031-04-01', reliability: 'D', reason: 'a false alarm in March' },
    { on: '2031-02-01', reliability: 'C', reason: 'changed owner' },
  ],
};
const ECHO: SourceProfile = { name: 'Echo Daily', aliases: [], reliability: 'C', lineage: 'relays' };

const grade = (source: string, reliability: 'A' | 'B' | 'E', at: string): GradeSource => ({
  id: `${source} ${at}`,
  at: `${at}T10:00:00Z`,
  by: 'Ann Ferri',
  kind: 'grade-source',
  reason: 'looked back at a year of its reports',
  source,
  reliability,
});
const letters = (asOf: string, ...acts: SourceAct[]): string =>
  profilesOn([WIRE, ECHO], acts, asOf)
    .map(({ name, reliability }) => `${name} ${reliability}`)
    .join(', ');

describe('profiles on a day', () => {
  it.each([
    ['2031-01-31', 'Port Wire B, Echo Daily C'],
    ['2031-02-01', 'Port Wire C, Echo Daily C'],
    ['2031-12-31', 'Port Wire D, Echo Daily C'],
  ])('have the grade of that day, whatever the order of the case file (%s)', (asOf, expected) =>
    expect(letters(asOf)).toBe(expected),
  );

  it('follow an act on a source by any of its names, and the act counts before the case file on its day', () => {
    expect(letters('2031-04-01', grade('pw', 'A', '2031-04-01'))).toBe('Port Wire A, Echo Daily C');
  });

  it('list a graded stranger, with a lineage that nobody recorded', () => {
    const [, , stranger] = profilesOn([WIRE, ECHO], [grade('Il Molo', 'E', '2031-05-01')], '2031-05-01');
    expect(stranger).toMatchObject({ name: 'Il Molo', reliability: 'E', lineage: 'unrecorded' });
  });

  it('keep who graded, when and why, by day', () => {
    const [wire] = profilesOn([WIRE], [grade('Port Wire', 'A', '2031-03-01')], '2031-04-01');
    expect(wire?.grades).toEqual([
      { on: '2031-02-01', reliability: 'C', reason: 'changed owner' },
      {
        on: '2031-03-01',
        reliability: 'A',
        by: 'Ann Ferri',
        reason: 'looked back at a year of its reports',
        act: 'Port Wire 2031-03-01',
      },
      { on: '2031-04-01', reliability: 'D', reason: 'a false alarm in March' },
    ]);
    expect(wire?.limitation).toEqual(LIMITATION);
  });

  it('take over a limitation and answers to the checklists', () => {
    const limitation = { en: 'one reporter', it: 'un solo cronista' };
    const [, echo] = profilesOn(
      [WIRE, { ...ECHO, deception: { motive: 'no', means: 'no' } }],
      [
        { ...grade('Echo Daily', 'B', '2031-05-01'), limitation },
        {
          id: 'c',
          at: '2031-05-01T11:00:00Z',
          by: 'Ann Ferri',
          kind: 'check-deception',
          reason: 'its owner',
          source: 'Echo Daily',
          answers: { motive: 'yes' },
        },
      ],
      '2031-05-01',
    );
    expect(echo).toMatchObject({ limitation, deception: { motive: 'yes', means: 'no' } });
  });

  it('are the same records where nothing was said', () => {
    expect(profilesOn([ECHO], [], '2031-05-01')[0]).toBe(ECHO);
  });
});

describe('graded reports', () => {
  const graded = (document: string, credibility: 1 | 3 | 6): SourceAct => ({
    id: `${document} ${credibility}`,
    at: '2031-05-01T10:00:00Z',
    by: 'Ann Ferri',
    kind: 'grade-report',
    reason: 'two others saw it',
    document,
    credibility,
  });

  it('have the grade given last', () => {
    const grades = gradedReports([graded('a', 3), graded('b', 6), graded('a', 1)]);
    expect([...grades].map(([id, { credibility }]) => `${id} ${credibility}`)).toEqual(['a 1', 'b 6']);
  });

  it('weigh less the less credible, and 6 gives no weight of its own', () => {
    const weights = ([1, 2, 3, 4, 5] as const).map((credibility) => gradedWeight(credibility) ?? 0);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(new Set(weights).size).toBe(5);
    expect(gradedWeight(6)).toBeUndefined();
  });
});
