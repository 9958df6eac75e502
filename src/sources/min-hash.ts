import { mix } from './word-sequence.ts';

/** Bands of two rows each. A pair with Jaccard similarity s meets in some band with 1 − (1 − s²)^96: 0.98 at s = 0.2, 0.62 at 0.1. */
const BANDS = 96;
const ROWS = 2;

/** Bounds the work when very many documents are alike. */
export interface ProposalLimits {
  /** Documents kept in a bucket, the first ones: among them is the original. */
  readonly perBucket: number;
  /** Documents proposed for one, those that meet it in the most bands. */
  readonly perDocument: number;
}

/** An index that proposes documents with many word sequences in common, without comparing all with all. */
export interface SimilarityIndex {
  /** Adds a document under its number and gives the numbers, added before it, that it may resemble, in rising order. */
  readonly add: (document: number, sequences: Iterable<number>) => number[];
}

/**
 * MinHash with locality-sensitive bands (A. Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, ch. 3).
 * It proposes only: the caller compares exactly.
 */
export function similarityIndex(limits: ProposalLimits): SimilarityIndex {
  const buckets = Array.from({ length: BANDS }, () => new Map<number, number[]>());
  return {
    add(document, sequences) {
      const minima = minHashes(sequences);
      if (!minima) return [];
      const meetings = new Map<number, number>();
      for (const [band, bucketsOfBand] of buckets.entries()) {
        const key = (minima[band * ROWS] ?? 0) * 0x20_0000 + ((minima[band * ROWS + 1] ?? 0) >>> 11);
        const bucket = bucketsOfBand.get(key);
        if (!bucket) {
          bucketsOfBand.set(key, [document]);
          continue;
        }
        for (const other of bucket) meetings.set(other, (meetings.get(other) ?? 0) + 1);
        if (bucket.length < limits.perBucket) bucket.push(document);
      }
      return [...meetings]
        .sort(([a, often], [b, oftener]) => oftener - often || a - b)
        .slice(0, limits.perDocument)
        .map(([other]) => other)
        .sort((a, b) => a - b);
    },
  };
}

const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, row) => mix(row * 0x9e3779b9 + 1));

function minHashes(sequences: Iterable<number>): Uint32Array | undefined {
  const minima = new Uint32Array(SEEDS.length).fill(0xffff_ffff);
  let empty = true;
  for (const sequence of sequences) {
    empty = false;
    const hash = sequence % 0x1_0000_0000;
    for (let row = 0; row < SEEDS.length; row++) {
      const value = mix(hash ^ (SEEDS[row] ?? 0));
      if (value < (minima[row] ?? 0)) minima[row] = value;
    }
  }
  return empty ? undefined : minima;
}
