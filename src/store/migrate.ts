import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { VigiliaError } from '../base/index.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import type { Tables } from './tables.ts';

const MIGRATION_TABLE = 'vigilia_migration';

/**
 * Brings the tables up to date, all pending migrations in one transaction.
 * Throws `store/newer`, and changes nothing, when a later Vigilia has written the store: its tables may mean something that this
 * program does not know.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const schema = await currentSchema(db);
  const executed = await executedMigrations(db, schema);
  const unknown = executed.find((name) => !Object.hasOwn(MIGRATIONS, name));
  if (unknown !== undefined) throw newer(unknown);
  // The migrator asks for every table of the database several times over: a third of a second at each start on PGlite.
  if (executed.length === Object.keys(MIGRATIONS).length) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
    migrationTableName: MIGRATION_TABLE,
    migrationLockTableName: `${MIGRATION_TABLE}_lock`,
    // Without it the migrator takes a table of that name in any other schema of a shared Postgres for its own.
    migrationTableSchema: schema,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function currentSchema(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
  const schema = rows[0]?.schema;
  if (schema) return schema;
  throw new VigiliaError(
    'input',
    'store/schema',
    'the search_path of the database names no schema that exists: create it, or leave search_path out of VIGILIA_DATABASE_URL',
  );
}

async function executedMigrations(db: Kysely<Tables>, schema: string): Promise<readonly string[]> {
  const table = sql.id(schema, MIGRATION_TABLE);
  const { rows: found } = await sql<{ present: boolean }>`
    select to_regclass(format('%I.%I', ${schema}::text, ${MIGRATION_TABLE}::text)) is not null as present`.execute(
    db,
  );
  if (!found[0]?.present) return [];
  const { rows } = await sql<{ name: string }>`select name from ${table} order by name`.execute(db);
  return rows.map(({ name }) => name);
}

function newer(migration: string): VigiliaError {
  return new VigiliaError(
    'input',
    'store/newer',
    `this store was written by a newer Vigilia (it has "${migration}"): update Vigilia, or give this one a store of its own`,
  );
}
