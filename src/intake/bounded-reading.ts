import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ReadingJob, ReadingReply } from './heavy-reading.ts';
import type { RawReport } from './raw-report.ts';

const MOST_MEGABYTES = 768;

/** How the reading of a file ended: with a report, with the thread stopped, or given up by a library. */
export type BoundedReading =
  | { readonly kind: 'read'; readonly report: RawReport }
  | { readonly kind: 'stopped'; readonly reason: 'time' | 'memory' | 'crash' }
  | { readonly kind: 'failed'; readonly message: string };

/** The one thread of this process, started with the first job and again after a job that had to be stopped. */
let thread: Promise<Worker> | undefined;
let queue: Promise<unknown> = Promise.resolve();

/** Reads a file in a thread that is stopped after `longestMs` or at 768 MB. Files wait for each other, in the order of the calls. */
export function readBounded(job: ReadingJob, longestMs: number): Promise<BoundedReading> {
  const turn = queue.then(() => perform(job, longestMs));
  queue = turn.catch(() => undefined);
  return turn;
}

async function perform(job: ReadingJob, longestMs: number): Promise<BoundedReading> {
  thread ??= startThread();
  const worker = await thread;
  const outcome = await new Promise<BoundedReading>((resolve) => {
    // Each listener is taken off again by name: Node keeps the program alive while a thread's messages are listened to.
    const settle = (settled: BoundedReading): void => {
      clearTimeout(timer);
      worker.off('message', onReply).off('error', onError);
      resolve(settled);
    };
    const onReply = (reply: ReadingReply): void =>
      settle(
        'report' in reply
          ? { kind: 'read', report: reply.report }
          : { kind: 'failed', message: reply.trouble },
      );
    const onError = (error: NodeJS.ErrnoException): void =>
      settle({ kind: 'stopped', reason: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash' });
    const timer = setTimeout(() => settle({ kind: 'stopped', reason: 'time' }), longestMs);
    // A copy to hand over: the caller's bytes may be a small view of a large buffer, all of which would be sent.
    const bytes = new Uint8Array(job.file.bytes);
    worker.on('message', onReply).on('error', onError);
    worker.postMessage({ ...job, file: { ...job.file, bytes } } satisfies ReadingJob, [bytes.buffer]);
  });
  if (outcome.kind === 'stopped') {
    thread = undefined;
    await worker.terminate();
  }
  return outcome;
}

async function startThread(): Promise<Worker> {
  const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    // Libraries print what they think of a broken file; it is not theirs to speak to the person at the terminal, and nobody listens.
    stdout: true,
    stderr: true,
  });
  await once(worker, 'message');
  // An idle thread must not keep the program alive; a running job does, by its timer.
  worker.unref();
  return worker;
}
