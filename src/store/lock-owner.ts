import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import * as z from 'zod';
import { processStart } from './process-start.ts';

/** Who holds a lock, as written in the lock file. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** `processStart` of the owner; left out where the system does not tell. */
  readonly started?: string | undefined;
  /** Unique to one taking of one lock. */
  readonly nonce: string;
}

const lockOwner: z.ZodType<LockOwner> = z.object({
  pid: z.int().positive(),
  host: z.string(),
  started: z.string().optional(),
  // It becomes part of a file name.
  nonce: z.uuid(),
});

/** This process as the owner of a lock it is about to take. */
export async function newLockOwner(): Promise<LockOwner> {
  return {
    pid: process.pid,
    host: hostname(),
    started: await processStart(process.pid),
    nonce: randomUUID(),
  };
}

/** The owner that a lock file's text names; `undefined` when it is not the text of a lock. */
export function parseLockOwner(text: string): LockOwner | undefined {
  try {
    return lockOwner.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * False only when the owner is certainly dead. A process of another machine counts as alive: nothing here can tell.
 * Weak spots: without `/proc` a reused process number keeps a dead owner alive (the lock must then be deleted by hand), and two
 * containers with one host name and one folder do not see each other's processes.
 */
export async function mayBeAlive(owner: LockOwner): Promise<boolean> {
  if (owner.host !== hostname()) return true;
  const start = await processStart(owner.pid);
  if (start === undefined || owner.started === undefined) return answersSignals(owner.pid);
  return start === owner.started;
}

function answersSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it exists and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
