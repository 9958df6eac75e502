import { randomUUID } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MANY_PROCESSES, startChild } from './child.fixture.ts';
import { takeFolderLock } from './folder-lock.ts';
import { hammerLockScript } from './hammer-lock.fixture.ts';
import { newLockOwner } from './lock-owner.ts';
import { temporaryFolder } from './prepared-folder.fixture.ts';

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => rm(folder, { recursive: true }));

const leaveLock = (owner: object) => writeFile(join(folder, 'lock'), JSON.stringify(owner));
const busy = { name: 'VigiliaError', kind: 'busy', code: 'store/locked' };

async function deadProcess(): Promise<number> {
  const child = startChild('--eval', '');
  await child.ended();
  return child.pid;
}

describe('the lock of a folder', () => {
  it('names its owner, keeps everyone else out, and leaves nothing behind', async () => {
    const lock = await takeFolderLock(folder);
    expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({
      pid: process.pid,
      host: hostname(),
    });
    await expect(takeFolderLock(folder)).rejects.toMatchObject(busy);
    await expect(takeFolderLock(folder)).rejects.toThrow(`process ${process.pid} on ${hostname()}`);
    await lock.release();
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('released late does not take away the next one', async () => {
    const first = await takeFolderLock(folder);
    await first.release();
    const second = await takeFolderLock(folder);
    await first.release();
    await expect(takeFolderLock(folder)).rejects.toMatchObject(busy);
    await second.release();
  });

  it('of a dead process is taken over', async () => {
    await leaveLock({ ...(await newLockOwner()), pid: await deadProcess() });
    await (await takeFolderLock(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is taken over when another process has got the number of the dead one', async () => {
    const owner = await newLockOwner();
    await leaveLock({ ...owner, started: '00000000-0000-4000-8000-000000000000/12345' });
    await (await takeFolderLock(folder)).release();
  });

  it('that does not say when its process started is held as long as the number is in use', async () => {
    const { started: _, ...owner } = await newLockOwner();
    await leaveLock(owner);
    await expect(takeFolderLock(folder)).rejects.toMatchObject(busy);
    await leaveLock({ ...owner, pid: await deadProcess() });
    await (await takeFolderLock(folder)).release();
  });

  it('of another machine is respected, and the message says what to delete', async () => {
    await leaveLock({ ...(await newLockOwner()), pid: await deadProcess(), host: 'another-desk' });
    await expect(takeFolderLock(folder)).rejects.toMatchObject(busy);
    await expect(takeFolderLock(folder)).rejects.toThrow(`delete "${join(folder, 'lock')}"`);
  });

  it.each(['', 'null', '{"pid":"4"}', '{"pid":1,"host":"a","nonce":"../../x"}'])(
    'with the text %j is respected: nobody knows whose it is',
    async (text) => {
      await writeFile(join(folder, 'lock'), text);
      await expect(takeFolderLock(folder)).rejects.toMatchObject(busy);
      expect(await readdir(folder)).toEqual(['lock']);
    },
  );

  it('is taken over from a process that died taking it over, and what it left is swept away', async () => {
    const dead = { ...(await newLockOwner()), pid: await deadProcess() };
    const heir = { ...dead, nonce: randomUUID() };
    await leaveLock(dead);
    await writeFile(join(folder, `lock.after-${dead.nonce}`), JSON.stringify(heir));
    await writeFile(join(folder, `lock.draft-${heir.nonce}`), JSON.stringify(heir));
    await writeFile(join(folder, 'lock.txt'), 'a stranger');
    await (await takeFolderLock(folder)).release();
    expect(await readdir(folder)).toEqual(['lock.txt']);
  });

  it('is left to a living process that is taking it over', async () => {
    const dead = { ...(await newLockOwner()), pid: await deadProcess() };
    await leaveLock(dead);
    await writeFile(join(folder, `lock.after-${dead.nonce}`), JSON.stringify(await newLockOwner()));
    await expect(takeFolderLock(folder)).rejects.toMatchObject(busy);
  });
});

describe('processes that want the same lock', () => {
  it(
    'get a dead one’s lock one at a time, also when they die themselves',
    async () => {
      const children = Array.from({ length: 6 }, () => startChild(hammerLockScript, folder, '4'));
      for (const child of children) child.say('go');
      const exits = await Promise.all(children.map((child) => child.ended()));
      expect(exits.filter((code) => code !== 0 && code !== null)).toEqual([]);
      const lines = children.flatMap((child) => child.lines);
      expect(lines).not.toContain('broken');
      expect(lines.filter((line) => line === 'taken').length).toBeGreaterThanOrEqual(6);
      await (await takeFolderLock(folder)).release();
    },
    MANY_PROCESSES,
  );
});
