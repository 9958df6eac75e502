import { describe, expect, it } from 'vitest';
import { LemmaTreeReader, WORD_START } from './lemma-tree.ts';

/** Class 0: "-e" 1, "-re" 2, "tre" 3 as a whole word; class 1: nothing but "a" as a whole word. */
const TREE = {
  labels: Uint16Array.from([0, 0, 1, code('e'), code('a'), code('r'), WORD_START, code('t'), WORD_START]),
  childCounts: Uint16Array.from([2, 1, 1, 1, 1, 1, 0, 1, 0]),
  answers: Uint16Array.from([0, 0, 0, 2, 0, 3, 8, 0, 4]),
};
const READER = new LemmaTreeReader(TREE);

function code(letter: string): number {
  return letter.charCodeAt(0);
}

describe('the answer', () => {
  it.each([
    [0, 'case', 1, false],
    [0, 'mare', 2, false],
    [0, 'tre', 3, true],
    [0, 'ventitre', 2, false],
    [0, 'e', 1, false],
    [0, 'casa', -1, false],
    [0, '', -1, false],
    [1, 'a', 7, true],
    [1, 'la', -1, false],
    [2, 'tre', -1, false],
    [-1, 'tre', -1, false],
  ])('of class %i for "%s" is %i', (wordClass, form, answer, wholeWord) => {
    expect(READER.find(wordClass, form)).toBe(answer);
    expect(READER.wholeWord).toBe(wholeWord);
  });

  it('is refused where the counts of children do not fit', () => {
    expect(() => new LemmaTreeReader({ ...TREE, childCounts: TREE.childCounts.map(() => 2) })).toThrow();
  });
});
