import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { OriginAct } from '../act/origin-act.ts';
import type { Link, LinkKind } from '../link.ts';
import { originsOf } from '../origins-of.ts';
import type { SentenceForms } from '../origin-sentence/sentence-forms.ts';
import { type ReportSketch, sketchReport } from '../report.fixture.ts';
import { type LineageGraph, lineageGraph } from './lineage-graph.ts';
import { lineageSvg } from './lineage-svg.ts';
import { lineageText } from './lineage-text.ts';

const link = (from: string, to: string, kind: LinkKind = 'copy', score = 1): Link => ({
  from,
  to,
  kind,
  basis: 'found',
  score,
  reason: { en: `${kind} of ${to}`, it: `${kind} da ${to}` },
});
const credit = (from: string, declared: string): Link => ({
  from,
  declared,
  kind: 'reprint',
  basis: 'declared',
  score: 1,
  reason: { en: `credits ${declared}`, it: `cita ${declared}` },
});
const JOIN: OriginAct = {
  id: 'a-1',
  at: '2031-05-09T10:00:00Z',
  by: 'Ann Ferri',
  kind: 'join-origins',
  reason: 'one release',
  documents: ['a', 'd'],
};
const FORMS: SentenceForms = {
  language: 'en',
  name: ({ publisher, id }) => publisher ?? id,
  text: (raw) => raw,
  date: ({ from }) => from ?? '',
};

function reportsOf(sketches: readonly Partial<ReportSketch>[] = []) {
  const reports = ['a', 'b', 'c', 'd'].map((id, at) =>
    sketchReport({ id, text: `text of ${id}`, date: `2031-05-0${at + 1}`, ...sketches[at] }),
  );
  return { reports, byId: new Map(reports.map((report) => [report.document.id, report])) };
}

/** The graph of the origin of `a`, and its text. */
function drawn(
  links: readonly Link[],
  acts: readonly OriginAct[] = [],
): { graph: LineageGraph; text: string } {
  const { reports, byId } = reportsOf();
  const [origin] = originsOf(reports, links, acts);
  if (!origin) throw new Error('no origin');
  const graph = lineageGraph(origin);
  return { graph, text: lineageText(graph, { reports: byId, forms: FORMS }).join('\n') };
}

describe('a lineage graph', () => {
  it('hangs each report from what it depends on, with the reason', () => {
    expect(
      drawn([link('b', 'a'), link('c', 'b', 'translation'), link('d', 'a', 'near-copy', 0.9)]).text,
    ).toBe(
      `a, 2031-05-01 · a
├─ copy: b, 2031-05-02 · b
│  │ copy of a
│  └─ translation: c, 2031-05-03 · c
│       translation of b
└─ edited copy: d, 2031-05-04 · d
     near-copy of a`,
    );
  });

  it('puts what several reports credit at the root, though it is not there', () => {
    expect(drawn([credit('a', 'Reuters'), credit('b', 'REUTERS'), link('b', 'a')]).text).toBe(
      `Reuters, not among the reports
├─ reprint: a, 2031-05-01 · a
│    credits Reuters
└─ reprint: b, 2031-05-02 · b
     credits REUTERS`,
    );
  });

  it('hangs a report from the one of its originals that says most, and keeps the other reasons', () => {
    const { graph } = drawn([
      link('c', 'a', 'near-copy', 0.99),
      link('c', 'b', 'translation', 0.6),
      link('b', 'a'),
    ]);
    expect(graph.edges.map(({ from, to, kind, isMain }) => [from, to, kind, isMain])).toEqual([
      ['b', 'a', 'copy', true],
      ['c', 'b', 'translation', true],
      ['c', 'a', 'near-copy', false],
    ]);
  });

  it('cuts a circle where it would close', () => {
    const { graph } = drawn([link('a', 'c'), link('b', 'a'), link('c', 'b')]);
    expect(graph.nodes.map(({ id, depth }) => `${id}${depth}`)).toEqual(['a0', 'b1', 'c2']);
    expect(graph.edges.filter(({ isMain }) => !isMain)).toHaveLength(1);
  });

  it('hangs what an analyst joined from the first, with the words of the act', () => {
    expect(drawn([link('b', 'a')], [JOIN]).text).toContain(`└─ joined: d, 2031-05-04 · d\n     one release`);
  });

  it('draws a chain of ten thousand without running out of stack', () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => `r${String(at).padStart(5, '0')}`);
    const links = ids.slice(1).map((id, at) => link(id, ids[at] ?? ''));
    const { nodes } = lineageGraph({ id: 'o-r00000', first: 'r00000', documents: ids, links });
    expect(nodes.at(-1)).toEqual({ id: 'r09999', kind: 'report', depth: 9999 });
  });
});

describe('a lineage figure', () => {
  const HOSTILE = '</text><script>alert("1")</script>\u0000&amp;\u{1F6A2}';

  function svg(links: readonly Link[], sketches: readonly Partial<ReportSketch>[] = []): string {
    const { reports, byId } = reportsOf(sketches);
    const origins = originsOf(reports, links);
    return lineageSvg({
      origins: origins
        .filter(({ documents }) => documents.length > 1)
        .map((origin) => ({ graph: lineageGraph(origin), sentence: `the origin ${origin.id}` })),
      alone: origins.filter(({ documents }) => documents.length === 1).length,
      reports: byId,
      forms: FORMS,
    });
  }

  /** The names of the elements, and all text, as an XML parser sees them. */
  function parsed(source: string): { elements: string[]; text: string } {
    const elements: string[] = [];
    let text = '';
    const parser = new Parser(
      {
        onopentag: (name) => elements.push(name),
        ontext: (part) => {
          text += part;
        },
      },
      { xmlMode: true },
    );
    parser.end(source);
    return { elements, text };
  }

  it('has a title and a description that say what it shows', () => {
    const source = svg([link('b', 'a'), link('c', 'a', 'reprint')]);
    expect(source).toMatch(/<svg [^>]*role="img" aria-labelledby="lineage-title lineage-description"/u);
    expect(source).toContain('<desc id="lineage-description">the origin o-a. 1 report stands alone.</desc>');
  });

  it('tells the basis of a link by the kind of line', () => {
    const source = svg([link('b', 'a'), { ...link('c', 'a', 'reprint'), basis: 'declared' }]);
    expect(source.match(/<path [^>]*stroke-dasharray="7 4" marker-end/gu)).toHaveLength(1);
    expect(source.match(/class="e" marker-end/gu)).toHaveLength(1);
  });

  it('shows hostile names as text', () => {
    const plain = parsed(svg([link('b', 'a')], [{ publisher: 'Wire' }]));
    const hostile = parsed(svg([link('b', 'a')], [{ publisher: HOSTILE }]));
    expect(hostile.elements).toEqual(plain.elements);
    expect(hostile.text).toContain('</text><script>alert("1")</script>&amp;\u{1F6A2}');
  });

  it('says so where no reports share an origin', () => {
    expect(parsed(svg([])).text).toContain('No two reports share an origin.');
  });
});
