import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GoldSet, Measure, ReadClauses, ReadText } from './gold-set.ts';

/**
 * Scores the sets whose files lie in `folder` and prints a table, a line a figure. With `digests`, writes what went wrong to
 * `digests/SET.md`. Gives the figures by set.
 */
export function evaluateGold(
  sets: readonly GoldSet[],
  options: {
    readonly folder: string;
    readonly digests?: string;
    readonly read: ReadText;
    readonly readClauses: ReadClauses;
    readonly out: (line: string) => void;
  },
): void {
  const { folder, digests, read, readClauses, out } = options;
  out(`${'set'.padEnd(24)}${'measure'.padEnd(52)}  value  floor    aim  others`);
  for (const set of sets) {
    const path = join(folder, set.file);
    if (!existsSync(path)) continue;
    const { measures, digest } = set.score(recordsIn(path), read, readClauses);
    const name = set.file.replace(/\.jsonl(?:\.gz)?$/u, '');
    for (const measure of measures) out(lineOf(name, measure));
    if (digests === undefined) continue;
    mkdirSync(digests, { recursive: true });
    writeFileSync(join(digests, `${name}.md`), digest);
  }
}

function lineOf(set: string, { name, value, floor, aim, others }: Measure): string {
  const missed = floor !== undefined && value < floor ? ' MISSED' : '';
  const figures = [value, floor, aim].map((figure) => (figure?.toFixed(3) ?? '').padStart(7)).join('');
  return `${set.padEnd(24)}${name.padEnd(52)}${figures}  ${others ?? ''}${missed}`.trimEnd();
}

function recordsIn(path: string): unknown[] {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
