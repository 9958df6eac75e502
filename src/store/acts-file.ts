import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Act, VigiliaError } from '../base/index.ts';
import { ACTS_FILE, textHash } from './case-folder.ts';

/** Every field of an act but its id, those of its kind among them. */
export type NewAct<One extends Act> = One extends Act ? Omit<One, 'id'> : never;

/**
 * Adds an act to the log of a case folder, durable when the promise is fulfilled, and returns it with its id, which is made of what
 * it says. One line is one write at the end of the file, so processes may append at the same time; a last line that was left
 * unfinished is closed first and stays as it is.
 * @throws VigiliaError `input`: `act/write`.
 */
export async function appendAct<One extends Act>(folder: string, act: NewAct<One>): Promise<One> {
  const id = `a-${textHash(JSON.stringify(act)).slice(0, 12)}`;
  const whole = { id, ...act } as unknown as One;
  const path = join(folder, ACTS_FILE);
  try {
    const isNew = await appendLine(path, JSON.stringify(whole));
    if (isNew) await syncFolder(folder);
  } catch (error) {
    throw new VigiliaError('input', 'act/write', `cannot write to ${path}: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return whole;
}

/** True when the file was empty before, as a new one is. */
async function appendLine(path: string, line: string): Promise<boolean> {
  const file = await open(path, 'a+');
  try {
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    const isUnfinished = size > 0 && last.toString() !== '\n';
    await file.appendFile(`${isUnfinished ? '\n' : ''}${line}\n`);
    await file.sync();
    return size === 0;
  } finally {
    await file.close();
  }
}

/** A new file's name is durable only with its folder; where a folder cannot be opened as a file, the system sees to it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  try {
    await handle?.sync();
  } catch {
    // Some file systems do not sync folders.
  } finally {
    await handle?.close();
  }
}
