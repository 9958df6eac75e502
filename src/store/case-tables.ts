import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** The tables as one case sees them: every query names `caseId`. `db` is a transaction where several queries belong together. */
export interface CaseTables {
  readonly db: Kysely<Tables>;
  readonly caseId: string;
}
