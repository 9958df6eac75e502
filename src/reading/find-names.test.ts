import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../base/index.ts';
import { findNames } from './find-names.ts';
import { ENGLISH } from './language/en/index.ts';
import { ITALIAN } from './language/it/index.ts';
import { splitSentences } from './sentence.ts';
import { tokenise } from './token.ts';

const RULES = { en: ENGLISH, it: ITALIAN };

/** Names of a text in which the models found those between brackets, each with its type: "[ORG Bank of Japan] closed". */
function found(marked: string, language: Language): string[] {
  const starts: { readonly at: number; readonly end: number; readonly type: 'PER' | 'LOC' | 'ORG' }[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[(PER|LOC|ORG) ([^\]]+)\]/gu)) {
    text += marked.slice(last, match.index);
    const name = match[2] ?? '';
    starts.push({ at: text.length, end: text.length + name.length, type: match[1] as 'PER' });
    text += name;
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  const tokens = tokenise(text, language);
  const index = (offset: number): number => [...tokens.starts].findIndex((start) => start >= offset);
  const modelled = starts.map(({ at, end, type }) => ({
    from: index(at),
    to: index(end) < 0 ? tokens.count : index(end),
    type,
  }));
  const sentences = splitSentences(tokens, RULES[language].sentence);
  return findNames(tokens, sentences, RULES[language], modelled).map(
    ({ from, to, kind, type, country }) =>
      `${kind} ${text.slice(tokens.starts[from], tokens.ends[to - 1])}${kind === 'unknown' ? ` ${type}${country ? ` ${country}` : ''}` : ''}`,
  );
}

describe('names', () => {
  it.each([
    [
      'en',
      'On Monday the French foreign minister met [PER Alan Varga].',
      ['demonym French', 'role foreign minister', 'unknown Alan Varga PER'],
    ],
    [
      'it',
      'Lunedì il ministro francese ha visto [PER Aldo Vargas].',
      ['role ministro', 'demonym francese', 'unknown Aldo Vargas PER'],
    ],
    ['en', 'Trains left.', []],
    ['it', 'Treni fermi.', []],
    ['it', "La [ORG Banca d'Italia] ha chiuso.", ["unknown Banca d'Italia ORG ITA"]],
    ['en', 'The [ORG University of Minsk] closed.', ['unknown University of Minsk ORG BLR']],
    ['en', '[PER President Alan Varga] left.', ['role President', 'unknown Alan Varga PER']],
    ['en', 'It was [ORG The Economist] that wrote.', ['actor The Economist']],
    ['en', 'Citing [ORG Reuters,] it wrote.', ['actor Reuters']],
    ['it', 'Lo scrive [ORG anche Reuters].', ['actor Reuters']],
    ['en', 'They met [PER Wladimir Putin].', ['actor Wladimir Putin']],
    ['en', 'They met [PER Ada Putin]. Putin left.', ['unknown Ada Putin PER', 'unknown Putin PER']],
    [
      'it',
      'Ha visto [PER Ada Putin] e [PER Vladimir Putin]. Putin tace.',
      ['unknown Ada Putin PER', 'actor Vladimir Putin', 'actor Putin'],
    ],
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
      fc.property(
        fc.array(words, { maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 8 }),
        (list, gaps) => {
          const tokens = tokenise(list.join(' '), language);
          let at = 0;
          const modelled = gaps
            .map(([gap, length]) => {
              const from = at + gap;
              at = from + length;
              return { from, to: at, type: 'ORG' as const };
            })
            .filter(({ to }) => to <= tokens.count);
          const sentences = splitSentences(tokens, RULES[language].sentence);
          let last = 0;
          for (const { from, to } of findNames(tokens, sentences, RULES[language], modelled)) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            last = to;
          }
          expect(last).toBeLessThanOrEqual(tokens.count);
        },
      ),
    );
  });
});
