import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { LineSplitter, type SplitLine } from './line-splitter.ts';
import type { LineAnswer } from './process-message.ts';
import { type LossReason, type ProcessPool, processPool } from './process-pool.ts';
import type { AnsweredLine } from './reading-line.ts';

/** Longest line that is read: two million code units written as JSON escapes, several times over. */
const LONGEST_LINE = 64 * 2 ** 20;
/** A parcel is closed at this many lines or bytes: enough that passing it costs little, few enough that output flows. */
const PARCEL_LINES = 16;
const PARCEL_BYTES = 64 * 2 ** 10;
/** Parcels for each process that may wait for an earlier one before no more are begun. */
const WINDOW = 8;
/** Input held at once: lines not yet written out, of all processes. */
const HELD_BYTES = 8 * 2 ** 20;

/** Where documents come from and go to, and what one of them may cost. */
export interface FilterOptions {
  /** UTF-8 bytes, one document a line. */
  readonly input: Readable;
  readonly output: Writable;
  readonly workers: number;
  /** The longest one document may take; 60 seconds when left out. */
  readonly longestMs?: number;
  /** The longest a process may take before it can read, 60 s when absent. */
  readonly longestStartMs?: number;
  /** The most memory one process may fill; 1,536 MB when left out. */
  readonly mostMegabytes?: number;
  /** The module that a process serves; the reading worker when left out. */
  readonly worker?: URL;
}

/**
 * Reads one document a line and writes one reading a line, in the order of the input whatever the number of workers, each as
 * soon as it and all before it are read. A line that is no document gives a line with a finding; so does a document on which the
 * reader throws, hangs or runs out of memory, which costs no more than its process. Holds a bounded part of the stream: it takes
 * no more input while output waits. Resolves to false when any reading has a finding of severity error.
 */
export async function filterLines(options: FilterOptions): Promise<boolean> {
  const pool = processPool({
    worker: options.worker ?? new URL('./reading-worker.ts', import.meta.url),
    workers: options.workers,
    longestMs: options.longestMs ?? 60_000,
    longestStartMs: options.longestStartMs ?? 60_000,
    mostMegabytes: options.mostMegabytes ?? 1536,
  });
  try {
    return await flow(options, pool);
  } finally {
    await pool.close();
  }
}

/** A stretch of the output in the making. */
interface Stretch {
  readonly bytes: number;
  readonly answers: Promise<readonly LineAnswer[]>;
}

/** The two ends run side by side: one takes lines in and hands them out, the other writes answers in order. */
async function flow({ input, output, workers }: FilterOptions, pool: ProcessPool): Promise<boolean> {
  const lines: SplitLine[] = [];
  const stretches: Stretch[] = [];
  const changed = signal();
  let held = 0;
  let ended = false;
  let clean = true;

  function begin(): void {
    while (lines.length > 0 && pool.room > 0 && stretches.length < workers * WINDOW) {
      const parcel = nextParcel(lines, pool.room);
      const bytes = parcel.reduce((sum, line) => sum + sizeOf(line), 0);
      const answers = answersTo(parcel, pool);
      // A failure is met where the answers are awaited, which may be later.
      answers.then(changed.raise, changed.raise);
      stretches.push({ bytes, answers });
    }
    changed.raise();
  }

  async function takeIn(): Promise<void> {
    const splitter = new LineSplitter(LONGEST_LINE);
    const add = (more: readonly SplitLine[]): void => {
      for (const line of more) {
        lines.push(line);
        held += sizeOf(line);
      }
      begin();
    };
    for await (const piece of input) {
      add(splitter.push(typeof piece === 'string' ? Buffer.from(piece) : piece));
      while (held > HELD_BYTES) await changed.raised();
    }
    add(splitter.end());
    ended = true;
    changed.raise();
  }

  async function writeOut(): Promise<void> {
    while (true) {
      const stretch = stretches.shift();
      if (!stretch) {
        if (ended && lines.length === 0) return;
        await changed.raised();
        begin();
        continue;
      }
      for (const answer of await stretch.answers) {
        clean &&= answer.clean;
        if (answer.bytes.length > 0 && !output.write(answer.bytes)) await once(output, 'drain');
      }
      held -= stretch.bytes;
      begin();
    }
  }

  await Promise.all([takeIn(), writeOut()]);
  return clean;
}

/** What a line counts for: its bytes, and something for its place in the queue, so that a stream of empty lines is bounded too. */
function sizeOf(line: SplitLine): number {
  return 128 + (line?.length ?? 0);
}

/** Takes the lines of the next parcel: few when few wait, so that every process has some. A dropped line goes alone. */
function nextParcel(lines: SplitLine[], room: number): SplitLine[] {
  const share = Math.min(PARCEL_LINES, Math.ceil(lines.length / room));
  let count = 1;
  let bytes = sizeOf(lines[0]);
  if (lines[0])
    while (count < share && lines[count]) {
      bytes += sizeOf(lines[count]);
      if (bytes > PARCEL_BYTES) break;
      count++;
    }
  return lines.splice(0, count);
}

async function answersTo(parcel: readonly SplitLine[], pool: ProcessPool): Promise<readonly LineAnswer[]> {
  const kept = parcel.filter((line) => line !== undefined);
  return kept.length === 0 ? [await overlong()] : await readAll(kept, pool);
}

/** Reads a parcel, going round a line that costs its process. */
async function readAll(lines: readonly Uint8Array[], pool: ProcessPool): Promise<readonly LineAnswer[]> {
  if (lines.length === 0) return [];
  const { answers, lost } = await pool.read(lines);
  if (lost === undefined) return answers;
  const failed = await failure(lines[answers.length] ?? new Uint8Array(), lost);
  return [...answers, failed, ...(await readAll(lines.slice(answers.length + 1), pool))];
}

const REASONS: Readonly<Record<LossReason, string>> = {
  time: 'it took too long',
  memory: 'it took too much memory',
  crash: 'the reader broke off at it',
};

// Loaded when first needed: other processes do the reading, and this one has nothing else to load the stages for.
async function failure(line: Uint8Array, reason: LossReason): Promise<LineAnswer> {
  const { failedLine } = await import('./reading-line.ts');
  return encoded(failedLine(new TextDecoder().decode(line), REASONS[reason]));
}

async function overlong(): Promise<LineAnswer> {
  const { overlongLine } = await import('./reading-line.ts');
  return encoded(overlongLine(LONGEST_LINE));
}

function encoded({ line, clean }: AnsweredLine): LineAnswer {
  return { bytes: new TextEncoder().encode(`${line}\n`), clean };
}

/** Wakes all who wait for a change. */
function signal(): { raise: () => void; raised: () => Promise<void> } {
  let waiting: (() => void)[] = [];
  return {
    raise() {
      for (const wake of waiting.splice(0)) wake();
    },
    raised: () =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve];
      }),
  };
}
