import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WithdrawAct } from '../base/index.ts';
import { appendAct } from './acts-file.ts';
import { ACTS_FILE } from './case-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigilia-acts-'));
});
afterEach(() => rm(folder, { recursive: true }));

const log = () => readFile(join(folder, ACTS_FILE), 'utf8');
const withdrawal = (act: string): Omit<WithdrawAct, 'id'> => ({
  at: '2031-05-09T10:00:00.000Z',
  by: 'Ann Ferri',
  kind: 'withdraw-act',
  reason: `a slip\nover two lines, “${act}”`,
  act,
});
const append = (act: string) => appendAct<WithdrawAct>(folder, withdrawal(act));

describe('the act log', () => {
  it('keeps each act as one line at the end', async () => {
    const first = await append('x');
    const second = await append('y');
    expect(await log()).toBe(`${JSON.stringify(first)}\n${JSON.stringify(second)}\n`);
    expect(first.id).toMatch(/^a-[0-9a-f]{12}$/u);
    expect(second.id).not.toBe(first.id);
  });

  it('gives the same act the same id', async () => {
    expect((await append('x')).id).toBe((await append('x')).id);
  });

  it('closes a line that was left unfinished, and leaves it as it is', async () => {
    await writeFile(join(folder, ACTS_FILE), '{"id":"a-1","at":"2031-0');
    const act = await append('x');
    expect(await log()).toBe(`{"id":"a-1","at":"2031-0\n${JSON.stringify(act)}\n`);
  });

  it('loses none of many that are written at once', async () => {
    await append('0');
    await Promise.all(Array.from({ length: 40 }, (_, at) => append(String(at + 1))));
    const lines = (await log()).trimEnd().split('\n');
    const named = lines.map((line) => JSON.parse(line).act).sort((a, b) => a - b);
    expect(named).toEqual(Array.from({ length: 41 }, (_, at) => String(at)));
  });

  it('loses none of several processes that write at once', async () => {
    const script = `
      import { appendAct } from ${JSON.stringify(new URL('./acts-file.ts', import.meta.url).href)};
      const [folder, name] = process.argv.slice(1);
      for (let at = 0; at < 30; at++)
        await appendAct(folder, { at: '2031-05-09T10:00:00Z', by: name, kind: 'withdraw-act', reason: 'x', act: String(at) });
    `;
    const run = promisify(execFile);
    await Promise.all(
      ['Ann', 'Bea', 'Ciro'].map((name) =>
        run(process.execPath, ['--input-type=module', '--eval', script, folder, name]),
      ),
    );
    const lines = (await log()).trimEnd().split('\n');
    const counts = Map.groupBy(lines, (line) => JSON.parse(line).by);
    expect([...counts].map(([by, own]) => `${by} ${own.length}`).sort()).toEqual([
      'Ann 30',
      'Bea 30',
      'Ciro 30',
    ]);
  });

  it('says in one line where it cannot be written', async () => {
    await rm(folder, { recursive: true });
    await expect(append('x')).rejects.toMatchObject({ code: 'act/write', kind: 'input' });
    folder = await mkdtemp(join(tmpdir(), 'vigilia-acts-'));
  });
});
