import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../base/index.ts';
import { findNames } from './find-names.ts';
import { ENGLISH } from './language/en/index.ts';
import { ITALIAN } from './language/it/index.ts';
import type { Name } from './name.ts';
import { splitSentences } from './sentence.ts';
import { type Tokens, tokenise } from './token.ts';

const RULES = { en: ENGLISH, it: ITALIAN };

const read = (text: string, language: Language): { names: Name[]; tokens: Tokens } => {
  const tokens = tokenise(text, language);
  return {
    names: findNames(tokens, splitSentences(tokens, RULES[language].sentence), RULES[language]),
    tokens,
  };
};
const found = (text: string, language: Language): string[] => {
  const { names, tokens } = read(text, language);
  return names.map(({ from, to, kind }) => `${kind} ${text.slice(tokens.starts[from], tokens.ends[to - 1])}`);
};

describe('names', () => {
  it.each([
    [
      'en',
      'On Monday the French foreign minister met Alan Varga.',
      ['demonym French', 'role foreign minister', 'unknown Alan Varga'],
    ],
    [
      'it',
      'Lunedì il ministro francese ha visto Aldo Vargas.',
      ['role ministro', 'demonym francese', 'unknown Aldo Vargas'],
    ],
    ['en', 'Trains left.', []],
    ['it', 'Treni fermi.', []],
    ['en', 'Varga spoke. Then Varga left.', ['unknown Varga', 'unknown Varga']],
    ['en', 'They met Jan van der Berg.', ['unknown Jan van der Berg']],
    ['it', "La Banca d'Italia ha chiuso.", ["unknown Banca d'Italia"]],
    ['en', 'The University of Minsk closed.', ['unknown University of Minsk']],
    ['en', 'They sent military aid.', []],
    ['en', 'The constructor and the toString were lost.', []],
  ] as const)('(%s) %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  it.each(LANGUAGES)('are in order, apart, and cover tokens that exist (%s)', (language) => {
    const words = fc.constantFrom(
      ...'Russia Putin Aldo Banca di of the van la Il , . “ ” ’ Kyiv’s d’Italia x'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const { names, tokens } = read(list.join(' '), language);
        let last = 0;
        for (const { from, to } of names) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(tokens.count);
      }),
    );
  });
});
