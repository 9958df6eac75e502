import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What a finished command printed and how it ended. */
export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const MAIN = resolve('src/cli/main.ts');

/** Runs the command line as a process of its own, standard output and error not being terminals. */
export async function vigilia(
  args: readonly string[],
  options: { input?: string; cwd?: string } = {},
): Promise<Finished> {
  const { VIGILIA_DATABASE_URL: _server, ...env } = process.env;
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const code = await new Promise<number | null>((done, reject) =>
    child.on('error', reject).on('close', done),
  );
  return { code, out, err };
}
