import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IndependenceContext, independence, type Testimony } from './independence.ts';
import type { Link } from './link.ts';
import { linkReports } from './link-reports.ts';
import type { Origin } from './origin.ts';
import { originsOf } from './origins-of.ts';
import { passage, type ReportSketch, sketchReport } from './report.fixture.ts';
import type { Lineage, SourceProfile } from './source.ts';

const profile = (name: string, lineage: Lineage): SourceProfile => ({
  name,
  aliases: [],
  reliability: 'B',
  lineage,
});
const GUARD = profile('Coast Guard', 'own-reporting');
const RAILWAY = profile('Railway Union', 'own-reporting');
const PROFILES = [
  profile('Port Wire', 'own-reporting'),
  profile('Il Faro', 'own-reporting'),
  profile('Echo Daily', 'relays'),
  profile('Nobody Knows', 'unrecorded'),
  GUARD,
  RAILWAY,
];

const ONE = 'Columns of lorries were seen on the northern road by our photographer early on Monday.';
const TWO = 'Nella notte diversi testimoni hanno sentito passare convogli diretti al porto.';

function context(...sketches: ReportSketch[]): IndependenceContext {
  const reports = sketches.map(sketchReport);
  const origins = originsOf(reports, linkReports(reports));
  return {
    reports: new Map(reports.map((report) => [report.document.id, report])),
    originOf: byDocument(origins),
    profiles: PROFILES,
  };
}

function byDocument(origins: readonly Origin[]): ReadonlyMap<string, Origin> {
  return new Map(origins.flatMap((origin) => origin.documents.map((id) => [id, origin])));
}

function link(from: string, to: string): Link {
  return { from, to, kind: 'near-copy', basis: 'found', score: 1, reason: { en: '', it: '' } };
}

const a: Testimony = { document: 'a' };
const b: Testimony = { document: 'b' };
const pair = (first: Partial<ReportSketch>, second: Partial<ReportSketch>) =>
  context(
    { id: 'a', text: ONE, date: '2031-05-06', publisher: 'Port Wire', ...first },
    { id: 'b', text: TWO, date: '2031-05-07', publisher: 'Il Faro', language: 'it', ...second },
  );

describe('independence', () => {
  it('is established between two listed publishers with reporting of their own', () => {
    expect(independence(a, b, pair({}, {}))).toBe('established');
  });

  it.each([
    ['one relays', { publisher: 'Echo Daily' }],
    ['the lineage of one is not recorded', { publisher: 'Nobody Knows' }],
    ['one is not listed', { publisher: 'Elsewhere' }],
    ['one has no publisher', { publisher: '' }],
    ['both are the same publisher', { publisher: 'Port Wire' }],
    ['one names the other', { text: `${TWO} Lo scrive anche Port Wire.` }],
  ])('is not established when %s', (_, second) => {
    expect(independence(a, b, pair({}, second))).toBe('not-established');
  });

  it('is not there within an origin: the kind of link says how', () => {
    const long = `${ONE} Nobody in the town hall would say where they came from or where they were going to, nor how many.`;
    expect(independence(a, b, pair({ text: long }, { text: long }))).toBe('same-origin');
    const reprint = pair(
      { text: long },
      { text: long, provenance: [{ kind: 'reprint-of', target: 'Port Wire' }] },
    );
    expect(independence(a, b, reprint)).toBe('declared-reprint');
    expect(independence(a, a, pair({}, {}))).toBe('same-origin');
  });

  it('is not there when both rest on one speaker or one medium', () => {
    const speaks = { speaker: 'guard', speakerProfile: GUARD };
    expect(independence({ ...a, ...speaks }, { ...b, ...speaks }, pair({}, {}))).toBe('same-named-source');
    const spelledOtherwise = { ...b, speaker: 'coast-guard', speakerProfile: GUARD };
    expect(independence({ ...a, ...speaks }, spelledOtherwise, pair({}, {}))).toBe('same-named-source');
    const cites: ReportSketch['provenance'] = [{ kind: 'cites', target: 'The Review' }];
    expect(independence(a, b, pair({ provenance: cites }, { provenance: cites }))).toBe('same-named-source');
  });

  it('counts the medium that a speaker talked to as cited', () => {
    const told = (text: string) => ({
      text,
      statements: [
        {
          source: 'implicit' as const,
          cue: [],
          content: [],
          via: [passage(text, 'The Review')],
          kind: 'assertion' as const,
          polarity: 'positive' as const,
          certainty: { low: 1, high: 1, scale: 'icd203' },
        },
      ],
    });
    const both = pair(told(`${ONE} The Review printed it.`), told(`${TWO} L'ha scritto The Review.`));
    expect(independence(a, b, both)).toBe('same-named-source');
  });

  it('is established between two listed speakers, whoever carries their words', () => {
    const relayed = pair({ publisher: 'Echo Daily' }, { publisher: 'Echo Daily' });
    const guard = { ...a, speaker: 'guard', speakerProfile: GUARD };
    const union = { ...b, speaker: 'union', speakerProfile: RAILWAY };
    expect(independence(guard, union, relayed)).toBe('established');
    expect(independence(guard, b, relayed)).toBe('not-established');
    expect(independence(guard, b, pair({ publisher: 'Elsewhere' }, {}))).toBe('not-established');
  });

  it('is the analyst’s word on two that were split, and is not there for a third that depends on both', () => {
    const own = (id: string, publisher: string): ReportSketch => ({
      id,
      text: ONE,
      date: '2031-05-06',
      publisher,
    });
    const sketches = [own('a', 'Port Wire'), own('b', 'Il Faro'), own('c', 'Coast Guard')];
    const said = { id: 's', at: '2031-05-09T10:00:00Z', by: 'Ann Ferri', reason: 'two reporters' };
    const split = { ...said, kind: 'split-origin' as const, documents: ['b'], from: ['a'] };
    const reports = sketches.map(sketchReport);
    const links = [...linkReports(reports), { ...link('c', 'b'), score: 0.9 }];
    const origins = originsOf(reports, links, [split]);
    const known = { ...context(...sketches), originOf: byDocument(origins) };
    expect(independence(a, b, known)).toBe('established');
    expect(independence(a, { document: 'c' }, known)).toBe('same-origin');
    expect(independence(b, { document: 'c' }, known)).toBe('not-established');
  });

  it('is the same seen from either side', () => {
    const publisher = fc.constantFrom('Port Wire', 'Il Faro', 'Echo Daily', 'Elsewhere');
    const speaker = fc.constantFrom(
      {},
      { speaker: 'guard', speakerProfile: GUARD },
      { speaker: 'union', speakerProfile: RAILWAY },
    );
    const text = fc.constantFrom(ONE, TWO, `${ONE} So Il Faro.`);
    const side = fc.record({ publisher, text });
    fc.assert(
      fc.property(side, side, speaker, speaker, (first, second, speakerA, speakerB) => {
        const known = pair(first, second);
        const [x, y] = [
          { ...a, ...speakerA },
          { ...b, ...speakerB },
        ];
        expect(independence(x, y, known)).toBe(independence(y, x, known));
      }),
    );
  });
});
