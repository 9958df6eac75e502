import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/vigilia');

/** A fresh folder outside the repository; the test removes it. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'vigilia-store-'));
}

/**
 * A fresh folder with an empty database in it, copied: making one takes seconds, copying a moment.
 * The one that is copied holds no tables, so it does not grow old with the migrations, only with PGlite.
 */
export async function preparedFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(await emptyDatabase(), join(folder, 'db'), { recursive: true });
  return folder;
}

async function emptyDatabase(): Promise<string> {
  const made = join(CACHE, `pglite-${pgliteVersion()}`);
  if (existsSync(made)) return made;
  await mkdir(CACHE, { recursive: true });
  const making = await mkdtemp(join(CACHE, 'making-'));
  const pglite = await PGlite.create({ dataDir: making });
  await pglite.close();
  // Another test run may have been faster.
  if (existsSync(made)) await rm(making, { recursive: true });
  else await rename(making, made);
  return made;
}

function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error('PGlite does not say which version it is');
}
