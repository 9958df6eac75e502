import { sql } from 'kysely';
import type { ReadReport } from '../judgement/index.ts';
import type { CaseTables } from './case-tables.ts';
import { type DocumentToKeep, keepDocument, keepFingerprint } from './documents.ts';
import { keepReading, type ReadingToKeep } from './readings.ts';

/** See `Store.keepReport`; the caller opens the transaction. */
export async function keepReport(
  tables: CaseTables,
  document: DocumentToKeep,
  reading: ReadingToKeep,
): Promise<'kept' | 'known'> {
  if (await isKnown(tables, document, reading)) {
    await keepFingerprint(tables, document);
    return 'known';
  }
  await keepDocument(tables, document);
  await keepReading(tables, reading);
  return 'kept';
}

/** See `Store.reports`. */
export async function currentReports(tables: CaseTables): Promise<readonly ReadReport[]> {
  const rows = await current(tables)
    .select(['kept.record as document', 'reading.record as reading'])
    .execute();
  // Sorted here: the two databases may collate text differently.
  return rows.sort((a, b) => (a.document.id < b.document.id ? -1 : a.document.id > b.document.id ? 1 : 0));
}

async function isKnown(
  tables: CaseTables,
  { document, record }: DocumentToKeep,
  { readerVersion }: ReadingToKeep,
): Promise<boolean> {
  const found = await current(tables)
    .where('document.id', '=', document.id)
    .where('kept.version', '=', document.version)
    .where('reading.reader_version', '=', readerVersion)
    // `json` keeps its text as written and has no equality of its own.
    .where(sql`kept.record::text`, '=', record)
    .select('document.id')
    .executeTakeFirst();
  return found !== undefined;
}

function current({ db, caseId }: CaseTables) {
  return db
    .selectFrom('document')
    .innerJoin('document_version as kept', (join) =>
      join
        .onRef('kept.case_id', '=', 'document.case_id')
        .onRef('kept.document_id', '=', 'document.id')
        .onRef('kept.version', '=', 'document.current_version'),
    )
    .innerJoin('reading', (join) =>
      join
        .onRef('reading.case_id', '=', 'kept.case_id')
        .onRef('reading.document_id', '=', 'kept.document_id')
        .onRef('reading.version', '=', 'kept.version'),
    )
    .where('document.case_id', '=', caseId)
    .where('document.missing', '=', false);
}
