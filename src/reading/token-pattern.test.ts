import { describe, expect, it } from 'vitest';
import { tokenise } from './token.ts';
import { PhraseSet } from './token-pattern.ts';

/** Matches of the patterns in the text, as the words that they cover. */
const found = (patterns: readonly string[], text: string): string[] => {
  const tokens = tokenise(text, 'en');
  const classes = (_: unknown, index: number) =>
    /^\d+$/u.test(tokens.folded[index] ?? '') ? { number: Number(tokens.folded[index]) } : undefined;
  const set = new PhraseSet(
    patterns.map((pattern) => ({ pattern })),
    classes,
  );
  return set
    .matchAll(tokens)
    .map((match) => text.slice(tokens.starts[match.start], tokens.ends[match.end - 1]));
};

describe('phrases as data', () => {
  it.each([
    [['rule out'], 'They rule out talks', ['rule out']],
    [['rule out'], 'They rule outside', []],
    [['ruled|rule out'], 'It was ruled out', ['ruled out']],
    [['invad*'], 'an invading army invaded', ['invading', 'invaded']],
    [['no? signs'], 'signs, no signs', ['signs', 'no signs']],
    [['no ~2 signs'], 'no clear new signs', ['no clear new signs']],
    [['no ~2 signs'], 'no one saw the signs', []],
    [['no ~2 signs'], 'no. More signs', []],
    [['<number> trains'], 'twelve trains, 12 trains', ['12 trains']],
    [['may', 'may be part of'], 'It may be part of it', ['may be part of']],
    [['first of? all?'], 'first all of it', ['first all']],
  ])('%j in “%s”', (patterns, text, expected) => {
    expect(found(patterns, text)).toEqual(expected);
  });

  it('captures classes with their values', () => {
    const tokens = tokenise('on 12 or 14', 'en');
    const set = new PhraseSet([{ pattern: '<number> or <number>' }], (_, index) => {
      const value = Number(tokens.folded[index]);
      return Number.isNaN(value) ? undefined : { number: value };
    });
    expect(set.matchAt(tokens, 1)?.captures.map(({ value }) => value)).toEqual([12, 14]);
  });

  it.each(['~2 signs', 'a? b?', 'ab*', 'a||b'])(
    'refuses the pattern “%s”: it could match anything, or nothing',
    (pattern) => {
      expect(() => new PhraseSet([{ pattern }])).toThrow(/pattern/u);
    },
  );
});
