import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CASE_TEMPLATE } from './case-template.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigilia-elicit-'));
  writeFileSync(join(folder, 'case.yaml'), CASE_TEMPLATE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const elicit = (input: string, ...args: string[]): string =>
  execFileSync(process.execPath, ['src/cli/main.ts', 'elicit', folder, ...args], {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });

describe('vigilia elicit', () => {
  it('prints what to paste, and writes nothing', () => {
    expect(elicit('80\n5-15\nvery unlikely\n', '--indicator', 'licence-withdrawn')).toBe(
      '# indicators: licence-withdrawn\nlikelihood: { closure: 0.8, pressure: [0.05, 0.15], something-else: [0.05, 0.2] }\n',
    );
    expect(() => readFileSync(join(folder, 'acts.ndjson'))).toThrow();
  });

  it('keeps an act with name and reason, which the next elicitation starts from', () => {
    elicit('30\n50\n20\n', '--priors', '--by', 'Ann Ferri', '--reason', 'asked twice');
    const [act] = readFileSync(join(folder, 'acts.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(act).toMatchObject({
      kind: 'set-priors',
      by: 'Ann Ferri',
      reason: 'asked twice',
      priors: { closure: { low: 0.3, high: 0.3 } },
    });
    const again = elicit('\n45\n25\n', '--priors', '--format', 'json');
    expect(JSON.parse(again).numbers).toMatchObject([
      { priors: { closure: { low: 0.3 }, pressure: { low: 0.45 }, 'something-else': { low: 0.25 } } },
    ]);
  });
});
