import type { StoreOptions } from './open-store.ts';
import type { Store } from './store.ts';

/** A place of one kind to keep cases in, made for one run of the contract. */
export interface StorePlace {
  readonly options: Omit<StoreOptions, 'caseId'>;
  /** Runs a statement behind the store's back, while no store is open. */
  execute(statement: string): Promise<void>;
  remove(): Promise<void>;
}

/** Runs `use` on the store of a case that no other test has written to, and closes it; `reopen` closes and opens it in between. */
export type InNewCase = (use: (store: Store, reopen: () => Promise<Store>) => Promise<void>) => Promise<void>;
