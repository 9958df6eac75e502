import { describe, expect, it } from 'vitest';
import type { Language } from '../../base/index.ts';
import type { OriginAct } from '../act/origin-act.ts';
import type { Link, LinkKind } from '../link.ts';
import { originsOf } from '../origins-of.ts';
import { sketchReport } from '../report.fixture.ts';
import { explainOrigin } from './explain-origin.ts';

const said = { id: 'a-1', at: '2031-05-09T10:00:00Z', by: 'Ann Ferri', reason: 'one press release' };
const link = (from: string, kind: LinkKind, to?: string, declared?: string): Link => ({
  from,
  ...(to === undefined ? {} : { to }),
  ...(declared === undefined ? {} : { declared }),
  kind,
  basis: declared === undefined ? 'found' : 'declared',
  score: 1,
  reason: { en: '', it: '' },
});

/** Explains the first origin of reports `a` to `e`, published on successive days by Wire, Echo, Faro, Molo, and nobody named. */
function told(language: Language, links: readonly Link[], acts: readonly OriginAct[] = []): string {
  const ids = [
    ...new Set(['a', ...links.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]))]),
  ];
  const named = [...new Set([...ids, ...acts.flatMap(({ documents }) => documents)])].sort();
  const publishers = new Map([
    ['a', 'Wire'],
    ['b', 'Echo'],
    ['c', 'Faro'],
    ['d', 'Molo'],
  ]);
  const reports = named.map((id, at) => {
    const publisher = publishers.get(id);
    return sketchReport({
      id,
      text: `text of ${id}`,
      date: at === 0 ? '2031-04' : `2031-05-0${at}`,
      ...(publisher === undefined ? {} : { publisher }),
    });
  });
  const [origin] = originsOf(reports, links, acts);
  if (!origin) throw new Error('no origin');
  return explainOrigin(origin, {
    reports: new Map(reports.map((report) => [report.document.id, report])),
    forms: {
      language,
      name: ({ publisher, id }) => publisher ?? id,
      text: (raw) => raw,
      date: ({ from, precision }) => `${precision} ${from?.slice(0, precision === 'month' ? 7 : 10)}`,
    },
  });
}

describe('an origin in one sentence', () => {
  it.each([
    ['en', '1 report, 1 origin: first seen in Wire (month 2031-04)'],
    ['it', '1 notizia, 1 origine: vista per la prima volta in Wire (month 2031-04)'],
  ] as const)('tells a single report (%s)', (language, expected) =>
    expect(told(language, [])).toBe(expected),
  );

  const MANY = [
    link('a', 'reprint', undefined, 'Reuters'),
    link('b', 'reprint', undefined, 'REUTERS'),
    link('b', 'near-copy', 'a'),
    link('c', 'near-copy', 'a'),
    link('d', 'translation', 'a'),
    link('e', 'correction', 'a', 'Wire'),
  ];

  it.each([
    [
      'en',
      '5 reports, 1 origin: first seen in Wire (month 2031-04); two reprints credit Reuters, whose own text is not among the reports; one translation credits Wire; one edited copy; one correction credits Wire',
    ],
    [
      'it',
      '5 notizie, 1 origine: vista per la prima volta in Wire (month 2031-04); due riprese citano Reuters, il cui testo non è fra le notizie; una traduzione cita Wire; una copia modificata; una correzione cita Wire',
    ],
  ] as const)('counts each report once, by what it most surely is (%s)', (language, expected) =>
    expect(told(language, MANY)).toBe(expected),
  );

  const JOIN: OriginAct = { ...said, kind: 'join-origins', documents: ['a', 'e'] };
  const SPLIT: OriginAct = { ...said, kind: 'split-origin', documents: ['a'], from: ['b', 'c', 'd', 'e'] };

  it.each([
    [
      'en',
      [JOIN],
      '2 reports, 1 origin: first seen in Wire (month 2031-04); joined by Ann Ferri on day 2031-05-09 (“one press release”)',
    ],
    [
      'it',
      [SPLIT],
      '1 notizia, 1 origine: vista per la prima volta in Wire (month 2031-04); distinzione da Echo, Faro, Molo e un’altra decisa da Ann Ferri, day 2031-05-09 («one press release»)',
    ],
  ] as const)('tells who joined or split, when and why (%s)', (language, acts, expected) => {
    const split = acts.some(({ kind }) => kind === 'split-origin');
    expect(told(language, split ? [link('b', 'copy', 'c'), link('d', 'copy', 'e')] : [], acts)).toBe(
      expected,
    );
  });
});
