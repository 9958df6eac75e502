import type { Reading } from '../reading/index.ts';
import type { CaseTables } from './case-tables.ts';

/** A reading as it goes into the tables; `record` is its JSON. */
export interface ReadingToKeep {
  readonly reading: Reading;
  readonly record: string;
  readonly readerVersion: string;
}

/** Keeps the reading of a kept document version in place of an earlier reader's. */
export async function keepReading({ db, caseId }: CaseTables, kept: ReadingToKeep): Promise<void> {
  const made = { reader_version: kept.readerVersion, record: kept.record };
  await db
    .insertInto('reading')
    .values({ case_id: caseId, document_id: kept.reading.id, version: kept.reading.version, ...made })
    .onConflict((conflict) => conflict.columns(['case_id', 'document_id', 'version']).doUpdateSet(made))
    .execute();
}

/** A document whose current version a given reader has read. */
export interface ReadDocument {
  readonly id: string;
  readonly version: string;
  readonly fingerprint: string | null;
}

/** The documents, missing ones left out, whose current version this reader has read; in no order. */
export async function documentsReadBy(
  { db, caseId }: CaseTables,
  readerVersion: string,
): Promise<readonly ReadDocument[]> {
  return await db
    .selectFrom('document')
    .innerJoin('reading', (join) =>
      join
        .onRef('reading.case_id', '=', 'document.case_id')
        .onRef('reading.document_id', '=', 'document.id')
        .onRef('reading.version', '=', 'document.current_version'),
    )
    .where('document.case_id', '=', caseId)
    .where('document.missing', '=', false)
    .where('reading.reader_version', '=', readerVersion)
    .select(['document.id', 'document.current_version as version', 'document.fingerprint'])
    .execute();
}
