import { globSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { takeIn } from '../src/intake/index.ts';
import { type Contender, contenders } from './contenders.ts';
import { median } from './timed-process.ts';

/** Prints how fast Vigilia and named peers read the same English text in the same run, with ratios. */
const WORDS = 200_000;
const ROUNDS = 5;

async function englishReports(): Promise<string[]> {
  const texts: string[] = [];
  for (const id of globSync('examples/*/reports/*').sort()) {
    const document = await takeIn({ id, bytes: readFileSync(id) });
    if (document.language.code === 'en') texts.push(document.text);
  }
  return texts;
}

function wordsOf(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

/** The reports over and over, until they have about `words` words. Each repetition is marked, so that no two texts are one string. */
function repeated(reports: readonly string[], words: number): string[] {
  const all: string[] = [];
  for (let length = 0; length < words; ) {
    const report = reports[all.length % reports.length] ?? '';
    all.push(`${report}\n\nReport ${all.length}.`);
    length += wordsOf(report) + 2;
  }
  return all;
}

function round(contender: Contender, texts: readonly string[]): { seconds: number; found: number } {
  const start = performance.now();
  const found = texts.reduce((sum, text) => sum + contender.run(text), 0);
  return { seconds: (performance.now() - start) / 1000, found };
}

const reports = await englishReports();
if (reports.length === 0) throw new Error('no English report in examples/');
const texts = repeated(reports, WORDS);
const words = texts.reduce((sum, text) => sum + wordsOf(text), 0);
const rows = contenders().map((contender) => ({ contender, seconds: [] as number[], found: 0 }));
console.log(
  `${words} words: ${texts.length} texts made of ${reports.length} example reports; ${ROUNDS} rounds by turns after one to warm up; one thread`,
);
for (let count = 0; count <= ROUNDS; count++)
  for (const row of rows) {
    const { seconds, found } = round(row.contender, texts);
    row.found = found;
    if (count > 0) row.seconds.push(seconds);
  }
const ours = median(rows[0]?.seconds ?? []);
for (const { contender, seconds, found } of rows) {
  const middle = median(seconds);
  console.log(
    `${contender.name.padEnd(12)}${String(Math.round(words / middle)).padStart(9)} words/s${(ours / middle).toFixed(2).padStart(7)} × ours${String(found).padStart(9)} found  ${contender.does}`,
  );
}
