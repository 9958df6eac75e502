import { enableCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { ProcessMessage } from './process-message.ts';

// One process of `vigilia read --ndjson`: it loads the module that it is told to serve, and says why when that fails.
// A process and not a thread: Node cannot always stop a thread that fills its memory, and then ends the whole process.
enableCompileCache();
// An orphan that hangs would never see that its channel is closed. The thread lives only as long as the process works.
const ORPHAN_WATCH =
  'const parent = process.ppid; setInterval(() => process.ppid === parent || process.kill(process.pid, "SIGKILL"), 1000)';
new Worker(ORPHAN_WATCH, { eval: true }).unref();
try {
  await import(process.argv[2] ?? '');
} catch (error) {
  const { name, message, kind, code } = error as Error & { kind?: string; code?: string };
  process.send?.({ kind: 'trouble', trouble: { name, message, kind, code } } satisfies ProcessMessage, () =>
    process.exit(1),
  );
}
