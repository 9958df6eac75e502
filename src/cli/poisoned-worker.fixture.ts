import type { Reader } from '../reading/index.ts';
import { lineReader, unread } from './reading-line.ts';
import { serveLines } from './serve-lines.ts';

/** A process whose reader obeys its documents: `throw`, `hang`, `fill` and `swell` (the memory, in small and in large pieces), `exit`, `later` (throws outside the call), `wait`. */
const POISONS: Readonly<Record<string, () => void>> = {
  throw: () => {
    throw new TypeError('poisoned');
  },
  hang: () => {
    while (true);
  },
  fill: () => {
    const all: unknown[] = [];
    while (true) all.push(new Array(1000).fill({ all }));
  },
  swell: () => {
    const all: number[][] = [];
    while (true) all.push(new Array(10_000_000).fill(0.5));
  },
  exit: () => process.exit(0),
  later: () => {
    setTimeout(() => {
      throw new TypeError('poisoned');
    });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  },
  wait: () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  },
};

const reader: Pick<Reader, 'read'> = {
  read(document) {
    POISONS[document.text]?.();
    return { ...unread({ code: 'test/read', severity: 'info', message: document.text }), id: document.id };
  },
};

serveLines(lineReader(reader));
