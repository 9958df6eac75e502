import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { generatedReports } from './generated-reports.ts';
import { median, type TimedRun, timedRun } from './timed-process.ts';

/** Prints start-up time, reading speed and peak memory, each as the median of several whole processes. */
const MAIN = 'src/cli/main.ts';
const RUNS = 5;
const REPORTS = 2000;
const WORDS = 500;

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

/** Ways to read the same lines: by one program with so many workers, or, to see what the machine gives, by two programs that share nothing. */
const WAYS = [
  { name: '1 worker', shares: 1, workers: 1 },
  { name: '2 workers', shares: 1, workers: 2 },
  { name: '2 programs of 1 worker, half each', shares: 2, workers: 1 },
];

async function reading(): Promise<void> {
  const reports = generatedReports(REPORTS, WORDS);
  const lines = reports.map((report) => `${JSON.stringify(report)}\n`);
  const words = reports.reduce((sum, report) => sum + report.text.split(/\s+/u).length, 0);
  const folder = mkdtempSync(join(tmpdir(), 'vigilia-bench-'));
  const byWay = WAYS.map((way) => ({ ...way, all: [] as TimedRun[] }));
  try {
    const half = Math.ceil(lines.length / 2);
    const inputOf = (name: string, part: readonly string[]): string => {
      const path = join(folder, name);
      writeFileSync(path, part.join(''));
      return path;
    };
    const whole = inputOf('whole', lines);
    const halves = [inputOf('first', lines.slice(0, half)), inputOf('second', lines.slice(half))];
    // By turns, so that other work on the machine weighs on each alike.
    for (let run = 0; run < 3; run++)
      for (const { shares, workers, all } of byWay) {
        const together = await Promise.all(
          (shares === 1 ? [whole] : halves).map((input) =>
            runs(1, ['read', '--ndjson', '--workers', String(workers)], input),
          ),
        );
        const [slowest] = together.flat().sort((a, b) => b.seconds - a.seconds);
        if (slowest) all.push(slowest);
      }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const alone = median((byWay[0]?.all ?? []).map((run) => run.seconds));
  console.log(`read --ndjson, ${REPORTS} reports of ${WORDS} words; memory without the reading processes`);
  for (const { name, all } of byWay) {
    const seconds = median(all.map((run) => run.seconds));
    line(
      `  ${name}`,
      all,
      `${Math.round(REPORTS / seconds)} reports/s  ${Math.round(words / seconds)} words/s  ${(alone / seconds).toFixed(2)} ×`,
    );
  }
}

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform}`,
);
await startUp();
await reading();
