import type { Database } from './database.ts';
import { migrate } from './migrate.ts';

/** Where a case is kept. */
export interface StoreOptions {
  /** `CASE/.vigilia`: holds the embedded database and its lock; neither made nor read when `databaseUrl` is given. */
  readonly folder: string;
  readonly caseId: string;
  /** A Postgres connection string; cases that share the database do not see each other. */
  readonly databaseUrl?: string;
}

/** Opens the database that the options name, locked for the case, with its tables up to date. */
export async function openDatabase(options: StoreOptions): Promise<Database> {
  const database = await openUnmigrated(options);
  try {
    await migrate(database.db);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** Each database's driver is loaded only where it is used: they take a tenth of a second at every start. */
async function openUnmigrated({ folder, caseId, databaseUrl }: StoreOptions): Promise<Database> {
  if (databaseUrl === undefined) {
    const { openEmbeddedDatabase } = await import('./embedded-database.ts');
    return openEmbeddedDatabase(folder);
  }
  const { openPostgresDatabase } = await import('./postgres-database.ts');
  return openPostgresDatabase(databaseUrl, caseId);
}
