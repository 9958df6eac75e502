import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import {
  type CandidateIndex,
  candidateIndex,
  type CandidateLimits,
  COPY_CANDIDATES,
  type LinkKeys,
  type PostingRun,
  publicationRank,
  RETELLING_CANDIDATES,
} from '../../sources/index.ts';
import type { Day } from '../../base/index.ts';
import { takeFolderLock } from '../folder-lock.ts';
import { type LinkJournal, openLinkJournal } from './link-journal.ts';
import type { IndexedDocument } from './link-record.ts';
import { type NameTable, nameTable } from './name-table.ts';
import { readRuns, writeRuns } from './run-files.ts';

/** An index of documents in a folder of its own, in which what may depend on each other is found. */
export interface LinkIndex {
  /**
   * Adds a document. `known`: it is there already, in this version. A new version takes the place of the one before, which is not found any more.
   * Durable after `flush` or `close`.
   */
  readonly add: (document: DatedDocument) => 'added' | 'known';
  /** Documents that a document with these keys may depend on, or they on it, the likeliest first: by wording, and by facts. */
  readonly find: (keys: LinkKeys) => FoundDocuments;
  /** Documents, old versions among them. */
  readonly size: () => number;
  /** Memory of the tables in bytes. */
  readonly bytes: () => number;
  readonly flush: () => void;
  /** Flushes, keeps the tables for the next opening and gives up the lock. */
  readonly close: () => Promise<void>;
}

/** A document to add. */
interface DatedDocument {
  readonly id: string;
  /** Of its text. */
  readonly version: string;
  /** On which it was published, if known: of the documents that share a very common key the earliest and the latest are kept. */
  readonly day?: Day | undefined;
  readonly keys: LinkKeys;
}

/** Candidates for a link, by what they were found by; one may be in both. */
interface FoundDocuments {
  readonly alikeInWording: readonly FoundDocument[];
  readonly alikeInFacts: readonly FoundDocument[];
}

/** One candidate, with how many keys it shares. */
interface FoundDocument {
  readonly id: string;
  readonly shared: number;
}

/** Sets the keys of ids apart from those of texts. */
const ID_SEED = 0x1d;
/** Ids whose keys agree by chance, and versions of one document. */
const MOST_OF_ID = 32;

/**
 * Opens the index in `folder`, making it if need be; until `close` no other process can. What it holds can be made again from the documents: an index
 * whose keys are of another version is begun anew, empty.
 * @throws VigiliaError `store/locked` (`busy`), `store/damaged` (`input`).
 */
export async function openLinkIndex(folder: string): Promise<LinkIndex> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = await takeFolderLock(folder);
  try {
    const opened = await openTables(folder);
    return linkIndex(folder, opened, () => lock.release());
  } catch (error) {
    await lock.release();
    throw error;
  }
}

interface Tables {
  readonly journal: LinkJournal;
  readonly index: CandidateIndex;
  readonly names: NameTable;
  /** Numbers of the versions that another has taken the place of. */
  readonly replaced: Set<number>;
}

async function openTables(folder: string): Promise<Tables> {
  const path = join(folder, 'documents');
  let journal = openLinkJournal(path);
  if (journal === undefined) {
    await rm(path);
    writeRuns(folder, []);
    journal = openLinkJournal(path);
  }
  if (journal === undefined) throw new Error('a journal just made cannot be opened');
  const kept = replayed(journal, readRuns(folder));
  if (kept !== undefined) return kept;
  // The journal was cut: what the runs hold of documents that are gone must not be found.
  writeRuns(folder, []);
  const anew = replayed(journal, []);
  if (anew === undefined) throw new Error('runs that cover nothing cover too much');
  return anew;
}

/** The tables of all documents of the journal, of which the runs cover the first; `undefined` when they cover more than there are. */
function replayed(journal: LinkJournal, runs: readonly PostingRun[]): Tables | undefined {
  const replaced = new Set<number>();
  const names = nameTable();
  const ranks = new Float64Array(runs.at(-1)?.end ?? 0);
  let read = 0;
  let index: CandidateIndex | undefined;
  journal.replay((record) => {
    if (record.replaces !== undefined) replaced.add(record.replaces);
    names.add(record.id());
    if (read < ranks.length) {
      ranks[read++] = record.rank;
      return;
    }
    index ??= candidateIndex({ runs, ranks });
    enter(index, record.document());
  });
  if (read < ranks.length) return undefined;
  return { journal, index: index ?? candidateIndex({ runs, ranks }), replaced, names };
}

function enter(index: CandidateIndex, { id, rank, keys }: IndexedDocument): void {
  const all = new Uint32Array(keys.wording.length + keys.facts.length + 1);
  all.set(keys.wording);
  all.set(keys.facts, keys.wording.length);
  all[all.length - 1] = idKey(id);
  index.add(all, rank);
}

/** Documents are found by their id as they are by their text, so that no list of ids has to be held in memory. */
function idKey(id: string): number {
  return crc32(id, ID_SEED);
}

function linkIndex(
  folder: string,
  { journal, index, names, replaced }: Tables,
  release: () => Promise<void>,
): LinkIndex {
  const isLeftOut = (document: number): boolean => replaced.has(document);
  const currentOf = (id: string): number | undefined =>
    index
      .find([idKey(id)], { atLeast: 1, weight: 1, most: MOST_OF_ID, isLeftOut })
      .find(({ document }) => names.get(document) === id)?.document;
  const found = (keys: Uint32Array, limits: CandidateLimits): FoundDocument[] =>
    index
      .find(keys, { ...limits, isLeftOut })
      .map(({ document, shared }) => ({ id: names.get(document), shared }));
  return {
    add({ day, ...given }) {
      const document = { ...given, rank: publicationRank(day, given.id) };
      const current = currentOf(document.id);
      if (current !== undefined) {
        if (journal.read(current).version === document.version) return 'known';
        replaced.add(current);
      }
      journal.append(document, current);
      names.add(document.id);
      enter(index, document);
      return 'added';
    },
    find: (keys) => ({
      alikeInWording: found(keys.wording, COPY_CANDIDATES),
      alikeInFacts: found(keys.facts, RETELLING_CANDIDATES),
    }),
    size: () => index.size(),
    bytes: () => index.bytes() + names.bytes(),
    flush: () => journal.flush(),
    async close() {
      journal.flush();
      writeRuns(folder, index.runs());
      journal.close();
      await release();
    },
  };
}
