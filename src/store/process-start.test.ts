import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
    const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; wait'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const child = Number(String((await once(parent.stdout, 'data'))[0]));
    // A stopped parent cannot reap its child.
    parent.kill('SIGSTOP');
    process.kill(child, 'SIGKILL');
    await expect.poll(() => processStart(child)).toBe('ended');
    parent.kill('SIGKILL');
  });
});
