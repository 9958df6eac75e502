import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '../src/base/index.ts';
import { linkKeyMaker } from '../src/sources/index.ts';
import { type LinkIndex, openLinkIndex } from '../src/store/index.ts';
import { type LinkedDocument, linkedDocument } from './link-corpus.ts';
import { median } from './timed-process.ts';

/**
 * Prints how fast documents are found again among 10⁴, 10⁵ and 10⁶ (or as many as the first argument says) in an index on disk, how many are, and how
 * well links are found beside other ways. Times are of the processor, so that other work on the machine weighs less on them; the index is one thread.
 */
const MOST = Number(process.argv[2] ?? 1_000_000);
const BLOCKS = 5;
const BLOCK = 600;
const KINDS = ['edited', 'cut', 'translated'] as const;

const keysOf = linkKeyMaker();

/** Seconds of processor since the last call, and of the clock. */
function stopwatch(): () => { readonly processor: number; readonly clock: number } {
  let used = process.cpuUsage();
  let start = performance.now();
  return () => {
    const { user, system } = process.cpuUsage(used);
    const clock = (performance.now() - start) / 1000;
    used = process.cpuUsage();
    start = performance.now();
    return { processor: (user + system) / 1e6, clock };
  };
}

/** Five hundred documents a day. */
function dayOf(number: number): string {
  return addDays('2020-01-01', Math.floor(number / 500));
}

function add(index: LinkIndex, document: LinkedDocument, number: number): void {
  index.add({ id: document.id, version: '1', day: dayOf(number), keys: keysOf(document) });
}

/** The next documents, each looked up and then added; what it costs without making the documents, and how many originals are found. */
function measured(index: LinkIndex, from: number): { readonly row: string; readonly end: number } {
  const processor: number[] = [];
  const clock: number[] = [];
  const found = new Map<string, { all: number; found: number }>(
    KINDS.map((kind) => [kind, { all: 0, found: 0 }]),
  );
  let candidates = 0;
  for (let block = 0; block < BLOCKS; block++) {
    const documents = Array.from({ length: BLOCK }, (_, at) => linkedDocument(from + block * BLOCK + at));
    const time = stopwatch();
    const results = documents.map((document, at) => {
      const keys = keysOf(document);
      const result = index.find(keys);
      const day = dayOf(from + block * BLOCK + at);
      index.add({ id: document.id, version: '1', day, keys });
      return result;
    });
    const spent = time();
    processor.push(spent.processor / BLOCK);
    clock.push(spent.clock / BLOCK);
    for (const [at, { alikeInWording, alikeInFacts }] of results.entries()) {
      const { kind, original } = documents[at] ?? linkedDocument(0);
      candidates += alikeInWording.length + alikeInFacts.length;
      const count = found.get(kind);
      if (count === undefined || original === undefined) continue;
      const { id } = linkedDocument(original);
      count.all++;
      const hits = kind === 'translated' ? alikeInFacts : alikeInWording;
      if (hits.some((one) => one.id === id)) count.found++;
    }
  }
  const seconds = median(processor);
  const shares = KINDS.map((kind) => {
    const { all, found: hits } = found.get(kind) ?? { all: 0, found: 0 };
    return `${(hits / all).toFixed(3)}`.padStart(Math.max(7, kind.length + 2));
  });
  const row = [
    String(from).padStart(9),
    String(Math.round(1 / seconds)).padStart(12),
    (seconds * 1e6).toFixed(0).padStart(9),
    (median(clock) * 1e6).toFixed(0).padStart(9),
    (index.bytes() / 1e6).toFixed(0).padStart(9),
    (process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(9),
    (candidates / BLOCKS / BLOCK).toFixed(1).padStart(12),
    ...shares,
  ].join('');
  perDocument.push(seconds);
  return { row, end: from + BLOCKS * BLOCK };
}

const perDocument: number[] = [];
const folder = mkdtempSync(join(tmpdir(), 'vigilia-links-'));
try {
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; generated documents of some 180 words, half Italian, half English`,
  );
  console.log(
    `  indexed documents/s processor    clock  tables MB  peak MB  candidates${KINDS.map((kind) => kind.padStart(Math.max(7, kind.length + 2))).join('')}  (µs a document; share of originals found)`,
  );
  let index = await openLinkIndex(folder);
  const whole = stopwatch();
  let next = 0;
  for (const size of [10_000, 100_000, 1_000_000].filter((one) => one <= MOST)) {
    for (; next < size; next++) add(index, linkedDocument(next), next);
    const { row, end } = measured(index, next);
    console.log(row);
    next = end;
  }
  const spent = whole();
  console.log(
    `time a document, last over first: ${((perDocument.at(-1) ?? 0) / (perDocument[0] ?? 1)).toFixed(2)}; all of it, documents made and indexed: ${spent.processor.toFixed(0)} s of processor, ${spent.clock.toFixed(0)} s`,
  );
  await index.close();
  const closing = whole();
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  index = await openLinkIndex(folder);
  const opening = whole();
  const repeated = linkedDocument(next);
  const { alikeInWording } = index.find(keysOf(linkedDocument(0)));
  console.log(
    `closed in ${closing.processor.toFixed(1)} s, ${(bytes / 1e6).toFixed(0)} MB on disk; opened again in ${opening.processor.toFixed(1)} s of processor, ${opening.clock.toFixed(1)} s; ${index.size()} documents, the first one ${alikeInWording[0]?.id === linkedDocument(0).id ? 'found' : 'NOT found'}, document ${repeated.id} ${index.find(keysOf(repeated)).alikeInWording[0]?.id === repeated.id ? 'FOUND though never added' : 'not found'}`,
  );
  await index.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// Loaded late: its models are no part of the memory above.
const { linkPeers } = await import('./link-peers.ts');
linkPeers();
