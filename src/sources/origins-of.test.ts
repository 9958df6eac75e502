import { describe, expect, it } from 'vitest';
import type { OriginAct } from './act/origin-act.ts';
import type { Link, LinkKind } from './link.ts';
import { linkReports } from './link-reports.ts';
import { originsOf } from './origins-of.ts';
import { type ReportSketch, sketchReport } from './report.fixture.ts';

const link = (from: string, to: string | undefined, kind: LinkKind = 'copy'): Link => ({
  from,
  ...(to === undefined ? {} : { to }),
  kind,
  basis: 'declared',
  score: 1,
  reason: { en: '', it: '' },
});
const report = (id: string, date: string) => sketchReport({ id, text: `text of ${id}`, date });

describe('origins', () => {
  it('are single reports where nothing is linked', () => {
    expect(originsOf([report('b', '2031-05-06'), report('a', '2031-05-06')], [])).toEqual([
      { id: 'o-a', first: 'a', documents: ['a'], links: [] },
      { id: 'o-b', first: 'b', documents: ['b'], links: [] },
    ]);
  });

  it('follow links through other reports to the one that the others go back to', () => {
    const reports = [
      report('c', '2031-05-08'),
      report('b', '2031-05-07'),
      report('a', '2031-05-06'),
      report('z', '2031-05-06'),
    ];
    const links = [link('c', 'b'), link('b', 'a', 'translation')];
    expect(originsOf(reports, links)).toMatchObject([
      { id: 'o-a', first: 'a', documents: ['a', 'b', 'c'], links },
      { id: 'o-z', documents: ['z'] },
    ]);
  });

  it('take for first what the others depend on, even when its date is coarser', () => {
    const [origin] = originsOf(
      [report('copy', '2031-05-20'), report('original', '2031-05')],
      [link('copy', 'original', 'reprint')],
    );
    expect(origin?.first).toBe('original');
  });

  it('still have a first when links run in a circle', () => {
    const [origin] = originsOf(
      [report('a', '2031-05-07'), report('b', '2031-05-06')],
      [link('a', 'b'), link('b', 'a')],
    );
    expect(origin).toMatchObject({ first: 'b', documents: ['b', 'a'] });
  });
});

describe('origins that an analyst edited', () => {
  const said = { at: '2031-05-09T10:00:00Z', by: 'Ann Ferri', reason: 'compared by hand' };
  const reports = ['a', 'b', 'c'].map((id, at) => report(id, `2031-05-0${at + 6}`));
  const split: OriginAct = { ...said, id: 's', kind: 'split-origin', documents: ['b'], from: ['a'] };
  const joined: OriginAct = { ...said, id: 'j', kind: 'join-origins', documents: ['c', 'a'] };

  it('tell what was said of them, and which links that nobody spoke of are not followed', () => {
    const links = [link('b', 'a'), link('c', 'b', 'near-copy')];
    expect(originsOf(reports, links, [split, joined])).toEqual([
      {
        id: 'o-a',
        first: 'a',
        documents: ['a', 'c'],
        links: [],
        acts: [split, joined],
        unfollowed: [links[1]],
      },
      { id: 'o-b', first: 'b', documents: ['b'], links: [], acts: [split], unfollowed: [links[1]] },
    ]);
  });

  it('are those of the links once the act is overruled', () => {
    const back: OriginAct = { ...joined, id: 'k', documents: ['a', 'b'] };
    expect(originsOf(reports, [link('b', 'a')], [split, back])).toMatchObject([
      { documents: ['a', 'b'], acts: [back] },
      { documents: ['c'] },
    ]);
  });

  it('do not depend on the order of reports and links', () => {
    const links = [link('b', 'a'), link('c', 'a'), link('c', 'b', 'near-copy')];
    const plain = originsOf(reports, links, [split]).map(({ documents }) => documents);
    expect(
      originsOf(reports.toReversed(), links.toReversed(), [split]).map(({ documents }) => documents),
    ).toEqual(plain);
    expect(plain).toEqual([['a', 'c'], ['b']]);
  });
});

describe('reports that credit one absent original', () => {
  const AGENCY = `Divers have found the wreck of a survey ship off the cape, the coast guard announced late on Saturday, and will
    return to it when the weather allows. The ship had been missing since the storms of last November.`;
  const ELSEWHERE = `The finance committee has put off its vote on the harbour tax, because three of its members were ill and the
    others could not agree on the date of the next meeting.`;
  const credit: Partial<ReportSketch> = {
    date: '2031-05-06',
    provenance: [{ kind: 'reprint-of', target: 'Far Agency' }],
  };
  const origins = (...texts: string[]) => {
    const reports = texts.map((text, at) =>
      sketchReport({ id: `r${at}`, publisher: `Outlet ${at}`, text, ...credit }),
    );
    return originsOf(reports, linkReports(reports));
  };
  const added = `Our own correspondent spoke with families in the village, who have waited for months and want to know more
    than the coast guard is willing to say. They meet every evening in the parish hall, and nobody there believes in weather.
    A lawyer from the capital has offered help, and two members of parliament have asked for an inquiry into the search.`;

  it('share an origin when their texts overlap, though less than copies do', () => {
    const [first, ...others] = origins(AGENCY, `${added} ${AGENCY.slice(0, 110)}`);
    expect(first).toMatchObject({ first: 'r0', documents: ['r0', 'r1'], declared: 'Far Agency' });
    expect(others).toEqual([]);
  });

  it('do not when the texts have nothing in common', () => {
    expect(origins(AGENCY, ELSEWHERE).map(({ documents, declared }) => [documents, declared])).toEqual([
      [['r0'], 'Far Agency'],
      [['r1'], 'Far Agency'],
    ]);
  });
});
