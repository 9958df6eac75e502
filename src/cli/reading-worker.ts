import { parentPort } from 'node:worker_threads';
import { readBatch } from './reading-batch.ts';
import { lineReader } from './reading-line.ts';

/** One thread of `vigilia read --ndjson`: batches of lines in, batches of lines out, in order. */
const read = lineReader();
let tail: Promise<void> = Promise.resolve();

parentPort?.on('message', (lines: readonly string[]) => {
  tail = tail.then(async () => parentPort?.postMessage(await readBatch(read, lines)));
});
