import { namesSame } from './declaration.ts';
import { foldedWords } from './fold.ts';
import type { ReadReport } from './read-report.ts';

/** The media that a report cites, reprints or translates, or through which a statement of it came, as folded words; its own publisher is none. */
export function citedMedia({ document, reading }: ReadReport): string[] {
  const targets = reading.provenance.flatMap(({ kind, target }) =>
    kind !== 'correction-of' && target ? [target] : [],
  );
  const via = reading.statements.flatMap((statement) =>
    (statement.via ?? []).map(([start, end]) => document.text.slice(start, end)),
  );
  const stated = document.provenance.flatMap(({ field, value }) =>
    field === 'reprint-of' || field === 'translation-of' ? [value] : [],
  );
  return [...targets, ...via, ...stated]
    .filter((name) => !namesSame(name, document.publisher))
    .map((name) => foldedWords(name).join(' '))
    .filter((name) => name !== '');
}
