import type { Language } from '../../base/index.ts';
import type { StatementDifference } from '../../sources/index.ts';
import type { LinkedDocuments } from './linked-documents.ts';

/**
 * The lines of `vigilia link --ndjson`, each a JSON object whose `kind` says what it is: findings, then links, ties, statement links, contradictions
 * and origins; `relation` is the kind of link or tie. Reasons and values are in `language`.
 */
export function* linkLines(linked: LinkedDocuments, language: Language): Generator<string> {
  for (const finding of linked.findings) yield line({ kind: 'finding', ...finding });
  for (const { kind, reason, ...link } of linked.links) {
    yield line({ kind: 'link', relation: kind, ...link, reason: reason[language] });
  }
  for (const { kind, reason, ...tie } of linked.ties) {
    yield line({ kind: 'tie', relation: kind, ...tie, reason: reason[language] });
  }
  for (const { kind, reason, differences, ...link } of linked.statements) {
    yield line({
      ...{ kind: 'statement-link', relation: kind, ...link },
      differences: differences.map((one) => differenceIn(one, language)),
      reason: reason[language],
    });
  }
  for (const { reason, differences, ...contradiction } of linked.contradictions) {
    yield line({
      ...{ kind: 'contradiction', ...contradiction },
      differences: differences.map((one) => differenceIn(one, language)),
      reason: reason[language],
    });
  }
  for (const { links: _, ...origin } of linked.origins) yield line({ kind: 'origin', ...origin });
}

function line(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

function differenceIn({ field, from, to }: StatementDifference, language: Language): object {
  return { field, from: from[language], to: to[language] };
}
