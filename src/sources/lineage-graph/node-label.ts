import type { SentenceForms } from '../origin-sentence/sentence-forms.ts';
import type { ReadReport } from '../read-report.ts';
import type { LineageNode } from './lineage-graph.ts';
import { LINEAGE_WORDS } from './vocabulary/lineage-words.ts';

/** What is written for a node: who, and when; for a report also its id. */
export interface NodeLabel {
  readonly name: string;
  readonly date: string;
  readonly id?: string;
}

/** The label of a node; `reports` by id. */
export function nodeLabel(
  { id, kind, name }: LineageNode,
  reports: ReadonlyMap<string, ReadReport>,
  forms: SentenceForms,
): NodeLabel {
  const words = LINEAGE_WORDS[forms.language];
  if (kind === 'absent') return { name: forms.text(name ?? ''), date: words.absent };
  const report = reports.get(id);
  const date = report?.document.publishedAt ?? report?.reading.publishedAt;
  return {
    name: report ? forms.name(report.document) : forms.text(id),
    date: date ? forms.date(date) : words.undated,
    id: forms.text(id),
  };
}
