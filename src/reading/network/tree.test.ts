import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from './tree.ts';

/** Score of the best tree with one root, by trying every assignment of heads. */
function bestByTrying(scores: Float32Array, n: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Int32Array(n);
  const visit = (word: number): void => {
    if (word === n) {
      if (isTree(heads)) best = Math.max(best, total(scores, heads));
      return;
    }
    for (let head = 0; head <= n; head++) {
      if (head === word + 1) continue;
      heads[word] = head;
      visit(word + 1);
    }
  };
  visit(0);
  return best;
}

function isTree(heads: Int32Array): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false;
  return heads.every((_, word) => {
    let node = word + 1;
    for (let steps = 0; steps <= heads.length && node !== 0; steps++) node = heads[node - 1]!;
    return node === 0;
  });
}

function total(scores: Float32Array, heads: Int32Array): number {
  return heads.reduce((sum, head, word) => sum + scores[(word + 1) * (heads.length + 1) + head]!, 0);
}

describe('the best tree', () => {
  const matrix = (n: number): fc.Arbitrary<Float32Array> =>
    fc
      .array(fc.integer({ min: -20, max: 20 }), { minLength: (n + 1) ** 2, maxLength: (n + 1) ** 2 })
      .map((values) => Float32Array.from(values));

  it('is a tree with one root, whatever the scores', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }).chain((n) => fc.tuple(fc.constant(n), matrix(n))),
        ([n, scores]) => isTree(bestTree(scores, n)),
      ),
    );
  });

  it('is as good as the best of all trees that share its root', () => {
    fc.assert(
      fc.property(matrix(4), (scores) => {
        const heads = bestTree(scores, 4);
        const root = heads.indexOf(0) + 1;
        const rooted = scores.slice();
        for (let word = 1; word <= 4; word++) if (word !== root) rooted[word * 5] = -1e6;
        return Math.abs(total(scores, heads) - bestByTrying(rooted, 4)) < 1e-3;
      }),
      { numRuns: 150 },
    );
  });

  it('opens a cycle where that costs least', () => {
    // Words 1 and 2 each prefer the other; 3 is the root.
    const scores = Float32Array.from([0, 0, 0, 0, -9, 0, 10, 8, -9, 10, 0, 1, 5, 0, 0, 0]);
    expect([...bestTree(scores, 3)]).toEqual([3, 1, 0]);
  });

  it('of one word is the word', () => {
    expect([...bestTree(Float32Array.from([0, 0, -3, 0]), 1)]).toEqual([0]);
  });
});
