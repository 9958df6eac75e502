import type { ProcessMessage } from './process-message.ts';
import type { ReadLine } from './reading-line.ts';

const encoder = new TextEncoder();
// Decoding takes a byte order mark off the start of a line; broken bytes become U+FFFD.
const decoder = new TextDecoder();

/**
 * Makes this process a reading process: it answers parcels (lines of UTF-8 joined by newlines) one line after the other, in order.
 * A line is begun only when the answer before it is on its way, so the first line without an answer is the one a lost process was at.
 */
export function serveLines(read: ReadLine): void {
  let tail: Promise<void> = Promise.resolve();
  process.on('message', (parcel: Uint8Array) => {
    tail = tail.then(() => answerAll(read, parcel));
  });
  void said({ kind: 'ready' });
}

async function answerAll(read: ReadLine, parcel: Uint8Array): Promise<void> {
  for (let start = 0; start <= parcel.length; ) {
    const newline = parcel.indexOf(0x0a, start);
    const end = newline < 0 ? parcel.length : newline;
    const source = decoder.decode(parcel.subarray(start, end));
    const { line, clean } = source.trim() === '' ? { line: undefined, clean: true } : await read(source);
    const bytes = encoder.encode(line === undefined ? '' : `${line}\n`);
    await said({ kind: 'answer', answer: { bytes, clean } });
    start = end + 1;
  }
}

function said(message: ProcessMessage): Promise<void> {
  // Nobody to answer to: the other side is gone, and this process ends with its channel.
  return new Promise((resolve) => process.send?.(message, undefined, undefined, () => resolve()));
}
