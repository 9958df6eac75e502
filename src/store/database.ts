import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** An open database, held by this process alone as far as the case goes: the embedded one, or a Postgres. */
export interface Database {
  readonly db: Kysely<Tables>;
  /** Told after each commit how much was written, in UTF-16 code units, for what a database must do now and then. */
  wrote(length: number): Promise<void>;
  /** Ends the connection and gives up the lock. */
  close(): Promise<void>;
}
