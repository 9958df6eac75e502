import { caseStore } from './case-store.ts';
import { openEmbeddedDatabase } from './embedded-database.ts';
import { migrate } from './migrate.ts';
import { openPostgresDatabase } from './postgres-database.ts';
import type { Store } from './store.ts';

/** Where a case is kept. */
export interface StoreOptions {
  /** `CASE/.vigilia`: holds the embedded database and its lock; neither made nor read when `databaseUrl` is given. */
  readonly folder: string;
  readonly caseId: string;
  /** A Postgres connection string; cases that share the database do not see each other. */
  readonly databaseUrl?: string;
}

/**
 * Opens the store of a case, making it if need be, and brings its tables up to date. Until `close` no other process can open it.
 * @throws VigiliaError `store/locked` (`busy`) · `store/folder`, `store/damaged`, `store/unreachable`, `store/schema`, `store/newer` (`input`).
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { folder, caseId, databaseUrl } = options;
  const database =
    databaseUrl === undefined
      ? await openEmbeddedDatabase(folder)
      : await openPostgresDatabase(databaseUrl, caseId);
  try {
    await migrate(database.db);
  } catch (error) {
    await database.close();
    throw error;
  }
  return caseStore(database, caseId);
}
