import type { SentenceForms } from '../origin-sentence/sentence-forms.ts';
import type { ReadReport } from '../read-report.ts';
import type { LineageGraph, LineageNode } from './lineage-graph.ts';
import { nodeLabel } from './node-label.ts';
import { LINEAGE_WORDS } from './vocabulary/lineage-words.ts';

/**
 * A lineage graph as a tree of lines: what depends on a report hangs below it, with the kind of dependence before it and the reason
 * on a line of its own. Only main edges are shown.
 */
export function lineageText(
  { nodes, edges }: LineageGraph,
  { reports, forms }: { readonly reports: ReadonlyMap<string, ReadReport>; readonly forms: SentenceForms },
): string[] {
  const words = LINEAGE_WORDS[forms.language];
  const main = new Map(edges.filter(({ isMain }) => isMain).map((edge) => [edge.from, edge]));
  /** For each depth of the branch being drawn, whether more hangs from it further down. */
  const goesOn: boolean[] = [];
  return nodes.flatMap((node, at) => {
    const { name, date, id } = nodeLabel(node, reports, forms);
    const edge = main.get(node.id);
    goesOn[node.depth] = hasLaterSibling(nodes, at);
    const trunk = goesOn.slice(1, node.depth).map((more) => (more ? '│  ' : '   '));
    const branch = node.depth === 0 ? '' : goesOn[node.depth] ? '├─ ' : '└─ ';
    const kind = edge ? `${words.kinds[edge.kind]}: ` : '';
    const line = `${trunk.join('')}${branch}${kind}${name}, ${date}${id === undefined ? '' : ` · ${id}`}`;
    if (!edge) return [line];
    const hasBelow = (nodes[at + 1]?.depth ?? 0) > node.depth;
    const under = `${trunk.join('')}${goesOn[node.depth] ? '│  ' : '   '}${hasBelow ? '│ ' : '  '}`;
    return [line, `${under}${forms.text(edge.reason[forms.language])}`];
  });
}

function hasLaterSibling(nodes: readonly LineageNode[], at: number): boolean {
  const depth = nodes[at]?.depth ?? 0;
  let next = at + 1;
  while ((nodes[next]?.depth ?? -1) > depth) next++;
  return nodes[next]?.depth === depth;
}
