import { describe, expect, it } from 'vitest';
import { linkReports } from './link-reports.ts';
import { originsOf } from './origins-of.ts';
import { type ReportSketch, sketchReport } from './report.fixture.ts';

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo'.split(' ');

/** `count` invented words that depend on nothing but the two numbers. */
function inventedWords(story: number, count: number): string {
  let state = story * 2_654_435_761 + 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return SYLLABLES[(state >>> 16) % SYLLABLES.length] ?? '';
  };
  return Array.from({ length: count }, () => next() + next() + next()).join(' ');
}

const NOTICE = inventedWords(999_999, 60);
const sketch = (at: number, text: string): ReportSketch => ({
  ...{ id: `r${String(at).padStart(4, '0')}`, text, publisher: `Paper ${at}` },
  date: `2031-05-${String(1 + (at % 28)).padStart(2, '0')}`,
});
const many = (count: number, textOf: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => sketchReport(sketch(at, textOf(at))));

describe('many reports', () => {
  it('of different stories under one notice make no cluster', () => {
    expect(linkReports(many(300, (at) => `${inventedWords(at, 60)}.\n${NOTICE}.`))).toEqual([]);
  });

  it('of the same words are all copies of the first', () => {
    const links = linkReports(many(1500, () => NOTICE));
    expect(links).toHaveLength(1499);
    expect(new Set(links.map(({ to, kind }) => `${kind} ${to}`))).toEqual(new Set(['copy r0000']));
  });

  it('that each change one word of the same text have one origin', () => {
    const words = inventedWords(7, 120).split(' ');
    const reports = many(400, (at) =>
      words.map((word, place) => (place === at % 120 ? inventedWords(1000 + at, 1) : word)).join(' '),
    );
    const links = linkReports(reports);
    expect(links).toHaveLength(399);
    expect(originsOf(reports, links)).toHaveLength(1);
  });

  it('are linked to a text among very many others as among few', () => {
    const text = inventedWords(5, 90);
    const few = [sketch(0, text), sketch(27, `${text} ${inventedWords(6, 10)}`)].map(sketchReport);
    const others = many(1200, (at) => inventedWords(10_000 + at, 40)).map(({ document, reading }) => ({
      document: { ...document, id: `other-${document.id}` },
      reading: { ...reading, id: `other-${document.id}` },
    }));
    expect(linkReports([...others, ...few])).toEqual(linkReports(few));
    expect(linkReports(few)).toHaveLength(1);
  });
});
