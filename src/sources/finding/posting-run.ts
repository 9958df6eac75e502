import { keepEnds, MOST_KEPT, type RankOf } from './kept-ends.ts';

/** Keys with the documents that have them, sorted, for the documents from `first` up to but not including `end`. Never changed once made. */
export interface PostingRun {
  readonly first: number;
  readonly end: number;
  /** In rising order; a key stands once for each of its documents. */
  readonly keys: Uint32Array;
  /** The document of the key at the same place. */
  readonly documents: Uint32Array;
  /** Where the keys with these upper bits begin; one more than there are such parts. */
  readonly directory: Uint32Array;
}

/** Entries that one step of the directory covers on average: keys of a cache line. */
const ENTRIES_PER_STEP = 8;

/** The run of `keys`, which must be in rising order, with their `documents`. */
export function postingRun(given: Omit<PostingRun, 'directory'>): PostingRun {
  const bits = Math.max(1, Math.ceil(Math.log2(given.keys.length / ENTRIES_PER_STEP)));
  const directory = new Uint32Array(2 ** bits + 1);
  const shift = 32 - bits;
  let step = 0;
  for (let at = 0; at < given.keys.length; at++) {
    const own = (given.keys[at] ?? 0) >>> shift;
    while (step < own) directory[++step] = at;
  }
  while (step < 2 ** bits) directory[++step] = given.keys.length;
  return { ...given, directory };
}

/** Appends the documents of `key` to `found`. */
export function collectFromRun(run: PostingRun, key: number, found: number[]): void {
  const { keys, documents, directory } = run;
  const step = key >>> (32 - Math.log2(directory.length - 1));
  const end = directory[step + 1] ?? 0;
  let at = directory[step] ?? 0;
  while (at < end && (keys[at] ?? 0) < key) at++;
  for (; at < end && keys[at] === key; at++) found.push(documents[at] ?? 0);
}

/** Two neighbouring runs as one; no key keeps more documents than `keepEnds` leaves. */
export function mergeRuns(one: PostingRun, next: PostingRun, rankOf: RankOf): PostingRun {
  const most = one.keys.length + next.keys.length;
  const keys = new Uint32Array(most);
  const documents = new Uint32Array(most);
  const ofKey: number[] = [];
  let length = 0;
  let a = 0;
  let b = 0;
  while (a < one.keys.length || b < next.keys.length) {
    const ofOne = one.keys[a] ?? Number.POSITIVE_INFINITY;
    const ofNext = next.keys[b] ?? Number.POSITIVE_INFINITY;
    const key = ofOne < ofNext ? ofOne : ofNext;
    const start = length;
    for (; one.keys[a] === key; a++) {
      keys[length] = key;
      documents[length++] = one.documents[a] ?? 0;
    }
    for (; next.keys[b] === key; b++) {
      keys[length] = key;
      documents[length++] = next.documents[b] ?? 0;
    }
    if (length - start <= MOST_KEPT) continue;
    ofKey.length = 0;
    for (let at = start; at < length; at++) ofKey.push(documents[at] ?? 0);
    keepEnds(ofKey, 0, rankOf);
    documents.set(ofKey, start);
    length = start + ofKey.length;
  }
  return postingRun({
    first: one.first,
    end: next.end,
    keys: fitted(keys, length),
    documents: fitted(documents, length),
  });
}

/** The first `length` numbers; copied only where much room would be held for nothing. */
function fitted(all: Uint32Array, length: number): Uint32Array {
  return length < 0.9 * all.length ? all.slice(0, length) : all.subarray(0, length);
}
