import { describe, expect, it } from 'vitest';
import { linkReports, linkStatements, originsOf, tieReports } from '../src/sources/index.ts';
import { ENGLISH_STORIES } from './stories/english-stories.ts';
import { ITALIAN_STORIES } from './stories/italian-stories.ts';
import { type ReportText, readStory } from './stories/read-story.ts';

const STORIES = [...ENGLISH_STORIES, ...ITALIAN_STORIES];
const WIRES: readonly ReportText[] = STORIES.map(({ id, text, language, agency, title, date }) => ({
  ...{ id, text, language, title, publisher: agency, date },
}));
const RAIL = WIRES[0] ?? { id: '', text: '', language: 'en', date: '' };

/** The origins of several reports among the texts, as their ids in order; all texts must have come out again. */
function together(texts: readonly ReportText[]): string[][] {
  const reports = texts.map(readStory);
  const origins = originsOf(reports, linkReports(reports));
  expect(origins.flatMap(({ documents }) => documents)).toHaveLength(texts.length);
  return origins.filter(({ documents }) => documents.length > 1).map(({ documents }) => documents.toSorted());
}

const page = (id: string, parts: readonly string[], date = '2031-11-04'): ReportText => ({
  ...{ id, text: parts.join('\n\n'), language: 'en', publisher: `Publisher of ${id}`, date },
});

describe('bad input makes no false cluster of', () => {
  it('empty documents and documents of two words', () => {
    const bare = Array.from({ length: 12 }, (_, at) => page(`e${at}`, [at % 2 === 0 ? '' : 'Troops move']));
    expect(together(bare)).toEqual([]);
  });

  it('the stories of one site that prints the same notices above and below each', () => {
    const notice = `This site uses cookies. If you continue to read you accept that they are used to count visits.
Subscribe to our newsletter and never miss a story again: every morning at six in your mailbox.
All rights reserved. Contact - Privacy - Terms - Advertising - Who we are - Work with us`;
    const noticed = WIRES.map((wire) => ({
      ...wire,
      publisher: 'One Site',
      text: `${notice}\n${wire.text}\n${notice}`,
    }));
    expect(together(noticed)).toEqual([]);
  });

  it('a live page and the same page an hour later, a press review, and the stories that they hold', () => {
    const openings = WIRES.map(({ text }) => text.split('\n\n')[0] ?? '');
    const live = openings.map((opening, at) => `${String(8 + at).padStart(2, '0')}:30 ${opening}`);
    const review = WIRES.map(({ publisher, text }) => `${publisher} writes: "${text.split('\n\n').at(-1)}"`);
    const found = together([
      ...WIRES,
      page('live', live),
      page('later', ['16:45 Fresh rain is expected in the north.', ...live]),
      page('review', review),
    ]);
    expect(found).toEqual([['later', 'live']]);
  });

  it('lists of headlines', () => {
    const titles = WIRES.map(({ title }) => title ?? '');
    expect(
      together([
        ...WIRES,
        page('up', [titles.slice(0, 6).join('\n')]),
        page('down', [titles.slice(2).toReversed().join('\n')]),
      ]),
    ).toEqual([]);
  });

  it('one document that quotes ten others whole', () => {
    const quoting = page(
      'all',
      WIRES.map(({ text, publisher }) => `From ${publisher}:\n${text}`),
    );
    expect(together([...WIRES, quoting])).toEqual([]);
  });

  it('reports whose clocks are wrong: a reprint dated before its original, and dates decades off', () => {
    const text = `${RAIL.text}\n\nSource: Norrland Wire`;
    const early = { ...RAIL, id: 'early', publisher: 'The Argus', text, date: '2031-03-04' };
    const skewed = WIRES.slice(1).map((wire, at) => ({
      ...wire,
      date: at % 2 === 0 ? '1970-01-01' : '2099-12-31',
    }));
    expect(together([...skewed, RAIL, early])).toEqual([['early', 'rail']]);
  });
});

describe('the work stays bounded', () => {
  it('many reports of one matter that differ in a number give no pairs of each with each beyond a bound', () => {
    const [first] = WIRES;
    const many = Array.from({ length: 60 }, (_, at) =>
      readStory({
        ...{
          id: `n${String(at).padStart(3, '0')}`,
          language: 'en',
          date: '2031-03-05',
          publisher: `Desk ${at}`,
        },
        text: (first?.text ?? '')
          .replaceAll('three railway', `${at + 100} railway`)
          .replace('(Norrland Wire)', `(Desk ${at})`),
      }),
    );
    const links = linkReports(many);
    const origins = originsOf(many, links);
    const statements = linkStatements(many, links);
    expect(origins.length).toBeGreaterThan(50);
    expect(statements.length).toBeLessThan(60 * 24 * 5);
    expect(tieReports(many, origins, statements).length).toBeLessThan(60 * 24);
  });
});
