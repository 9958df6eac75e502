import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';

/** Patience, in milliseconds, with a test that starts several processes one after another on a busy machine. */
export const MANY_PROCESSES = 180_000;

/** A Node process of our own, and what it prints. */
export interface Child {
  readonly pid: number;
  /** Printed so far. */
  readonly lines: readonly string[];
  /** Fulfilled when it has printed that many lines or has ended. */
  printed(count: number): Promise<void>;
  /** Writes a line to its standard input. */
  say(line: string): void;
  kill(): void;
  /** Waits for its end; the exit code, null when it was killed. */
  ended(): Promise<number | null>;
}

/** Starts `node script …parameters`; what it prints as errors joins our own. */
export function startChild(script: string, ...parameters: readonly string[]): Child {
  const child = spawn(process.execPath, [script, ...parameters], { stdio: ['pipe', 'pipe', 'inherit'] });
  const progress = new EventEmitter();
  const lines: string[] = [];
  let running = true;
  const end = once(child, 'close').then(() => {
    running = false;
    progress.emit('step');
    return child.exitCode;
  });
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    progress.emit('step');
  });
  return {
    pid: child.pid ?? 0,
    lines,
    async printed(count) {
      while (lines.length < count && running) await once(progress, 'step');
    },
    say: (line) => void child.stdin.write(`${line}\n`),
    kill: () => void child.kill('SIGKILL'),
    ended: () => end,
  };
}
