import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { generatedReports } from './generated-reports.ts';
import { median, type TimedRun, timedRun } from './timed-process.ts';

/** Prints start-up time, reading speed and peak memory, each as the median of several whole processes. */
const MAIN = 'src/cli/main.ts';
const RUNS = 5;
const REPORTS = 2000;
const WORDS = 500;
const WORKERS = [1, 2];

async function runs(count: number, args: readonly string[], input?: string): Promise<TimedRun[]> {
  const all: TimedRun[] = [];
  for (let run = 0; run < count; run++)
    all.push(
      await timedRun(process.execPath, { args: [MAIN, ...args], ...(input === undefined ? {} : { input }) }),
    );
  return all;
}

function line(name: string, all: readonly TimedRun[], more = ''): void {
  const seconds = median(all.map((run) => run.seconds));
  const memory = Math.max(...all.map((run) => run.peakMegabytes ?? 0));
  console.log(
    `${name.padEnd(52)} ${seconds.toFixed(2).padStart(7)} s ${String(memory).padStart(6)} MB  ${more}`,
  );
}

async function startUp(): Promise<void> {
  line('vigilia --help', await runs(RUNS, ['--help']));
  const folder = mkdtempSync(join(tmpdir(), 'vigilia-bench-'));
  try {
    cpSync('examples/minsk-2022', join(folder, 'case'), {
      recursive: true,
      filter: (path) => !path.includes('.vigilia'),
    });
    line(
      'brief examples/minsk-2022, first (store made, all read)',
      await runs(1, ['brief', join(folder, 'case')]),
    );
    line('brief examples/minsk-2022, later (nothing new)', await runs(RUNS, ['brief', join(folder, 'case')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function reading(): Promise<void> {
  const reports = generatedReports(REPORTS, WORDS);
  const input = `${reports.map((report) => JSON.stringify(report)).join('\n')}\n`;
  const words = reports.reduce((sum, report) => sum + report.text.split(/\s+/u).length, 0);
  const byWorkers = WORKERS.map((workers) => ({ workers, all: [] as TimedRun[] }));
  // By turns, so that other work on the machine weighs on each alike.
  for (let run = 0; run < 3; run++)
    for (const { workers, all } of byWorkers)
      all.push(...(await runs(1, ['read', '--ndjson', '--workers', String(workers)], input)));
  for (const { workers, all } of byWorkers) {
    const seconds = median(all.map((run) => run.seconds));
    line(
      `read --ndjson, ${REPORTS} reports of ${WORDS} words, ${workers} worker(s)`,
      all,
      `${Math.round(REPORTS / seconds)} reports/s  ${Math.round(words / seconds)} words/s; memory without the reading processes`,
    );
  }
}

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform}`,
);
await startUp();
await reading();
