import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatedReports } from '../bench/generated-reports.ts';
import { READER_VERSION } from '../src/reading/index.ts';
import { openStore } from '../src/store/index.ts';
import { vigilia } from './run-vigilia.ts';

const REPORTS = 120;
let folder = '';
let dir = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigilia-kill-'));
  dir = join(folder, 'case');
  await vigilia(['init', dir]);
  await vigilia(['brief', dir]);
  // Dated before the case opens: they are read and kept, and weigh nothing.
  for (const report of generatedReports(REPORTS, 300)) {
    writeFileSync(
      join(dir, 'reports', `${report.id}.txt`),
      `date: ${report.publishedAt}\nlanguage: ${report.language}\n\n${report.text}\n`,
    );
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function known(): Promise<ReadonlyMap<string, string>> {
  const store = await openStore({ folder: join(dir, '.vigilia'), caseId: 'case' });
  try {
    return await store.knownVersions(READER_VERSION);
  } finally {
    await store.close();
  }
}

/** Starts a brief and kills it as hard as the system can, after `milliseconds`. */
async function killedBrief(milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [resolve('src/cli/main.ts'), 'brief', dir], { stdio: 'ignore' });
  const ended = new Promise((done) => child.on('close', done));
  await wait(milliseconds);
  child.kill('SIGKILL');
  await ended;
}

describe('a brief that is killed', () => {
  it('loses no finished report, repeats none, and leaves a store that opens', {
    timeout: 180_000,
  }, async () => {
    let before = (await known()).size;
    const sizes: number[] = [];
    for (let delay = 900; before < REPORTS + 1 && delay < 6000; delay += 350) {
      await killedBrief(delay);
      const after = await known();
      expect(after.size).toBeGreaterThanOrEqual(before);
      before = after.size;
      sizes.push(before);
    }
    expect(
      sizes.some((size) => size > 1 && size < REPORTS + 1),
      `no kill fell into the middle: ${sizes}`,
    ).toBe(true);
    const interrupted = await vigilia(['brief', dir]);
    expect((await known()).size).toBe(REPORTS + 1);
    rmSync(join(dir, '.vigilia'), { recursive: true });
    const whole = await vigilia(['brief', dir]);
    expect(interrupted.code).toBe(0);
    expect(interrupted.out).toBe(whole.out);
  });
});
