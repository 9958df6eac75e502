import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** How a whole process ran, from start to exit. */
export interface TimedRun {
  readonly seconds: number;
  /** Largest resident memory in megabytes, as the kernel counts it; absent where there is no /proc. */
  readonly peakMegabytes?: number;
}

/**
 * Runs a command to its end; throws when it fails. `input` is a file that it reads from; what it writes is dropped, so that the measuring
 * process takes no part of a core. Memory is read every 20 ms, so a very short process may go unmeasured.
 */
export async function timedRun(
  command: string,
  options: { args: readonly string[]; input?: string },
): Promise<TimedRun> {
  const input = options.input === undefined ? undefined : openSync(options.input, 'r');
  const start = performance.now();
  const child = spawn(command, [...options.args], { stdio: [input ?? 'ignore', 'ignore', 'inherit'] });
  let peak: number | undefined;
  const sampling = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, 20);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  clearInterval(sampling);
  if (input !== undefined) closeSync(input);
  if (code !== 0) throw new Error(`${command} ${options.args.join(' ')} ended with ${code}`);
  return {
    seconds: (performance.now() - start) / 1000,
    ...(peak === undefined ? {} : { peakMegabytes: peak }),
  };
}

function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
