import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarityIndex } from './min-hash.ts';

const sequence = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

describe('similarity index', () => {
  it('proposes a pair that has half of all its sequences in common', () => {
    const shares = fc.record({
      shared: fc.uniqueArray(sequence, { minLength: 20, maxLength: 60 }),
      own: fc.uniqueArray(sequence, { maxLength: 10 }),
      theirs: fc.uniqueArray(sequence, { maxLength: 10 }),
    });
    fc.assert(
      fc.property(shares, ({ shared, own, theirs }) => {
        const index = similarityIndex({ perBucket: 8, perDocument: 8 });
        index.add(0, [...shared, ...own]);
        expect(index.add(1, [...theirs, ...shared])).toEqual([0]);
      }),
    );
  });

  it('proposes nothing for sets without a member in common, nor for an empty one', () => {
    const index = similarityIndex({ perBucket: 8, perDocument: 8 });
    index.add(0, [1, 2, 3]);
    expect(index.add(1, [4, 5, 6])).toEqual([]);
    expect(index.add(2, [])).toEqual([]);
    expect(index.add(3, [])).toEqual([]);
  });

  it('stops filling a bucket at its limit, and keeps the first ones', () => {
    const index = similarityIndex({ perBucket: 2, perDocument: 8 });
    for (const document of [0, 1, 2]) index.add(document, [7, 8, 9]);
    expect(index.add(3, [7, 8, 9])).toEqual([0, 1]);
  });

  it('proposes no more than its limit: the most alike', () => {
    const index = similarityIndex({ perBucket: 8, perDocument: 1 });
    const numbers = (from: number) => Array.from({ length: 100 }, (_, at) => from + at);
    for (const [document, from] of [50, 20, 5, 40].entries()) index.add(document, numbers(from));
    expect(index.add(4, numbers(0))).toEqual([2]);
  });
});
