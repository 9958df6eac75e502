import type { ReadLine } from './reading-line.ts';

/** One thread's batch, or one thread's answer: lines and whether all were free of errors. */
export interface LineBatch {
  readonly lines: readonly string[];
  readonly clean: boolean;
}

/** Reads a batch one line after the other. */
export async function readBatch(read: ReadLine, lines: readonly string[]): Promise<LineBatch> {
  const results: string[] = [];
  let clean = true;
  for (const line of lines) {
    const result = await read(line);
    results.push(result.line);
    clean &&= result.clean;
  }
  return { lines: results, clean };
}
