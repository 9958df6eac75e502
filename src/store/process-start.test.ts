import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { processStart } from './process-start.ts';

describe.skipIf(!existsSync('/proc/self/stat'))('processStart, where there is a /proc', () => {
  it('is the same for a process at any time, and differs between processes', async () => {
    const own = await processStart(process.pid);
    expect(own).toMatch(/^[0-9a-f-]{36}\/\d+$/u);
    expect(await processStart(process.pid)).toBe(own);
    expect(await processStart(1)).not.toBe(own);
  });

  it('is undefined where no process has that number', async () => {
    expect(await processStart(2 ** 30)).toBeUndefined();
  });

  it('is "ended" for a dead process that nobody has reaped', async () => {
    // The shell becomes a `sleep` that never asks after the shell's child, so the child stays a zombie.
    const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 30'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const zombie = await new Promise<number>((resolve) => {
      parent.stdout.once('data', (printed) => resolve(Number(String(printed))));
    });
    await expect.poll(() => processStart(zombie)).toBe('ended');
    parent.kill();
  });
});
