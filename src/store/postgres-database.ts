import { hostname } from 'node:os';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { VigiliaError } from '../base/index.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

const CONNECT_WITHIN_MS = 10_000;

/**
 * Opens a Postgres (11 or later) for one case, holding the case's advisory lock as long as the connection lives: a killed process
 * gives it up, and a broken connection that is made anew takes it anew.
 * @throws VigiliaError `store/locked`, `store/unreachable`. Messages never repeat the connection string, which may hold a password.
 */
export async function openPostgresDatabase(databaseUrl: string, caseId: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    // One connection, so that everything written is written by the session that holds the lock.
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    application_name: `vigilia ${process.pid} on ${hostname()}`,
    onConnect: (client) => lockCase(client, caseId),
  });
  // A connection that breaks while idle is reported by the next query; unheard, the event would end the process.
  pool.on('error', () => {});
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw error instanceof VigiliaError ? error : unreachable(error);
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, wrote: async () => {}, close: () => db.destroy() };
}

const CASE_KEY = `hashtextextended('vigilia/' || coalesce(current_schema(), '') || '/' || $1, 0)`;

async function lockCase(client: pg.ClientBase, caseId: string): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>(
    `select pg_try_advisory_lock(${CASE_KEY}) as taken`,
    [caseId],
  );
  if (rows[0]?.taken) return;
  const holder = await client.query<{ application_name: string | null }>(
    `select application_name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and objsubid = 1 and granted and (classid::bigint << 32 | objid::bigint) = ${CASE_KEY}`,
    [caseId],
  );
  const name = holder.rows[0]?.application_name || 'another process';
  throw new VigiliaError(
    'busy',
    'store/locked',
    `case "${caseId}" is in use in this database by ${name}: wait until it ends or stop it`,
  );
}

function unreachable(error: unknown): VigiliaError {
  // Several addresses tried and refused come as one AggregateError without a message.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const reason = first instanceof Error ? first.message : String(first);
  return new VigiliaError(
    'input',
    'store/unreachable',
    `cannot use the database that VIGILIA_DATABASE_URL names (${reason}): start it or correct the address, or unset VIGILIA_DATABASE_URL to use the embedded store`,
    { cause: error },
  );
}
