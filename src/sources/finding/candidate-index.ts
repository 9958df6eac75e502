import { keepEnds, MOST_KEPT } from './kept-ends.ts';
import { type KeyFilter, keyFilter } from './key-filter.ts';
import { collectFromRun, mergeRuns, type PostingRun } from './posting-run.ts';
import { postingTail } from './posting-tail.ts';

/** Documents found again by keys that they share. It proposes only: the caller compares exactly. */
export interface CandidateIndex {
  /**
   * Adds a document under its keys, unsigned 32-bit hashes without repetition, and gives its number: 0, 1, 2 … in the order of adding.
   * `rank` says where it stands in the order of publication, a smaller number earlier; no two documents should have the same.
   */
  readonly add: (keys: ArrayLike<number>, rank: number) => number;
  /**
   * Documents that share keys with the given ones, those that share the most telling ones first and among equals the earliest.
   * What is found does not depend on the order in which documents were added, but for documents of the same rank.
   */
  readonly find: (keys: ArrayLike<number>, limits: CandidateLimits) => Candidate[];
  readonly size: () => number;
  /** Memory of the tables in bytes. */
  readonly bytes: () => number;
  /** All documents but those added last, as runs that follow each other; each is never changed again, but may be merged into a longer one. */
  readonly runs: () => readonly PostingRun[];
}

/** What is asked of a candidate, and how many are wanted. */
export interface CandidateLimits {
  /** Keys in common. */
  readonly atLeast: number;
  /** Their weight together: 6 for a key that no other document has, one less for every doubling of those that have it, 1 for a key of 32 and more. */
  readonly weight: number;
  readonly most: number;
  /** Documents that are none, such as old versions. */
  readonly isLeftOut?: (document: number) => boolean;
}

/** A document that shares keys with another. */
export interface Candidate {
  readonly document: number;
  readonly shared: number;
}

/** Documents of an earlier index: its runs, which begin at document 0 and follow each other, and the rank of each document. */
export interface KeptRuns {
  readonly runs: readonly PostingRun[];
  readonly ranks: Float64Array;
}

/** How many entries, a key of a document each, the tables take. */
interface TableSizes {
  /** After so many the latest become a run; their table then fits the second cache of most processors. */
  readonly tail: number;
  /** Runs are merged up to that many (some 250,000 documents), so that merging never needs much memory beside. */
  readonly run: number;
}

const SIZES: TableSizes = { tail: 2 ** 17, run: 2 ** 24 };
/** A shared key tells more the fewer documents have it. */
const WEIGHTS = Uint8Array.from({ length: MOST_KEPT + 1 }, (_, documents) =>
  documents === 0 ? 0 : 6 - Math.floor(Math.log2(documents)),
);
/** Weight and number of the keys in common, in one integer. */
const ONE_WEIGHT = 1024;

/**
 * An index for a stream of documents whose length is not known: the latest in a small table, the rest in sorted runs whose lengths rise in
 * a geometric series (a log-structured merge tree: O'Neil and others 1996). Work for one document grows with the number of runs, as the logarithm of
 * the number of documents; a key never gives more than 32 documents, however many have it.
 */
export function candidateIndex(
  kept: KeptRuns = { runs: [], ranks: new Float64Array() },
  sizes: TableSizes = SIZES,
): CandidateIndex {
  const runs = [...kept.runs];
  let ranks = new Float64Array(Math.max(64, kept.ranks.length));
  ranks.set(kept.ranks);
  let size = kept.ranks.length;
  const rankOf = (document: number): number => ranks[document] ?? 0;
  const tail = postingTail(rankOf);
  const entries = (): number => runs.reduce((sum, { keys }) => sum + keys.length, 0);
  const wholeFilter = (): KeyFilter => {
    const whole = keyFilter(2 * entries());
    for (const run of runs) whole.add(run.keys);
    return whole;
  };
  let filter = wholeFilter();

  const closeTail = (): void => {
    const latest = tail.toRun(runs.at(-1)?.end ?? 0, size);
    runs.push(latest);
    if (entries() > filter.capacity) filter = wholeFilter();
    else filter.add(latest.keys);
    for (;;) {
      const [one, next] = runs.slice(-2);
      if (!one || !next || !shouldMerge(one, next, sizes.run)) return;
      runs.splice(-2, 2, mergeRuns(one, next, rankOf));
    }
  };

  return {
    add(keys, rank) {
      if (size === ranks.length) {
        const longer = new Float64Array(2 * size);
        longer.set(ranks);
        ranks = longer;
      }
      ranks[size] = rank;
      tail.add(size, keys);
      size++;
      if (tail.entries() >= sizes.tail) closeTail();
      return size - 1;
    },
    find(keys, { atLeast, weight, most, isLeftOut }) {
      const common = new Map<number, number>();
      const ofKey: number[] = [];
      for (let at = 0; at < keys.length; at++) {
        const key = keys[at] ?? 0;
        ofKey.length = 0;
        if (filter.mayHave(key)) for (const run of runs) collectFromRun(run, key, ofKey);
        tail.collect(key, ofKey);
        keepEnds(ofKey, 0, rankOf);
        const worth = (WEIGHTS[ofKey.length] ?? 0) * ONE_WEIGHT + 1;
        for (const document of ofKey) common.set(document, (common.get(document) ?? 0) + worth);
      }
      const found: { readonly document: number; readonly worth: number }[] = [];
      for (const [document, worth] of common) {
        const isEnough = worth % ONE_WEIGHT >= atLeast && worth >= weight * ONE_WEIGHT;
        if (isEnough && isLeftOut?.(document) !== true) found.push({ document, worth });
      }
      return found
        .sort(
          (a, b) => b.worth - a.worth || rankOf(a.document) - rankOf(b.document) || a.document - b.document,
        )
        .slice(0, most)
        .map(({ document, worth }) => ({ document, shared: worth % ONE_WEIGHT }));
    },
    size: () => size,
    bytes: () =>
      ranks.byteLength +
      filter.bytes +
      tail.bytes() +
      runs.reduce(
        (sum, { keys, documents, directory }) =>
          sum + keys.buffer.byteLength + documents.buffer.byteLength + directory.byteLength,
        0,
      ),
    runs: () => runs,
  };
}

/** Lengths of runs then rise by more than two from each to the one before, but for those that are as long as a run may be. */
function shouldMerge(one: PostingRun, next: PostingRun, most: number): boolean {
  return one.keys.length <= 2 * next.keys.length && one.keys.length + next.keys.length <= most;
}
