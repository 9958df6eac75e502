import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordEdits } from './word-edits.ts';

const shown = (first: string, second: string): string[] | undefined => {
  const [a, b] = [first.split(' '), second.split(' ')];
  return wordEdits(a, b)?.map(
    ({ first: [from, to], second: [start, end] }) =>
      `${a.slice(from, to).join(' ')} → ${b.slice(start, end).join(' ')}`,
  );
};

describe('edits between word sequences', () => {
  it.each([
    ['he will go home', 'he will go home', []],
    ['he will go home', 'he will not go home', [' → not']],
    ['he will not go home', 'he will go home', ['not → ']],
    ['two ships sank off the cape', 'five ships sank near the cape', ['two → five', 'off → near']],
    ['one two three four five six', 'one 2 three 4 five six', ['two three four → 2 three 4']],
  ])('%s / %s', (first, second, edits) => expect(shown(first, second)).toEqual(edits));

  it('gives up on texts that have little in common', () => {
    const words = (letter: string) => Array.from({ length: 400 }, (_, at) => `${letter}${at}`);
    expect(wordEdits(words('a'), words('b'))).toBeUndefined();
  });

  it('applied to the first sequence they give the second', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const out: string[] = [];
        let at = 0;
        for (const { first, second } of wordEdits(a, b) ?? []) {
          out.push(...a.slice(at, first[0]), ...b.slice(...second));
          at = first[1];
        }
        expect([...out, ...a.slice(at)]).toEqual(b);
      }),
      { numRuns: 300 },
    );
  });
});
