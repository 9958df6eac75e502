import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicationRank } from './publication-rank.ts';

describe('the order of publication', () => {
  it('is that of the days, with undated documents last', () => {
    const [early, late, undated] = [
      publicationRank('1999-12-31', 'z'),
      publicationRank('2031-05-06', 'a'),
      publicationRank(undefined, 'a'),
    ];
    expect(early).toBeLessThan(late);
    expect(late).toBeLessThan(undated);
    expect(publicationRank('9999-12-31', 'a')).toBeLessThan(undated);
    expect(publicationRank('no day', 'a')).toBe(undated);
  });

  it('tells the documents of one day apart, and is exact', () => {
    const days = fc.constantFrom('0001-01-01', '2031-05-06', '9999-12-31', undefined);
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 30 }), days, (ids, day) => {
        const ranks = ids.map((id) => publicationRank(day, id));
        expect(new Set(ranks).size).toBe(ids.length);
        expect(ranks.every(Number.isSafeInteger)).toBe(true);
      }),
    );
  });
});
