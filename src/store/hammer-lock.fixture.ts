import { writeSync } from 'node:fs';
import { readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VigiliaError } from '../base/index.ts';
import { takeFolderLock } from './folder-lock.ts';
import { processStart } from './process-start.ts';

/**
 * Run as `node SCRIPT FOLDER TURNS`: after a line of input takes the lock that many times. While it holds it, it leaves its mark
 * in the folder and prints `taken`; where it finds the mark of another process that lives it prints `broken`.
 * Every fourth holder dies with the lock in its hands.
 */
export const hammerLockScript: string = fileURLToPath(import.meta.url);

async function hammer(folder: string, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; ) {
    const lock = await takeFolderLock(folder).catch(passIfBusy);
    if (lock !== undefined) {
      turn++;
      await holdAlone(join(folder, 'mark'));
      await lock.release();
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function holdAlone(mark: string): Promise<void> {
  const other = Number(await readFile(mark, 'utf8').catch(() => '0'));
  if (other !== 0 && (await lives(other))) writeSync(1, 'broken\n');
  await writeFile(mark, String(process.pid));
  writeSync(1, 'taken\n');
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 2));
  if (Number(await readFile(mark, 'utf8')) !== process.pid) writeSync(1, 'broken\n');
  if (Math.random() < 0.25) process.kill(process.pid, 'SIGKILL');
  await unlink(mark);
}

async function lives(pid: number): Promise<boolean> {
  const start = await processStart(pid);
  return start !== undefined && start !== 'ended';
}

function passIfBusy(error: unknown): undefined {
  if (!(error instanceof VigiliaError && error.kind === 'busy')) throw error;
}

if (import.meta.main) {
  const [, , folder = '', turns = '0'] = process.argv;
  await new Promise((resolve) => process.stdin.once('data', resolve));
  await hammer(folder, Number(turns));
  process.exit();
}
