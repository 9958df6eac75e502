import { type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Document } from '../intake/index.ts';
import type { CaseTables } from './case-tables.ts';
import type { KeptVersion } from './store.ts';
import type { Tables } from './tables.ts';

/** A document as it goes into the tables; `record` is its JSON. */
export interface DocumentToKeep {
  readonly document: Document;
  readonly record: string;
  readonly fingerprint: string | null;
}

/** Makes the document's version its current one, keeping the version if it is new. */
export async function keepDocument({ db, caseId }: CaseTables, kept: DocumentToKeep): Promise<void> {
  const { id, version } = kept.document;
  const current = { current_version: version, missing: false, fingerprint: kept.fingerprint };
  await db
    .insertInto('document')
    .values({ case_id: caseId, id, ...current })
    .onConflict((conflict) => conflict.columns(['case_id', 'id']).doUpdateSet(current))
    .execute();
  await db
    .insertInto('document_version')
    .values((table) => ({
      case_id: caseId,
      document_id: id,
      version,
      kept_order: nextOrder(table, caseId, id),
      record: kept.record,
    }))
    .onConflict((conflict) =>
      conflict.columns(['case_id', 'document_id', 'version']).doUpdateSet({ record: kept.record }),
    )
    .execute();
}

/** Only the file's fingerprint: the document was kept before. */
export async function keepFingerprint({ db, caseId }: CaseTables, kept: DocumentToKeep): Promise<void> {
  await db
    .updateTable('document')
    .set({ fingerprint: kept.fingerprint })
    .where('case_id', '=', caseId)
    .where('id', '=', kept.document.id)
    .where('fingerprint', 'is distinct from', kept.fingerprint)
    .execute();
}

/** See `Store.versions`. */
export async function versionsOf(
  { db, caseId }: CaseTables,
  documentId: string,
): Promise<readonly KeptVersion[]> {
  const rows = await db
    .selectFrom('document_version as kept')
    .innerJoin('document', (join) =>
      join.onRef('document.case_id', '=', 'kept.case_id').onRef('document.id', '=', 'kept.document_id'),
    )
    .where('kept.case_id', '=', caseId)
    .where('kept.document_id', '=', documentId)
    .orderBy('kept.kept_order')
    .select(['kept.version', 'document.current_version', 'document.missing'])
    .execute();
  return rows.map(({ version, current_version, missing }) => ({
    version,
    standing: version !== current_version ? 'superseded' : missing ? 'missing' : 'current',
  }));
}

/** See `Store.markMissing`. */
export async function markDocumentsMissing(
  tables: CaseTables,
  documentIds: readonly string[],
): Promise<void> {
  await missing(tables).where(isAmong(documentIds)).execute();
}

/** See `Store.markMissingBut`. */
export async function markOtherDocumentsMissing(
  tables: CaseTables,
  presentIds: readonly string[],
): Promise<void> {
  await missing(tables)
    .where(({ not }) => not(isAmong(presentIds)))
    .execute();
}

function missing({ db, caseId }: CaseTables) {
  return db.updateTable('document').set({ missing: true }).where('case_id', '=', caseId);
}

function isAmong(documentIds: readonly string[]): RawBuilder<SqlBool> {
  // One array rather than one parameter an id: Postgres takes 65,535 parameters at most.
  return sql<SqlBool>`id = any(${[...documentIds]}::text[])`;
}

function nextOrder(
  table: ExpressionBuilder<Tables, 'document_version'>,
  caseId: string,
  documentId: string,
): RawBuilder<number> {
  const last = table
    .selectFrom('document_version')
    .where('case_id', '=', caseId)
    .where('document_id', '=', documentId)
    .select(({ fn }) => fn.max('kept_order').as('last'));
  return sql<number>`coalesce(${last}, 0) + 1`;
}
