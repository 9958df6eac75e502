import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let root = '';
let folder = '';

const run = (...args: string[]): string =>
  execFileSync(process.execPath, ['src/cli/main.ts', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const signs = () => JSON.parse(run('signs', folder, '--format', 'json'));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'vigilia-signs-'));
  folder = join(root, 'case');
  run('init', folder);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('vigilia signs', () => {
  it('shows what was matched, with the passage, and why each contribution moved the answer', () => {
    const { indicators, contributions, band, yes } = signs();
    expect(indicators[0]).toMatchObject({
      indicator: 'minister-denies',
      state: 'seen',
      bits: 0,
      witnesses: [{ indications: [{ document: 'reports/2024-01-15-varn-gazette.txt' }] }],
    });
    expect(contributions[0].reason.en).toContain('expected alike under every explanation');
    expect(band.yes.low).toBeLessThanOrEqual(yes);
    expect(run('signs', folder, '--lang', 'en')).toContain('+ 2024-01-15');
  });

  it('keeps a rejection with name and reason, after which the match counts no longer', () => {
    const told = run(
      ...['signs', folder, '--reject', 'minister-denies', '--report', 'varn-gazette', '--format', 'json'],
      ...['--by', 'Ann Ferri', '--reason', 'he speaks of another line'],
    );
    expect(JSON.parse(told).act).toMatchObject({ kind: 'reject-match', by: 'Ann Ferri' });
    expect(readFileSync(join(folder, 'acts.ndjson'), 'utf8')).toContain('he speaks of another line');
    expect(signs().indicators[0]).toMatchObject({ witnesses: [] });
  });

  it.each([
    ['without a name', '--reject', 'minister-denies', '--report', 'varn', '--reason', 'x'],
    ['two at once', '--reject', 'a', '--accept', 'b', '--by', 'A', '--reason', 'x'],
    ['a gate that does not stand', '--answer', 'single-origin/x', '--by', 'A', '--reason', 'x'],
  ])('refuses to decide %s', (_, ...args) => {
    const before = readFileSync(join(folder, 'acts.ndjson'), 'utf8');
    expect(() => run('signs', folder, ...args)).toThrow();
    expect(readFileSync(join(folder, 'acts.ndjson'), 'utf8')).toBe(before);
  });
});
