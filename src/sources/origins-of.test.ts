import { describe, expect, it } from 'vitest';
import type { Link, LinkKind } from './link.ts';
import { linkReports } from './link-reports.ts';
import { originsOf } from './origins-of.ts';
import { type ReportSketch, sketchReport } from './report.fixture.ts';

const link = (from: string, to: string | undefined, kind: LinkKind = 'copy'): Link => ({
  from,
  ...(to === undefined ? {} : { to }),
  kind,
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
