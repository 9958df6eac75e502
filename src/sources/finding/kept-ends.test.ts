import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepEnds, MOST_KEPT } from './kept-ends.ts';

const kept = (documents: readonly number[], rankOf: (document: number) => number): number[] => {
  const list = [...documents];
  keepEnds(list, 0, rankOf);
  return list;
};
const inOrder = (list: readonly number[]) => [...list].sort((a, b) => a - b);

describe('the ends that are kept', () => {
  const many = fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), {
    minLength: MOST_KEPT + 1,
    maxLength: 150,
  });

  it('are the 16 earliest and the 16 latest by rank', () => {
    fc.assert(
      fc.property(many, (documents) => {
        const byRank = [...documents].sort((a, b) => b - a);
        expect(kept(documents, (document) => -document)).toEqual([
          ...byRank.slice(0, 16),
          ...byRank.slice(-16),
        ]);
      }),
    );
  });

  it('are the same whatever was cut from the parts before', () => {
    fc.assert(
      fc.property(many, fc.nat({ max: 150 }), (documents, at) => {
        const rankOf = (document: number) => (document * 7919) % 5003;
        const parts = [...kept(documents.slice(0, at), rankOf), ...kept(documents.slice(at), rankOf)];
        expect(inOrder(kept(parts, rankOf))).toEqual(inOrder(kept(documents, rankOf)));
      }),
    );
  });

  it('are all of a short list, as it was, and nothing before `from` is touched', () => {
    const short = [5, 3, 9];
    expect(kept(short, (document) => document)).toEqual(short);
    const list = [99, 98, ...Array.from({ length: 40 }, (_, at) => at)];
    keepEnds(list, 2, (document) => document);
    expect(list.slice(0, 3)).toEqual([99, 98, 0]);
    expect(list).toHaveLength(2 + MOST_KEPT);
  });
});
