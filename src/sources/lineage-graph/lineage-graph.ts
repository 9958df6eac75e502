import type { Localised } from '../../base/index.ts';
import { DisjointSets } from '../disjoint-sets.ts';
import { foldedWords } from '../fold.ts';
import type { Link, LinkKind } from '../link.ts';
import { compareTelling } from '../link-rank.ts';
import type { Origin } from '../origin.ts';

/** A report, or an original that reports credit and that is not among them. */
export interface LineageNode {
  /** The document's id; for an absent original `absent:` and its folded name. */
  readonly id: string;
  readonly kind: 'report' | 'absent';
  /** The name of an absent original, as the first report that credits it writes it. */
  readonly name?: string;
  /** How many steps it is from what it goes back to; 0 for what depends on nothing. */
  readonly depth: number;
}

/** `from` depends on `to`, both ids of nodes. `joined`: an analyst says so. */
export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind | 'joined';
  readonly basis: Link['basis'] | 'analyst';
  readonly score: number;
  readonly reason: Localised;
  /** True for the one edge of `from` by which it hangs in the tree; the others are further reasons. */
  readonly isMain: boolean;
}

/** How the documents of one origin depend on each other. */
export interface LineageGraph {
  readonly origin: string;
  /** In the order of the tree: each node before what hangs from it, siblings in the order of the origin's documents. */
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
}

/**
 * The lineage graph of an origin. Its main edges are a forest: each report hangs from the one of its originals that says most of it,
 * links in a circle are cut where they would close it, and a report that only an analyst joined hangs from the first of those it was
 * joined with.
 */
export function lineageGraph(origin: Origin): LineageGraph {
  const links = linkedEdges(origin);
  const nodes = [...absentNodes(origin.links), ...origin.documents.map(reportNode)];
  const forest = new Forest(nodes.map(({ id }) => id));
  const linksOf = Map.groupBy(links, ({ from }) => from);
  for (const document of origin.documents) {
    for (const edge of linksOf.get(document) ?? []) {
      // Where links run in a circle, the first of the origin is where it is cut.
      const isToReport = document === origin.first && !isAbsent(edge.to);
      if (!isToReport) forest.hang(edge);
    }
  }
  const joined = joinedEdges(origin);
  for (const edge of joined) forest.hang(edge);
  return {
    origin: origin.id,
    nodes: inTreeOrder(nodes, forest.edges),
    edges: [...links, ...joined].map((edge) => ({ ...edge, isMain: forest.edges.get(edge.from) === edge })),
  };
}

/** Edges of which each node has one at most, and that run in no circle. */
class Forest {
  /** By the node that hangs. */
  readonly edges = new Map<string, Edge>();
  readonly #sets = new DisjointSets();
  readonly #place: ReadonlyMap<string, number>;

  constructor(nodes: readonly string[]) {
    this.#place = new Map(nodes.map((id, at) => [id, at]));
  }

  /** False when the node hangs already, or the edge would close a circle. */
  hang(edge: Edge): boolean {
    const [from, to] = [this.#place.get(edge.from), this.#place.get(edge.to)];
    if (from === undefined || to === undefined || this.edges.has(edge.from)) return false;
    if (this.#sets.areJoined(from, to)) return false;
    this.#sets.join(from, to);
    this.edges.set(edge.from, edge);
    return true;
  }
}

type Edge = Omit<LineageEdge, 'isMain'>;
type Node = Omit<LineageNode, 'depth'>;

function reportNode(id: string): Node {
  return { id, kind: 'report' };
}

/** By document, the most telling first. A correction whose original is not there hangs from nothing. */
function linkedEdges({ documents, links }: Origin): Edge[] {
  const place = new Map(documents.map((id, at) => [id, at]));
  return [...links]
    .sort((a, b) => (place.get(a.from) ?? 0) - (place.get(b.from) ?? 0) || compareTelling(a, b))
    .flatMap((link) => {
      const to = link.to ?? absentId(link);
      const { from, kind, basis, score, reason } = link;
      return to === undefined ? [] : [{ from, to, kind, basis, score, reason }];
    });
}

function absentId({ to, declared, kind }: Link): string | undefined {
  if (to !== undefined || declared === undefined || kind === 'correction') return undefined;
  return `${ABSENT}${foldedWords(declared).join(' ')}`;
}

const ABSENT = 'absent:';

function isAbsent(node: string): boolean {
  return node.startsWith(ABSENT);
}

function absentNodes(links: readonly Link[]): Node[] {
  const names = new Map<string, string>();
  for (const link of links) {
    const id = absentId(link);
    if (id !== undefined && link.declared !== undefined && !names.has(id)) names.set(id, link.declared);
  }
  return [...names].map(([id, name]) => ({ id, kind: 'absent', name }));
}

function joinedEdges({ first, documents, acts = [] }: Origin): Edge[] {
  return acts.flatMap((act) => {
    if (act.kind !== 'join-origins') return [];
    const members = documents.filter((document) => act.documents.includes(document));
    const to = members.includes(first) ? first : (members[0] ?? first);
    const reason = { en: act.reason, it: act.reason };
    return members
      .filter((member) => member !== to)
      .map((from): Edge => ({ from, to, kind: 'joined', basis: 'analyst', score: 1, reason }));
  });
}

function inTreeOrder(nodes: readonly Node[], parents: ReadonlyMap<string, Edge>): LineageNode[] {
  const children = Map.groupBy(nodes, ({ id }) => parents.get(id)?.to);
  const ordered: LineageNode[] = [];
  // A stack and no recursion: a chain of reprints may be as long as a case.
  const waiting = (children.get(undefined) ?? []).map((node) => ({ ...node, depth: 0 })).reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    ordered.push(node);
    const depth = node.depth + 1;
    waiting.push(...(children.get(node.id) ?? []).map((child) => ({ ...child, depth })).reverse());
  }
  return ordered;
}
