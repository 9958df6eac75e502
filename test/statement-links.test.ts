import { describe, expect, it } from 'vitest';
import { contradictionsOf, type ReadReport, linkReports, linkStatements } from '../src/sources/index.ts';
import { readStory } from './stories/read-story.ts';
import { STATEMENT_PAIRS } from './stories/statement-pairs.ts';

const report = (id: string, text: string, language: 'en' | 'it' = 'en', date = '2023-02-03'): ReadReport =>
  readStory({ id, text, language, date });

const linked = (...reports: ReadReport[]) => linkStatements(reports, linkReports(reports));

describe('statements of two reports', () => {
  it.each(STATEMENT_PAIRS)('$expected: $first / $second', ({ first, second, languages, expected }) => {
    const [one, other] = languages ?? ['en', 'en'];
    const links = linked(report('a', first, one), report('b', second, other)).filter(
      ({ from, to }) => from.document !== to.document,
    );
    const got = links.map(({ kind, differences }) =>
      [kind, ...differences.map(({ field }) => field)].join(' '),
    );
    expect(got.join(' + ') || 'none').toBe(expected);
  });

  it('say in words what differs, in both languages', () => {
    const [link] = linked(
      report('a', 'General Marin said 900 soldiers had arrived in Brest.'),
      report('b', 'General Marin said 9,000 soldiers had arrived in Brest.'),
    );
    expect(link).toMatchObject({
      kind: 'contradicts',
      from: { document: 'b', statement: 0 },
      to: { document: 'a', statement: 0 },
      differences: [{ field: 'number', from: { en: '9,000' }, to: { en: '900', it: '900' } }],
      reason: {
        en: 'of one matter they say what cannot both be right: number (9,000 / 900)',
        it: 'della stessa cosa dicono ciò che non può essere vero insieme: numero (9.000 / 900)',
      },
    });
  });

  it('are compared within a month, and a count that goes on is no contradiction', () => {
    const first = report('a', 'General Marin said 900 soldiers had arrived in Brest.', 'en', '2023-02-03');
    const text = 'General Marin said 9,000 soldiers had arrived in Brest.';
    expect(linked(first, report('b', text, 'en', '2023-02-05')).map(({ kind }) => kind)).toEqual(['differs']);
    expect(linked(first, report('b', text, 'en', '2023-04-05'))).toEqual([]);
  });
});

describe('contradictions', () => {
  const YES = 'The mayor, Ines Duarte, said the dam had been damaged by shelling.';
  const NO = 'Engineer Raul Costa said the dam had not been damaged by shelling.';

  it('are listed once, with every place where either side is told', () => {
    const reports = [report('a', YES), report('b', YES), report('c', NO), report('d', NO), report('e', NO)];
    const links = linked(...reports);
    expect(links.map(({ kind }) => kind).sort()).toEqual(['contradicts', 'same', 'same', 'same']);
    const [contradiction, ...more] = contradictionsOf(links);
    expect(more).toEqual([]);
    expect(contradiction?.earlier.map(({ document }) => document)).toEqual(['a', 'b']);
    expect(contradiction?.later.map(({ document }) => document)).toEqual(['c', 'd', 'e']);
  });

  it('are found within one report between its speakers', () => {
    expect(contradictionsOf(linked(report('a', `${YES} ${NO}`)))).toHaveLength(1);
  });

  it('do not arise from a report that corrects another', () => {
    const story = (id: string, count: string, title: string) =>
      readStory({
        ...{ id, title, language: 'en', publisher: 'Halvorsen Press', date: '2023-02-03' },
        text: `General Marin said ${count} soldiers had arrived in Brest on Thursday with 40 tanks and 12 guns, and that they would
          stay in the barracks at Kobrin until the drills with the Polish border guard in Terespol are over.`,
      });
    const pair = [
      story('a', '900', 'Soldiers reach Brest'),
      story('b', '9,000', 'CORRECTED - Soldiers reach Brest'),
    ];
    expect(linked(...pair).map(({ kind }) => kind)).toEqual(['differs']);
  });

  it('are none among statements that are not held for the same matter', () => {
    expect(contradictionsOf(linked(report('a', 'He said no.'), report('b', 'He said yes.')))).toEqual([]);
  });
});

describe('laws of statement links', () => {
  const texts = STATEMENT_PAIRS.filter(({ languages }) => languages === undefined).flatMap(
    ({ first, second }) => [first, second],
  );

  it('the order of the reports does not matter, and no statement is linked to itself', () => {
    const reports = texts.map((text, at) => report(`r${String(at).padStart(2, '0')}`, text));
    const links = linked(...reports);
    expect(linked(...reports.toReversed())).toEqual(links);
    for (const { from, to, differences, kind } of links) {
      expect(`${from.document} ${from.statement}`).not.toBe(`${to.document} ${to.statement}`);
      expect(differences.length === 0).toBe(kind === 'same');
    }
  });

  it('many copies give as many links, not pairs of them', () => {
    const copies = Array.from({ length: 60 }, (_, at) =>
      report(`r${String(at).padStart(2, '0')}`, texts[0] ?? ''),
    );
    expect(linked(...copies)).toHaveLength(59);
  });
});
