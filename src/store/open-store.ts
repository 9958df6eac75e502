import { caseStore } from './case-store.ts';
import { openDatabase, type StoreOptions } from './open-database.ts';
import type { Store } from './store.ts';

/**
 * Opens the store of a case, making it if need be, and brings its tables up to date. Until `close` no other process can open it.
 * @throws VigiliaError `store/locked` (`busy`) · `store/folder`, `store/damaged`, `store/unreachable`, `store/schema`, `store/newer` (`input`).
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  return caseStore(await openDatabase(options), options.caseId);
}
