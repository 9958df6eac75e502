import { parentPort } from 'node:worker_threads';
import { HEAVY_READERS, type ReadingJob, type ReadingReply } from './heavy-reading.ts';

// The thread behind `readBounded`: it reads what it is sent, one job after the other, and answers each.
parentPort?.on('message', (job: ReadingJob) => void answer(job));
parentPort?.postMessage('ready');

async function answer(job: ReadingJob): Promise<void> {
  let reply: ReadingReply;
  try {
    reply = { report: await HEAVY_READERS[job.format](job.file) };
  } catch (error) {
    reply = { trouble: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(reply);
}
