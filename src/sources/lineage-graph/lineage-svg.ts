import type { SentenceForms } from '../origin-sentence/sentence-forms.ts';
import type { ReadReport } from '../read-report.ts';
import type { LineageEdge, LineageGraph, LineageNode } from './lineage-graph.ts';
import { nodeLabel } from './node-label.ts';
import { lines, shortened, svgText } from './svg-text.ts';
import { LINEAGE_WORDS } from './vocabulary/lineage-words.ts';

/** One origin of the figure: its graph and the sentence that explains it. */
interface DrawnOrigin {
  readonly graph: LineageGraph;
  readonly sentence: string;
}

/** What the figure is drawn from. */
export interface LineageFigure {
  /** From top to bottom. */
  readonly origins: readonly DrawnOrigin[];
  /** How many reports stand alone and are not drawn. */
  readonly alone: number;
  readonly reports: ReadonlyMap<string, ReadReport>;
  readonly forms: SentenceForms;
}

/** Pixels. A letter of the sans-serif face is about half as wide as it is high, so that many letters fit a box. */
const BOX = { width: 260, height: 48, letters: 34, boldLetters: 29 };
const COLUMN = BOX.width + 150;
const ROW = BOX.height + 14;
const EDGE = 24;
const LINE = 18;
const GAP = 30;
const NARROWEST = EDGE * 2 + COLUMN + BOX.width;
const LETTER = 8;

/** How an edge is drawn: the kind of line tells the basis, so that the figure reads in grey. */
const DASHES: Readonly<Record<LineageEdge['basis'], string>> = { declared: '', found: '7 4', analyst: '2 3' };

/**
 * The lineage of origins as one SVG file: a tree for each origin from left to right, the report that the others go back to first.
 * Nothing in it depends on colour; it has a title and a description that say in words what it shows. The same input gives the same file.
 */
export function lineageSvg(figure: LineageFigure): string {
  const { origins, alone, forms } = figure;
  const words = LINEAGE_WORDS[forms.language];
  const depth = origins
    .flatMap(({ graph }) => graph.nodes)
    .reduce((deepest, node) => Math.max(deepest, node.depth), 0);
  const width = Math.max(NARROWEST, EDGE * 2 + depth * COLUMN + BOX.width);
  const letters = Math.floor((width - EDGE * 2) / LETTER);
  const parts: string[] = [legend(figure)];
  let y = EDGE + LINE * 2;
  for (const origin of origins) {
    const heading = lines(shortened(origin.sentence, letters * 4), letters);
    y += GAP;
    parts.push(...heading.map((line, at) => textAt({ x: EDGE, y: y + at * LINE }, line, 'h')));
    y += (heading.length - 1) * LINE + 12;
    parts.push(drawnTree(origin.graph, y, figure));
    y += origin.graph.nodes.length * ROW;
  }
  const summary = [
    ...(origins.length === 0 ? [words.noOrigins] : []),
    ...(alone > 0 ? [words.alone(alone)] : []),
  ];
  for (const line of summary) {
    y += GAP;
    parts.push(textAt({ x: EDGE, y }, line, 'h'));
  }
  const description = [...origins.map(({ sentence }) => `${sentence}.`), ...summary].join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y + EDGE}" viewBox="0 0 ${width} ${y + EDGE}" role="img" aria-labelledby="lineage-title lineage-description" lang="${forms.language}">`,
    `<title id="lineage-title">${svgText(words.title)}</title>`,
    `<desc id="lineage-description">${svgText(description)}</desc>`,
    STYLE,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8Z" fill="#222"/></marker></defs>',
    `<rect width="${width}" height="${y + EDGE}" fill="#fff"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

const STYLE =
  '<style>text{font-family:system-ui,sans-serif;font-size:13px;fill:#111}.n,.h{font-weight:600}.d,.k{font-size:12px}.b{fill:#f3f3f3;stroke:#222}.a{fill:#fff;stroke:#222;stroke-dasharray:4 3}.e{fill:none;stroke:#222;stroke-width:1.5}</style>';

interface Point {
  readonly x: number;
  readonly y: number;
}

function textAt({ x, y }: Point, text: string, style: string, anchor = ''): string {
  return `<text x="${x}" y="${y}" class="${style}"${anchor === '' ? '' : ` text-anchor="${anchor}"`}>${svgText(text)}</text>`;
}

/** Which line means what; only what the figure holds. */
function legend({ origins, forms }: LineageFigure): string {
  const words = LINEAGE_WORDS[forms.language];
  const drawn = new Set(
    origins.flatMap(({ graph }) => graph.edges.flatMap(({ isMain, basis }) => (isMain ? [basis] : []))),
  );
  const used = (['declared', 'found', 'analyst'] as const).filter((basis) => drawn.has(basis));
  const step = Math.floor((NARROWEST - EDGE * 2) / 3);
  const entries = used.map((basis, at) => {
    const x = EDGE + at * step;
    const y = EDGE + LINE * 2;
    return `${line(basis, `M${x} ${y - 4}h32`, '')}${textAt({ x: x + 40, y }, words.bases[basis], 'k')}`;
  });
  return [textAt({ x: EDGE, y: EDGE + 6 }, words.title, 'h'), ...entries].join('\n');
}

function line(basis: LineageEdge['basis'], path: string, tip: string): string {
  const dash = DASHES[basis] === '' ? '' : ` stroke-dasharray="${DASHES[basis]}"`;
  return `<path d="${path}" class="e"${dash}${tip}/>`;
}

function drawnTree({ nodes, edges }: LineageGraph, top: number, figure: LineageFigure): string {
  const corner = new Map(
    nodes.map(({ id, depth }, row): [string, Point] => [
      id,
      { x: EDGE + depth * COLUMN, y: top + row * ROW },
    ]),
  );
  const arrows = edges.flatMap((edge) => {
    const [child, parent] = [corner.get(edge.from), corner.get(edge.to)];
    return edge.isMain && child && parent ? [arrow(edge, parent, child, figure)] : [];
  });
  const boxes = nodes.flatMap((node) => {
    const at = corner.get(node.id);
    return at ? [box(node, at, figure)] : [];
  });
  return ['<g>', ...arrows, ...boxes, '</g>'].join('\n');
}

/** From an original to what depends on it: out to the right, down, and into the box; the kind stands on the last stretch. */
function arrow(edge: LineageEdge, parent: Point, child: Point, { forms }: LineageFigure): string {
  const from = { x: parent.x + BOX.width, y: parent.y + BOX.height / 2 };
  const to = { x: child.x, y: child.y + BOX.height / 2 };
  const bend = from.x + 20;
  const middle = (bend + to.x) / 2;
  const kind = LINEAGE_WORDS[forms.language].kinds[edge.kind];
  return [
    line(edge.basis, `M${from.x} ${from.y}H${bend}V${to.y}H${to.x}`, ' marker-end="url(#tip)"'),
    textAt({ x: middle, y: to.y - 6 }, kind, 'k', 'middle'),
  ].join('\n');
}

function box(node: LineageNode, { x, y }: Point, { reports, forms }: LineageFigure): string {
  const { name, date, id } = nodeLabel(node, reports, forms);
  const whole = `${name}, ${date}${id === undefined ? '' : ` · ${id}`}`;
  return [
    `<g><title>${svgText(whole)}</title>`,
    `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="4" class="${node.kind === 'absent' ? 'a' : 'b'}"/>`,
    textAt({ x: x + 10, y: y + 20 }, shortened(name, BOX.boldLetters), 'n'),
    `${textAt({ x: x + 10, y: y + 38 }, shortened(date, BOX.letters), 'd')}</g>`,
  ].join('\n');
}
