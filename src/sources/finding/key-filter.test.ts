import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mix } from '../word-sequence.ts';
import { keyFilter } from './key-filter.ts';

describe('the filter of keys', () => {
  it('never denies a key that it has', () => {
    const keys = fc.array(fc.integer({ min: 0, max: 0xffff_ffff }), { maxLength: 60 });
    fc.assert(
      fc.property(keys, fc.nat({ max: 100_000 }), (all, size) => {
        const filter = keyFilter(size);
        filter.add(Uint32Array.from(all));
        expect(all.every((key) => filter.mayHave(key))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('denies seven of eight keys that it has not, even when it is full', () => {
    const filter = keyFilter(50_000);
    const hashes = (from: number, count: number) =>
      Uint32Array.from({ length: count }, (_, at) => mix(from + at));
    filter.add(hashes(0, filter.capacity));
    const taken = hashes(1_000_000, 10_000).filter((key) => filter.mayHave(key)).length;
    expect(taken).toBeLessThan(10_000 / 8);
    expect(taken).toBeGreaterThan(0);
  });

  it('that is empty has nothing', () => {
    const filter = keyFilter(0);
    expect([0, 1, 0xffff_ffff].some((key) => filter.mayHave(key))).toBe(false);
    expect(filter.capacity).toBeGreaterThan(0);
  });
});
