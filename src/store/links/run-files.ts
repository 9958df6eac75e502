import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { endianness } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type PostingRun, postingRun } from '../../sources/index.ts';

/**
 * Runs of a link index, each in a file `run-FIRST-END`, so that opening an index does not mean making it anew from its journal. They can always be made
 * again: a file that is damaged or does not fit is passed over. Head of four words of 32 bits: what it is, keys, check sum of the keys, and of the documents.
 */
const HEAD = 16;
const MAGIC = 0x56_4c_4b_31;
const PIECE = 2 ** 24;
const DRAFT = 'draft-';

/** The runs that follow each other from document 0 and cover as many documents as there are files for. */
export function readRuns(folder: string): PostingRun[] {
  if (endianness() !== 'LE') return [];
  const files = runFiles(folder);
  const runs: PostingRun[] = [];
  for (let first = 0; ; ) {
    const run = longestRun(
      folder,
      files.filter((file) => file.first === first && file.end > first),
    );
    if (run === undefined) return runs;
    runs.push(run);
    first = run.end;
  }
}

function longestRun(folder: string, files: readonly RunFile[]): PostingRun | undefined {
  for (const file of files.toSorted((a, b) => b.end - a.end)) {
    const path = join(folder, file.name);
    const run = readRun(path, file);
    if (run !== undefined) return run;
    // Otherwise it would be taken for a good one when the runs are written.
    rmSync(path);
  }
  return undefined;
}

/** Makes the files of the folder those of `runs`: what is there stays, what is no longer among them goes when the rest is safe. */
export function writeRuns(folder: string, runs: readonly PostingRun[]): void {
  if (endianness() !== 'LE') return;
  const wanted = new Map(runs.map((run) => [`run-${run.first}-${run.end}`, run]));
  const present = new Set(runFiles(folder).map(({ name }) => name));
  for (const [name, run] of wanted) if (!present.has(name)) writeRun(join(folder, name), run);
  const drafts = readdirSync(folder).filter((name) => name.startsWith(DRAFT));
  for (const name of [...present, ...drafts])
    if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
}

interface RunFile {
  readonly name: string;
  readonly first: number;
  readonly end: number;
}

function runFiles(folder: string): RunFile[] {
  return readdirSync(folder).flatMap((name) => {
    const [, first, end] = /^run-(\d+)-(\d+)$/u.exec(name) ?? [];
    return first === undefined || end === undefined ? [] : [{ name, first: Number(first), end: Number(end) }];
  });
}

function readRun(path: string, { first, end }: RunFile): PostingRun | undefined {
  const file = openSync(path, 'r');
  try {
    const head = new Uint32Array(HEAD / 4);
    if (!filled(file, head, 0) || head[0] !== MAGIC) return undefined;
    const length = head[1] ?? 0;
    if (statSync(path).size !== HEAD + 8 * length) return undefined;
    const [keys, documents] = [new Uint32Array(length), new Uint32Array(length)];
    if (!filled(file, keys, HEAD) || !filled(file, documents, HEAD + 4 * length)) return undefined;
    if (checkSum(keys) !== head[2] || checkSum(documents) !== head[3]) return undefined;
    return postingRun({ first, end, keys, documents });
  } finally {
    closeSync(file);
  }
}

function filled(file: number, words: Uint32Array, from: number): boolean {
  const bytes = bytesOf(words);
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, Math.min(PIECE, bytes.length - at), from + at);
    if (read === 0) return false;
    at += read;
  }
  return true;
}

/** Written under another name and renamed, so that a file of a run's name is whole. */
function writeRun(path: string, { keys, documents }: PostingRun): void {
  const draft = join(dirname(path), `${DRAFT}${basename(path)}`);
  const file = openSync(draft, 'w', 0o600);
  try {
    const head = Uint32Array.of(MAGIC, keys.length, checkSum(keys), checkSum(documents));
    for (const words of [head, keys, documents]) {
      const bytes = bytesOf(words);
      for (let at = 0; at < bytes.length; )
        at += writeSync(file, bytes, at, Math.min(PIECE, bytes.length - at));
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}

function checkSum(words: Uint32Array): number {
  return crc32(bytesOf(words));
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
