import { type ChildProcess, fork } from 'node:child_process';
import { VigiliaError, type VigiliaErrorKind } from '../base/index.ts';
import type { LineAnswer, ProcessMessage, StartTrouble } from './process-message.ts';

/** Why a process was lost. */
export type LossReason = 'time' | 'memory' | 'crash';

/** What became of a parcel: an answer for each line, or for those before the line at which its process was lost. */
interface ParcelOutcome {
  readonly answers: readonly LineAnswer[];
  /** Absent when all lines were answered. */
  readonly lost?: LossReason;
}

/** Processes that read parcels of lines. */
export interface ProcessPool {
  /** How many more parcels can be taken at once. */
  readonly room: number;
  /** Hands lines to the least busy process. */
  read(lines: readonly Uint8Array[]): Promise<ParcelOutcome>;
  close(): Promise<void>;
}

/** How processes are made and when one is given up. */
export interface ProcessLimits {
  /** The module that calls `serveLines`. */
  readonly worker: URL;
  readonly workers: number;
  /** The longest a document may take; a process is stopped between this and a quarter more. */
  readonly longestMs: number;
  /** The longest a process may take before it can read; then what it was given is rejected. */
  readonly longestStartMs: number;
  /** The most heap a process may fill. */
  readonly mostMegabytes: number;
}

/** Parcels given to a process at once: one at work and one waiting, so that it never idles for a round trip. */
const AHEAD = 2;
/** Looks at a process within the time a document may take: one late look, after a slow write, must not condemn it. */
const LOOKS = 4;

/** Starts the processes. One that is lost is replaced; one that cannot even start rejects what it was given. */
export function processPool(limits: ProcessLimits): ProcessPool {
  const processes = Array.from({ length: limits.workers }, () => readingProcess(limits));
  return {
    get room() {
      return processes.reduce((sum, one) => sum + AHEAD - one.load, 0);
    },
    read(lines) {
      const idlest = processes.reduce((best, one) => (one.load < best.load ? one : best));
      return idlest.read(lines);
    },
    close: async () => {
      await Promise.all(processes.map((one) => one.close()));
    },
  };
}

interface Parcel {
  readonly lines: readonly Uint8Array[];
  readonly answers: LineAnswer[];
  readonly resolve: (outcome: ParcelOutcome) => void;
  readonly reject: (error: unknown) => void;
}

interface ReadingProcess {
  readonly load: number;
  read(lines: readonly Uint8Array[]): Promise<ParcelOutcome>;
  close(): Promise<void>;
}

/** One place of the pool: a process, and after its loss another that gets what the first had not begun. */
function readingProcess(limits: ProcessLimits): ReadingProcess {
  const parcels: Parcel[] = [];
  let closed = false;
  let child = start();

  function start(): ChildProcess {
    const started = fork(new URL('./reading-process.ts', import.meta.url), [limits.worker.href], {
      serialization: 'advanced',
      execArgv: [...process.execArgv, `--max-old-space-size=${limits.mostMegabytes}`],
      // What a dying process says of its memory is not for the person at the terminal.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let ready = false;
    let said = 0;
    let saidWhenLate: number | undefined;
    let trouble: StartTrouble | undefined;
    const watch = watchProgress(limits.longestMs, {
      progress: () => (ready && parcels.length > 0 ? said : undefined),
      stalled: () => {
        saidWhenLate = said;
        started.kill('SIGKILL');
      },
    });
    const deadline = setTimeout(() => {
      const seconds = Math.ceil(limits.longestStartMs / 1000);
      trouble ??= { name: 'Error', message: `a reading process did not start within ${seconds} s` };
      started.kill('SIGKILL');
    }, limits.longestStartMs).unref();
    started.on('message', (message: ProcessMessage) => {
      if (message.kind === 'ready') {
        ready = true;
        clearTimeout(deadline);
      } else if (message.kind === 'trouble') trouble = message.trouble;
      else {
        said++;
        answer(message.answer);
      }
    });
    started.on('error', (error) => {
      trouble ??= error;
    });
    // Not at `exit`: answers that are still in the channel come between the two.
    started.on('close', (_code, signal) => {
      watch.stop();
      clearTimeout(deadline);
      if (closed) return;
      if (!ready) {
        closed = true;
        for (const parcel of parcels.splice(0)) parcel.reject(startError(trouble));
        return;
      }
      const isLate = saidWhenLate !== undefined;
      // Stopped for time just as it gave its answer: no line is to blame.
      if (!isLate || said === saidWhenLate) {
        const lost = isLate ? 'time' : signal === 'SIGABRT' ? 'memory' : 'crash';
        const parcel = parcels.shift();
        parcel?.resolve({ answers: parcel.answers, lost });
      }
      child = start();
    });
    for (const { lines, answers } of parcels) send(started, lines.slice(answers.length));
    return started;
  }

  function answer(given: LineAnswer): void {
    const [parcel] = parcels;
    if (!parcel) return;
    parcel.answers.push(given);
    if (parcel.answers.length < parcel.lines.length) return;
    parcels.shift();
    parcel.resolve({ answers: parcel.answers });
  }

  return {
    get load() {
      return parcels.length;
    },
    read(lines) {
      return new Promise((resolve, reject) => {
        if (closed) {
          reject(new Error('the reading process is closed'));
          return;
        }
        parcels.push({ lines, answers: [], resolve, reject });
        send(child, lines);
      });
    },
    async close() {
      closed = true;
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const gone = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** An error loses its class between processes: one meant for the person at the terminal gets it back. */
function startError(trouble: StartTrouble | undefined): Error {
  if (trouble?.name === 'VigiliaError' && trouble.kind !== undefined && trouble.code !== undefined)
    return new VigiliaError(trouble.kind as VigiliaErrorKind, trouble.code, trouble.message);
  return new Error(trouble?.message ?? 'a reading process ended before it could read');
}

/** Calls `stalled` when `progress` keeps one value (`undefined`: nothing to do) over as many looks as make up `longestMs`. */
function watchProgress(
  longestMs: number,
  on: { progress: () => number | undefined; stalled: () => void },
): { stop(): void } {
  let last: number | undefined;
  let looks = 0;
  const timer = setInterval(
    () => {
      const now = on.progress();
      looks = now !== undefined && now === last ? looks + 1 : 0;
      last = now;
      if (looks >= LOOKS) {
        looks = 0;
        on.stalled();
      }
    },
    Math.max(1, longestMs / LOOKS),
  );
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** Sends the lines in one piece. They stay here in case the process is lost. */
function send(child: ChildProcess, lines: readonly Uint8Array[]): void {
  const parcel = new Uint8Array(lines.reduce((sum, line) => sum + line.length + 1, -1));
  let offset = 0;
  for (const line of lines) {
    parcel.set(line, offset);
    offset += line.length + 1;
    if (offset <= parcel.length) parcel[offset - 1] = 0x0a;
  }
  // A process that is gone is met at its `close`, where the parcel is still known.
  child.send(parcel, () => undefined);
}
