import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../base/index.ts';
import { ENGLISH } from './language/en/index.ts';
import { ENGLISH_SENTENCE_CORPUS } from './language/en/sentence-rules.corpus.ts';
import { ITALIAN } from './language/it/index.ts';
import { ITALIAN_SENTENCE_CORPUS } from './language/it/sentence-rules.corpus.ts';
import { splitSentences } from './sentence.ts';
import { tokenise } from './token.ts';

const split = (text: string, language: Language): string[] =>
  splitSentences(tokenise(text, language), (language === 'it' ? ITALIAN : ENGLISH).sentence).map(({ span }) =>
    text.slice(span[0], span[1]),
  );

const CASES: readonly [Language, string][] = [
  ...ENGLISH_SENTENCE_CORPUS.map((line): [Language, string] => ['en', line]),
  ...ITALIAN_SENTENCE_CORPUS.map((line): [Language, string] => ['it', line]),
];

describe('sentences', () => {
  it.each(CASES)('%s: %s', (language, marked) => {
    const expected = marked.split('|').map((part) => part.trim());
    expect(split(marked.replaceAll('|', ''), language)).toEqual(expected);
  });

  it('read the line breaks of a hard-wrapped text as spaces', () => {
    const lines = [
      'The ministry said that the convoy had left the station',
      'before dawn and that nobody had seen where it went after',
      'the bridge, although a railway worker told the local paper',
      'that it had turned north. The paper printed his words on',
      'the following day without naming him in any way at all',
    ];
    expect(split(lines.join('\n'), 'en')).toHaveLength(2);
  });

  it('cut a text without full stops, so that it stays cheap', () => {
    expect(split('parola '.repeat(2000), 'it').length).toBeGreaterThan(3);
  });

  it('cover every token once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenise(text, 'it');
        const sentences = splitSentences(tokens, ITALIAN.sentence);
        expect(sentences.map(({ from }) => from)).toEqual([
          ...(tokens.count > 0 ? [0] : []),
          ...sentences.slice(0, -1).map(({ to }) => to),
        ]);
        expect(sentences.at(-1)?.to ?? 0).toBe(tokens.count);
      }),
    );
  });
});
