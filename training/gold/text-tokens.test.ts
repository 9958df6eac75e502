import { describe, expect, it } from 'vitest';
import { textTokens, tokensTouched } from './text-tokens.ts';

describe('text tokens', () => {
  const text = "Dolny's plan, he said.";
  const tokens = textTokens(text);

  it('are words with their apostrophes, and marks', () => {
    expect(tokens.map(([start, end]) => text.slice(start, end))).toEqual([
      "Dolny's",
      'plan',
      ',',
      'he',
      'said',
      '.',
    ]);
  });

  it('are touched by any span that shares a letter with them', () => {
    expect([...tokensTouched(tokens, [[0, 3]])]).toEqual([0]);
    expect([
      ...tokensTouched(tokens, [
        [8, 13],
        [17, 21],
      ]),
    ]).toEqual([1, 2, 4]);
    expect([...tokensTouched(tokens, [[7, 8]])]).toEqual([]);
  });
});
