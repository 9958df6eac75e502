import type { Origin, ReadReport } from '../../sources/index.ts';
import type { IndicatorReading } from '../indication.ts';
import type { RowBasis } from './consistency-matrix.ts';

/** What the rows of a case rest on: a report on its origin and its publisher; an indicator on its witness's origin, when it has only one. */
export function basisOfEvidence(
  reports: readonly ReadReport[],
  origins: readonly Origin[],
  indicators: readonly IndicatorReading[],
): (evidence: string) => RowBasis {
  const basisOf = new Map<string, RowBasis>();
  const publisherOf = new Map(reports.map(({ document }) => [document.id, document.publisher]));
  for (const { id, documents } of origins)
    for (const document of documents) {
      const source = publisherOf.get(document);
      basisOf.set(document, { origin: id, ...(source === undefined ? {} : { source }) });
    }
  for (const { indicator, witnesses } of indicators) {
    const [only, other] = witnesses;
    if (only && !other) basisOf.set(indicator, { origin: only.origin });
  }
  return (evidence) => basisOf.get(evidence) ?? {};
}
