import { crc32 } from 'node:zlib';
import type { LinkKeys } from '../../sources/index.ts';

/** A document as a link index keeps it. */
export interface IndexedDocument {
  readonly id: string;
  /** Of its text; another version of the same id takes its place. */
  readonly version: string;
  /** `publicationRank`. */
  readonly rank: number;
  readonly keys: LinkKeys;
}

/** A record as it was read. */
export interface ReadRecord {
  readonly rank: number;
  /** The number of the document of the same id that it took the place of. */
  readonly replaces?: number;
  /** Length in bytes. */
  readonly length: number;
  readonly id: () => string;
  /** The whole document; to be called before its bytes change, as `id`. */
  readonly document: () => IndexedDocument;
}

/**
 * A record: length of the whole and check sum of the rest (two words of 32 bits), rank (a float of 64 bits), replaced number plus one (32), lengths of id,
 * version, wording and facts (16 each), then these, the keys as words of 32 bits. Everything little-endian.
 */
const HEAD = 28;
const LONGEST_NAME = 0xffff;

/**
 * The bytes of a record.
 * @throws RangeError for an id or version of more than 65,535 bytes: such a one is a mistake of the caller.
 */
export function encodeRecord({ id, version, rank, keys }: IndexedDocument, replaces?: number): Buffer {
  const names = [Buffer.from(id, 'utf8'), Buffer.from(version, 'utf8')] as const;
  if (names.some(({ length }) => length > LONGEST_NAME))
    throw new RangeError('an id of more than 65,535 bytes');
  const start = HEAD + names[0].length + names[1].length;
  const record = Buffer.alloc(start + 4 * (keys.wording.length + keys.facts.length));
  record.writeUInt32LE(record.length, 0);
  record.writeDoubleLE(rank, 8);
  record.writeUInt32LE(replaces === undefined ? 0 : replaces + 1, 16);
  record.writeUInt16LE(names[0].length, 20);
  record.writeUInt16LE(names[1].length, 22);
  record.writeUInt16LE(keys.wording.length, 24);
  record.writeUInt16LE(keys.facts.length, 26);
  names[0].copy(record, HEAD);
  names[1].copy(record, HEAD + names[0].length);
  let at = start;
  for (const key of keys.wording) at = record.writeUInt32LE(key, at);
  for (const key of keys.facts) at = record.writeUInt32LE(key, at);
  record.writeUInt32LE(crc32(record.subarray(8)), 4);
  return record;
}

/** Length in bytes of the record that begins at `at`, as its head says; 0 when not even that is there. */
export function recordLength(bytes: Buffer, at: number): number {
  return at + HEAD > bytes.length ? 0 : bytes.readUInt32LE(at);
}

/** The record that begins at `at`; `undefined` when it is cut off or damaged. */
export function decodeRecord(bytes: Buffer, at: number): ReadRecord | undefined {
  const length = recordLength(bytes, at);
  if (length < HEAD || at + length > bytes.length) return undefined;
  if (crc32(bytes.subarray(at + 8, at + length)) !== bytes.readUInt32LE(at + 4)) return undefined;
  const replaced = bytes.readUInt32LE(at + 16);
  return {
    rank: bytes.readDoubleLE(at + 8),
    ...(replaced === 0 ? {} : { replaces: replaced - 1 }),
    length,
    id: () => bytes.toString('utf8', at + HEAD, at + HEAD + bytes.readUInt16LE(at + 20)),
    document: () => documentAt(bytes, at),
  };
}

function documentAt(bytes: Buffer, at: number): IndexedDocument {
  const idEnd = at + HEAD + bytes.readUInt16LE(at + 20);
  const wording = idEnd + bytes.readUInt16LE(at + 22);
  const facts = wording + 4 * bytes.readUInt16LE(at + 24);
  return {
    id: bytes.toString('utf8', at + HEAD, idEnd),
    version: bytes.toString('utf8', idEnd, wording),
    rank: bytes.readDoubleLE(at + 8),
    keys: {
      wording: wordsAt(bytes, wording, bytes.readUInt16LE(at + 24)),
      facts: wordsAt(bytes, facts, bytes.readUInt16LE(at + 26)),
    },
  };
}

function wordsAt(bytes: Buffer, from: number, count: number): Uint32Array {
  const words = new Uint32Array(count);
  for (let word = 0; word < count; word++) words[word] = bytes.readUInt32LE(from + 4 * word);
  return words;
}
