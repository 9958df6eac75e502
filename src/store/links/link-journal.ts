import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { VigiliaError } from '../../base/index.ts';
import { LINK_KEYS_VERSION } from '../../sources/index.ts';
import {
  decodeRecord,
  encodeRecord,
  type IndexedDocument,
  type ReadRecord,
  recordLength,
} from './link-record.ts';

/** The documents of a link index on disk, in the order of adding, in one file that only grows. */
export interface LinkJournal {
  /** Records that are whole. A last one that was cut off in the writing is dropped when the journal is opened. */
  readonly length: () => number;
  /**
   * Calls `each` with every record of the file, in order. To be called after the opening, before anything is appended.
   * @throws VigiliaError `store/damaged` (`input`) when a record that is not among the last is damaged.
   */
  readonly replay: (each: (record: ReadRecord) => void) => void;
  /** Appended records are held back until there are enough of them, or until `flush`. */
  readonly append: (document: IndexedDocument, replaces: number | undefined) => void;
  readonly read: (number: number) => IndexedDocument;
  /** Writes what was held back and waits until it is on the disk. */
  readonly flush: () => void;
  readonly close: () => void;
}

/** First bytes of the file: what it is, and which keys it holds. */
const OPENING = Buffer.from(`vigilia links, keys ${String(LINK_KEYS_VERSION).padStart(4, '0')}\n`, 'latin1');
const CHUNK = 2 ** 22;
const HELD_BACK = 2 ** 20;

/** Opens the journal at `path`, making it if need be. `undefined` when it holds keys of another version or is no journal: it has to be made anew. */
export function openLinkJournal(path: string): LinkJournal | undefined {
  const file = openSync(path, 'a+', 0o600);
  if (!isOurs(file)) {
    closeSync(file);
    return undefined;
  }
  let offsets = new Float64Array(1024);
  let length = 0;
  let written = OPENING.length;
  let held: Buffer[] = [];
  let heldBytes = 0;

  const remember = (offset: number): void => {
    if (length === offsets.length) {
      const longer = new Float64Array(2 * length);
      longer.set(offsets);
      offsets = longer;
    }
    offsets[length++] = offset;
  };
  const write = (): void => {
    if (heldBytes === 0) return;
    const bytes = Buffer.concat(held);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    written += heldBytes;
    held = [];
    heldBytes = 0;
  };

  return {
    length: () => length,
    replay(each) {
      length = 0;
      written = OPENING.length;
      for (const record of recordsOf(file)) {
        remember(written);
        written += record.length;
        each(record);
      }
      const rest = fstatSync(file).size - written;
      // What was being written when the machine stopped may be cut off or garbled; more than that is damage.
      if (rest > 2 * HELD_BACK) throw damaged(path);
      if (rest > 0) ftruncateSync(file, written);
    },
    append(document, replaces) {
      const record = encodeRecord(document, replaces);
      remember(written + heldBytes);
      held.push(record);
      heldBytes += record.length;
      if (heldBytes >= HELD_BACK) write();
    },
    read(number) {
      const offset = offsets[number] ?? Number.POSITIVE_INFINITY;
      if (offset >= written) write();
      return readAt(file, offset);
    },
    flush() {
      write();
      fsyncSync(file);
    },
    close: () => closeSync(file),
  };
}

function damaged(path: string): VigiliaError {
  return new VigiliaError(
    'input',
    'store/damaged',
    `the link index in "${dirname(path)}" is damaged: delete that folder, it is made again from the documents`,
  );
}

function isOurs(file: number): boolean {
  if (fstatSync(file).size < OPENING.length) {
    ftruncateSync(file, 0);
    writeSync(file, OPENING);
    return true;
  }
  const opening = Buffer.alloc(OPENING.length);
  readSync(file, opening, 0, opening.length, 0);
  return opening.equals(OPENING);
}

/** The records of a file, one piece of it in memory at a time. */
function* recordsOf(file: number): Generator<ReadRecord> {
  let bytes = Buffer.alloc(0);
  let at = 0;
  for (let next = OPENING.length; ; ) {
    const record = decodeRecord(bytes, at);
    if (record !== undefined) {
      yield record;
      at += record.length;
      continue;
    }
    // A length that no record has is damage, and nothing can be found behind it.
    if (recordLength(bytes, at) > CHUNK) return;
    const more = Buffer.alloc(CHUNK);
    const read = readSync(file, more, 0, CHUNK, next);
    if (read === 0) return;
    next += read;
    bytes = Buffer.concat([bytes.subarray(at), more.subarray(0, read)]);
    at = 0;
  }
}

function readAt(file: number, offset: number): IndexedDocument {
  let bytes = Buffer.alloc(1024);
  let read = readSync(file, bytes, 0, bytes.length, offset);
  const needed = recordLength(bytes.subarray(0, read), 0);
  if (needed > read) {
    bytes = Buffer.alloc(needed);
    read = readSync(file, bytes, 0, needed, offset);
  }
  const record = decodeRecord(bytes.subarray(0, read), 0);
  if (record === undefined)
    throw new Error(`a record of the link index is damaged, ${offset} bytes from the start`);
  return record.document();
}
