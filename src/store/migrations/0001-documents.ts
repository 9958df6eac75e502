import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Documents, their versions and the reading of each. */
export const documents: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('document')
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('current_version', 'text', (column) => column.notNull())
    .addColumn('missing', 'boolean', (column) => column.notNull())
    .addColumn('fingerprint', 'text')
    .addPrimaryKeyConstraint('document_key', ['case_id', 'id'])
    .execute();
  await db.schema
    .createTable('document_version')
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('kept_order', 'integer', (column) => column.notNull())
    .addColumn('record', 'json', (column) => column.notNull())
    .addPrimaryKeyConstraint('document_version_key', ['case_id', 'document_id', 'version'])
    .addUniqueConstraint('document_version_order', ['case_id', 'document_id', 'kept_order'])
    .addForeignKeyConstraint('document_version_document', ['case_id', 'document_id'], 'document', [
      'case_id',
      'id',
    ])
    .execute();
  await db.schema
    .createTable('reading')
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('reader_version', 'text', (column) => column.notNull())
    .addColumn('record', 'json', (column) => column.notNull())
    .addPrimaryKeyConstraint('reading_key', ['case_id', 'document_id', 'version'])
    .addForeignKeyConstraint(
      'reading_document_version',
      ['case_id', 'document_id', 'version'],
      'document_version',
      ['case_id', 'document_id', 'version'],
    )
    .execute();
}
