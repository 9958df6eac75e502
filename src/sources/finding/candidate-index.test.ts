import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, type CandidateIndex, candidateIndex } from './candidate-index.ts';

/** So small that a few documents already make runs, which merge. */
const SMALL = { tail: 40, run: 600 };

interface Added {
  readonly keys: readonly number[];
  readonly rank: number;
}

/** Few keys for many documents, so that some stand in more than are kept of a key. */
const anyDocuments = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }), { minLength: 1, maxLength: 160 })
  .map((all) => all.map((keys, rank): Added => ({ keys: keys.map(spread), rank })));
const spread = (key: number): number => Math.imul(key + 1, 0x9e3779b1) >>> 0;
const LIMITS = { atLeast: 1, weight: 4, most: 20 };

/** What the index promises, said plainly: of each key the earliest and the latest documents, and what they share, weighed by rarity. */
function expected(documents: readonly Added[], keys: readonly number[]): { rank: number; shared: number }[] {
  const common = new Map<number, { weight: number; shared: number }>();
  for (const key of keys) {
    const ranks = documents.filter((one) => one.keys.includes(key)).map(({ rank }) => rank);
    ranks.sort((a, b) => a - b);
    const kept = ranks.length > 32 ? [...ranks.slice(0, 16), ...ranks.slice(-16)] : ranks;
    for (const rank of kept) {
      const { weight, shared } = common.get(rank) ?? { weight: 0, shared: 0 };
      common.set(rank, { weight: weight + 6 - Math.floor(Math.log2(kept.length)), shared: shared + 1 });
    }
  }
  return [...common]
    .filter(([, { weight }]) => weight >= LIMITS.weight)
    .sort(([a, one], [b, other]) => other.weight - one.weight || a - b)
    .slice(0, LIMITS.most)
    .map(([rank, { shared }]) => ({ rank, shared }));
}

function filled(documents: readonly Added[]): CandidateIndex {
  const index = candidateIndex(undefined, SMALL);
  for (const { keys, rank } of documents) index.add(keys, rank);
  return index;
}

const byRank = (found: readonly Candidate[], documents: readonly Added[]) =>
  found.map(({ document, shared }) => ({ rank: documents[document]?.rank, shared }));

describe('candidates', () => {
  it('are what a search through all documents gives, whatever the order of adding', () => {
    fc.assert(
      fc.property(anyDocuments, fc.infiniteStream(fc.nat()), (documents, random) => {
        const mixed = documents
          .map((document) => ({ document, place: random.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ document }) => document);
        const [straight, shuffled] = [filled(documents), filled(mixed)];
        for (const { keys } of documents.slice(0, 12)) {
          const wanted = expected(documents, keys);
          expect(byRank(straight.find(keys, LIMITS), documents)).toEqual(wanted);
          expect(byRank(shuffled.find(keys, LIMITS), mixed)).toEqual(wanted);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are the same when the index is taken up again from its runs', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const whole = filled(documents);
        const runs = whole.runs();
        const covered = runs.at(-1)?.end ?? 0;
        const ranks = Float64Array.from(documents.slice(0, covered), ({ rank }) => rank);
        const again = candidateIndex({ runs, ranks }, SMALL);
        for (const { keys, rank } of documents.slice(covered)) again.add(keys, rank);
        expect(again.size()).toBe(documents.length);
        for (const { keys } of documents.slice(-12))
          expect(again.find(keys, LIMITS)).toEqual(whole.find(keys, LIMITS));
      }),
      { numRuns: 40 },
    );
  });

  it('share as many keys as asked, are as many as asked, and none that is left out', () => {
    const index = candidateIndex();
    index.add([1, 2, 3], 0);
    index.add([1, 9, 8], 1);
    index.add([1, 2, 7], 2);
    const found = (limits: Parameters<CandidateIndex['find']>[1]) =>
      index.find([1, 2, 3], limits).map(({ document }) => document);
    expect(found({ atLeast: 1, weight: 1, most: 9 })).toEqual([0, 2, 1]);
    expect(found({ atLeast: 2, weight: 1, most: 9 })).toEqual([0, 2]);
    expect(found({ atLeast: 1, weight: 1, most: 1 })).toEqual([0]);
    expect(found({ atLeast: 1, weight: 1, most: 9, isLeftOut: (document) => document === 0 })).toEqual([
      2, 1,
    ]);
    expect(index.find([1], { atLeast: 1, weight: 6, most: 9 })).toEqual([]);
    expect(index.find([2, 3], { atLeast: 1, weight: 11, most: 9 }).map(({ document }) => document)).toEqual([
      0,
    ]);
    expect(index.find([4, 5], { atLeast: 1, weight: 1, most: 9 })).toEqual([]);
    expect(index.find([], { atLeast: 0, weight: 1, most: 9 })).toEqual([]);
  });

  it('of a key that every document has are few, and one rare key outweighs it', () => {
    const index = candidateIndex();
    for (let document = 0; document < 20_000; document++) index.add([7, 1_000_000 + document], document);
    const found = index.find([7, 1_000_000 + 9_999], { atLeast: 1, weight: 1, most: 1000 });
    expect(found).toHaveLength(33);
    expect(found[0]).toEqual({ document: 9_999, shared: 1 });
  });

  it('of twenty thousand equal documents are the earliest, and their tables stay small', () => {
    const index = candidateIndex();
    const keys = Array.from({ length: 60 }, (_, key) => spread(key));
    for (let document = 0; document < 20_000; document++) index.add(keys, document);
    expect(index.find(keys, { atLeast: 2, weight: 1, most: 3 }).map(({ document }) => document)).toEqual([
      0, 1, 2,
    ]);
    const entries = index.runs().reduce((sum, run) => sum + run.keys.length, 0);
    expect(entries).toBeLessThanOrEqual(60 * 32 * index.runs().length);
  });

  it('keep the largest key and the smallest', () => {
    const index = candidateIndex(undefined, { tail: 2, run: 600 });
    for (let document = 0; document < 5; document++) index.add([0, 0xffff_ffff], document);
    for (const key of [0, 0xffff_ffff])
      expect(index.find([key], LIMITS).map(({ document }) => document)).toEqual([0, 1, 2, 3, 4]);
  });

  it('are looked for in a number of runs that grows as the logarithm of the documents', () => {
    const index = candidateIndex(undefined, { tail: 64, run: 2 ** 24 });
    for (let document = 0; document < 30_000; document++)
      index.add([spread(document), spread(-document)], document);
    expect(index.runs().length).toBeLessThan(14);
  });
});
