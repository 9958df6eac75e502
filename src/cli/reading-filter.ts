import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { type LineBatch, readBatch } from './reading-batch.ts';
import { lineReader, type ReadLine } from './reading-line.ts';

/** Lines handed to a thread at a time: enough that passing them costs little, few enough that output flows. */
const BATCH = 16;
/** Batches in flight for each thread. */
const AHEAD = 3;

/**
 * Reads one document a line and writes one reading a line, in the order of the input whatever the number of workers.
 * A line that is no document gives a line with a finding. Resolves to false when any reading has a finding of severity error.
 */
export async function filterLines(options: {
  input: Readable;
  output: Writable;
  workers: number;
}): Promise<boolean> {
  const { input, output, workers } = options;
  const pool = workers === 1 ? [localReader()] : Array.from({ length: workers }, threadReader);
  const pending: Promise<LineBatch>[] = [];
  let clean = true;
  const writeNext = async (): Promise<void> => {
    const batch = await pending.shift();
    if (!batch) return;
    clean &&= batch.clean;
    if (!output.write(`${batch.lines.join('\n')}\n`)) await once(output, 'drain');
  };
  try {
    let next = 0;
    for await (const lines of batches(input)) {
      const reader = pool[next % pool.length];
      next++;
      if (reader) pending.push(reader.read(lines));
      if (pending.length >= pool.length * AHEAD) await writeNext();
    }
    while (pending.length > 0) await writeNext();
  } finally {
    await Promise.all(pool.map((reader) => reader.close()));
  }
  return clean;
}

interface BatchReader {
  read(lines: readonly string[]): Promise<LineBatch>;
  close(): Promise<unknown>;
}

function localReader(): BatchReader {
  const read: ReadLine = lineReader();
  return { read: (lines) => readBatch(read, lines), close: async () => undefined };
}

/** A thread answers its batches in the order in which it got them. */
function threadReader(): BatchReader {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url));
  const waiting: { resolve: (batch: LineBatch) => void; reject: (error: unknown) => void }[] = [];
  worker.on('message', (batch: LineBatch) => waiting.shift()?.resolve(batch));
  worker.on('error', (error) => {
    for (const waiter of waiting.splice(0)) waiter.reject(error);
  });
  return {
    read: (lines) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(lines);
      }),
    close: () => worker.terminate(),
  };
}

async function* batches(input: Readable): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    batch.push(line);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
