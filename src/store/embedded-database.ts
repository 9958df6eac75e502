import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { VigiliaError } from '../base/index.ts';
import type { Database } from './database.ts';
import { type FolderLock, takeFolderLock } from './folder-lock.ts';
import type { Tables } from './tables.ts';

/** In UTF-16 code units of records; their write-ahead log takes about as many bytes. */
const CHECKPOINT_AFTER = 32_000_000;

/**
 * Opens the PGlite database in `folder/db`, which is made if need be, under the lock `folder/lock`.
 * A committed transaction survives the death of the process. It may not survive a power cut: PGlite's files are written but
 * never synced, whatever its `fsync` setting says.
 * @throws VigiliaError `store/locked`, `store/folder` (cannot be written), `store/damaged`.
 */
export async function openEmbeddedDatabase(folder: string): Promise<Database> {
  const lock = await lockFolder(folder);
  try {
    return embeddedDatabase(await openPglite(folder), lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function embeddedDatabase(pglite: PGlite, lock: FolderLock): Database {
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  let sinceCheckpoint = 0;
  return {
    db,
    async wrote(length) {
      sinceCheckpoint += length;
      if (sinceCheckpoint < CHECKPOINT_AFTER) return;
      sinceCheckpoint = 0;
      // In single-user mode Postgres makes no checkpoint of its own before the end: the log would grow with every report.
      await sql`checkpoint`.execute(db);
    },
    async close() {
      try {
        await db.destroy();
      } finally {
        await lock.release();
      }
    },
  };
}

async function lockFolder(folder: string): Promise<FolderLock> {
  try {
    // For the owner's eyes only: PGlite makes its files readable and writable for everyone.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return await takeFolderLock(folder);
  } catch (error) {
    if (error instanceof VigiliaError) throw error;
    throw new VigiliaError(
      'input',
      'store/folder',
      `cannot write to "${folder}" (${reason(error)}): make it a folder that you may write to, on a disk with hard links`,
      { cause: error },
    );
  }
}

/**
 * Keeps V8 from compiling PGlite a second time, optimised. One of its functions is so large that a process which only opens and
 * closes a database spends more on that than on all its work, and cannot end before it is done. Must be set before the first opening.
 */
function keepFirstCompilation(): void {
  setFlagsFromString('--wasm-tiering-budget=2000000000');
}

/** A database is made under a mark that is removed when it is whole: one that was cut off in the making is made afresh. */
async function openPglite(folder: string): Promise<PGlite> {
  keepFirstCompilation();
  const dataDir = join(folder, 'db');
  const unfinished = join(folder, 'db-unfinished');
  try {
    if (existsSync(unfinished)) await rm(dataDir, { recursive: true, force: true });
    if (existsSync(dataDir)) return await reopened(dataDir);
    await writeFile(unfinished, '');
    await mkdir(dataDir, { mode: 0o700 });
    const pglite = await opened(dataDir);
    await rm(unfinished);
    return pglite;
  } catch (error) {
    throw new VigiliaError(
      'input',
      'store/damaged',
      `the store in "${folder}" cannot be opened (${reason(error)}): delete that folder and run again, it is rebuilt from the case`,
      { cause: error },
    );
  }
}

async function reopened(dataDir: string): Promise<PGlite> {
  // PGlite would make a new database over the remains.
  if (!existsSync(join(dataDir, 'PG_VERSION'))) throw new Error('"db/PG_VERSION" is missing');
  return opened(dataDir);
}

/**
 * Postgres clears all its buffers at each start. Its usual 128 MB cost a third of a second and as much memory, for a database whose
 * pages the operating system keeps anyway.
 */
function opened(dataDir: string): Promise<PGlite> {
  return PGlite.create({
    dataDir,
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'],
  });
}

function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
