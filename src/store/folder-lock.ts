import { link, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VigiliaError } from '../base/index.ts';
import { type LockOwner, mayBeAlive, newLockOwner, parseLockOwner } from './lock-owner.ts';

/** A lock that this process holds. `release` may be called twice; a process that ends without it leaves a lock that the next one takes over. */
export interface FolderLock {
  release(): Promise<void>;
}

const LOCK = 'lock';

/**
 * Takes the lock file `lock` of an existing folder, or throws `store/locked` (`busy`) when a living process has it.
 * Of any number of processes that find the lock of a dead one, one gets it.
 */
export async function takeFolderLock(folder: string): Promise<FolderLock> {
  const lock = await takeSlot(folder, LOCK);
  await sweep(folder);
  return lock;
}

/**
 * A slot is a file made by `link`, so it appears whole and only if it was not there. A dead owner's slot is replaced by `rename`,
 * which would also replace a living one; so whoever replaces it first takes a second slot, named after the dead owner, and looks
 * again. While that second slot is held nobody else may replace the first, and since a nonce never comes back, a latecomer
 * that takes the second slot finds another owner in the first and lets go. The second slot may itself be left by a dead process.
 */
async function takeSlot(folder: string, slot: string): Promise<FolderLock> {
  const path = join(folder, slot);
  const mine = await newLockOwner();
  const draft = join(folder, `${LOCK}.draft-${mine.nonce}`);
  await writeFile(draft, JSON.stringify(mine), { flag: 'wx' });
  try {
    while (!(await linked(draft, path))) {
      const owner = await slotOwner(path);
      if (owner === undefined) continue;
      if (await mayBeAlive(owner)) throw locked(folder, path, owner);
      const right = await takeSlot(folder, `${LOCK}.after-${owner.nonce}`);
      try {
        if ((await slotOwner(path))?.nonce !== owner.nonce) continue;
        await rename(draft, path);
        break;
      } finally {
        await right.release();
      }
    }
  } finally {
    await unlinkIfPresent(draft);
  }
  return { release: () => releaseSlot(path, mine) };
}

async function releaseSlot(path: string, mine: LockOwner): Promise<void> {
  if ((await slotOwner(path))?.nonce === mine.nonce) await unlinkIfPresent(path);
}

/** Removes what processes that died while taking the lock have left. Only the holder of the lock may: nothing then rests on it. */
async function sweep(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${LOCK}.`)).sort();
  for (const name of names) {
    const owner = parseLockOwner((await readIfPresent(join(folder, name))) ?? '');
    if (owner !== undefined && !(await mayBeAlive(owner))) await unlinkIfPresent(join(folder, name));
  }
}

/** `undefined` when the slot is free. */
async function slotOwner(path: string): Promise<LockOwner | undefined> {
  const text = await readIfPresent(path);
  if (text === undefined) return undefined;
  const owner = parseLockOwner(text);
  if (owner !== undefined) return owner;
  throw new VigiliaError(
    'busy',
    'store/locked',
    `"${path}" does not say which process holds it: make sure that no Vigilia works on this case, then delete that file`,
  );
}

function locked(folder: string, path: string, owner: LockOwner): VigiliaError {
  return new VigiliaError(
    'busy',
    'store/locked',
    `"${folder}" is in use by process ${owner.pid} on ${owner.host}: wait until it ends or stop it; if there is no such process, delete "${path}"`,
  );
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function unlinkIfPresent(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
