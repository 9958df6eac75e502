import { readFile } from 'node:fs/promises';

/**
 * A token that no other process of this machine ever has, across reused process numbers and reboots: the boot id and the clock
 * tick at which process `pid` started (field 22 of `/proc/PID/stat`, proc(5)); `ended` when it is dead and only waits to be reaped.
 * `undefined` when there is no such process, or where there is no `/proc` to see it in.
 */
export async function processStart(pid: number): Promise<string | undefined> {
  const [stat, boot] = await Promise.all([
    readIfPresent(`/proc/${pid}/stat`),
    readIfPresent('/proc/sys/kernel/random/boot_id'),
  ]);
  if (stat === undefined || boot === undefined) return undefined;
  // The command name (field 2) may itself hold spaces and brackets, so the rest is counted from its last bracket.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const startTick = fields[18];
  if (startTick === undefined) return undefined;
  return state === 'Z' || state === 'X' ? 'ended' : `${boot.trim()}/${startTick}`;
}

async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
