import type { StoreOptions } from './open-database.ts';
import type { Store } from './store.ts';

/** A place of one kind to keep cases in, made for one run of the contract. */
export interface StorePlace {
  readonly options: Omit<StoreOptions, 'caseId'>;
  /** Runs a statement behind the store's back, while no store is open. */
  execute(statement: string): Promise<void>;
  remove(): Promise<void>;
}

/** The store of a case that no test has written to. All of them share one open database, which is closed for them. */
export type NewCase = () => Store;
