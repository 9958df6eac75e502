import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Where a Postgres for tests may run with trust authentication. */
const USUAL_ADDRESSES = [
  'postgres://root@/test?host=/var/run/postgresql',
  'postgres://root@127.0.0.1:5432/test',
];

/** `named` if it answers; without a name the first of the usual addresses that does. */
export async function findPostgres(named: string | undefined): Promise<string | undefined> {
  for (const address of named === undefined ? USUAL_ADDRESSES : [named]) {
    if (await answers(address)) return address;
  }
  return undefined;
}

/** Runs one statement on a connection of its own. */
export async function execute(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 3_000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address of a new, empty schema in that database, and how to drop it. */
export async function newSchema(address: string): Promise<{ address: string; drop: () => Promise<void> }> {
  const schema = `vigilia_test_${randomUUID().replaceAll('-', '')}`;
  await execute(address, `create schema ${schema}`);
  return {
    address: withSearchPath(address, schema),
    drop: () => execute(address, `drop schema ${schema} cascade`),
  };
}

export function withSearchPath(address: string, schema: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}options=-c%20search_path%3D${schema}`;
}

async function answers(address: string): Promise<boolean> {
  try {
    await execute(address, 'select 1');
    return true;
  } catch {
    return false;
  }
}
