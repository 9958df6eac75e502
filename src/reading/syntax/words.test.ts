import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../base/index.ts';
import { ENGLISH_WORD_CORPUS } from '../language/en/word-splits.corpus.ts';
import { ITALIAN_WORD_CORPUS } from '../language/it/word-splits.corpus.ts';
import { tokenise } from '../token.ts';
import { wordsOf } from './words.ts';

const read = (text: string, language: Language) => wordsOf(tokenise(text, language), language);

const CASES: readonly [Language, string][] = [
  ...ENGLISH_WORD_CORPUS.map((line): [Language, string] => ['en', line]),
  ...ITALIAN_WORD_CORPUS.map((line): [Language, string] => ['it', line]),
];

describe('words', () => {
  it.each(CASES)('%s: %s', (language, line) => {
    const [text = '', expected] = line.split(' | ');
    expect(read(text, language).forms.join(' ')).toBe(expected);
  });

  it('take each a part of their token', () => {
    const words = read('della, dirgli al', 'it');
    const parts = words.forms.map((_, index) => words.text.slice(words.starts[index], words.ends[index]));
    expect(parts).toEqual(['del', 'la', ',', 'dir', 'gli', 'a', 'l']);
    expect([...words.tokenOf]).toEqual([0, 0, 1, 2, 2, 3, 3]);
    expect([...words.firstWordOf]).toEqual([0, 2, 3, 5, 7]);
  });

  it('take several tokens where they are written together', () => {
    const words = read('Mr. Doe :-)', 'en');
    expect(words.forms).toEqual(['Mr.', 'Doe', ':-)']);
    expect([...words.tokenOf]).toEqual([0, 2, 3]);
    expect([...words.firstWordOf]).toEqual([0, 1, 1, 2, 3, 3, 3]);
  });

  it('stand in order, apart, inside their tokens, and cover every token', () => {
    const pieces = fc.constantFrom(
      ...[
        "don't",
        'della',
        "dell'",
        '’',
        "'",
        '.',
        '...',
        'U.S',
        'a.',
        'http://',
        'www.',
        '@',
        'x.com',
        '-',
        '1',
        ':',
        '/',
      ],
      ...[
        'non-',
        'İ',
        'ﬁ',
        '😀',
        '\ud800',
        'שלום',
        '\u0000',
        '\n',
        ' ',
        'andarsene',
        "L'",
        '#',
        '1.5km',
        "80's",
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<Language>('it', 'en'), (value, language) => {
        const tokens = tokenise(value, language);
        const words = wordsOf(tokens, language);
        let end = 0;
        for (let index = 0; index < words.count; index++) {
          const start = words.starts[index] ?? -1;
          expect(value.slice(end, start)).toMatch(/^\s*$/u);
          expect(start).toBeGreaterThanOrEqual(end);
          expect(start).toBeGreaterThanOrEqual(tokens.starts[words.tokenOf[index] ?? 0] ?? 0);
          end = words.ends[index] ?? 0;
          expect(end).toBeGreaterThan(start);
          expect(words.forms[index]).not.toBe('');
        }
        expect(value.slice(end)).toMatch(/^\s*$/u);
        expect(words.firstWordOf).toHaveLength(tokens.count + 1);
        expect(words.firstWordOf[tokens.count]).toBe(words.count);
        expect([...words.firstWordOf]).toEqual([...words.firstWordOf].sort((a, b) => a - b));
      }),
    );
  });

  it.each([
    ['one letter', 'a'.repeat(100_000)],
    ['one vowel pattern', `${'iamo'.repeat(25_000)}lo`],
    ['numbers joined for ever', '1-'.repeat(50_000)],
    ['letters and stops', `${'A.'.repeat(50_000)}b`],
    ['addresses without an end', 'a@'.repeat(50_000)],
    ['marks', '.'.repeat(100_000)],
    ['prefixes', 'non-'.repeat(25_000)],
  ])('stay cheap on %s', (_name, text) => {
    for (const language of ['it', 'en'] as const) {
      const begun = performance.now();
      read(text, language);
      expect(performance.now() - begun).toBeLessThan(2000);
    }
  });
});
