import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../fold.ts';
import { hashWord } from '../word-sequence.ts';
import { eachToken } from './text-token.ts';

const shown = (text: string): string[] => {
  const all: string[] = [];
  eachToken(text, text.length, ({ start, end, isFigure, isCapital, opens, beginsLine }) => {
    const signs = `${isFigure ? '#' : ''}${isCapital ? 'C' : ''}${opens ? 'o' : ''}${beginsLine ? 'l' : ''}`;
    all.push(`${text.slice(start, end)}:${signs}`);
  });
  return all;
};

describe('tokens', () => {
  it('tell openers of sentences, quotations and lines, capitals and figures', () => {
    expect(shown('Trains left Orsha at 14:30. «Nobody» saw\nÉva – Vero, 9.000 men.')).toEqual(
      'Trains:Col left: Orsha:C at: 14:30:# Nobody:Co saw:o Éva:Col Vero:Co 9.000:# men:'.split(' '),
    );
    expect(shown('l’assalto d’Orsha 5.')).toEqual(['l:ol', 'assalto:', 'd:', 'Orsha:C', '5:#']);
  });

  it('are those of a pattern, with the hash of their folded word where it is plain', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aZé0 9.,:;«\n’-ЖÀ̀?'), maxLength: 60 });
    fc.assert(
      fc.property(text, (any) => {
        const wanted = any.match(/\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{M}]*/gu) ?? [];
        const found: string[] = [];
        eachToken(any, any.length, ({ start, end, hash }) => {
          const word = any.slice(start, end);
          found.push(word);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
          const isPlain = /^[\u0000-\u007f]*$/u.test(word);
          expect(hash).toBe(isPlain ? hashWord(foldText(word)) : undefined);
        });
        expect(found).toEqual([...wanted]);
      }),
    );
  });

  it('end where reading ends', () => {
    const starts: number[] = [];
    eachToken('one two three', 7, ({ start }) => starts.push(start));
    expect(starts).toEqual([0, 4]);
    expect(shown('')).toEqual([]);
    expect(shown('🛑 \ud800')).toEqual([]);
  });
});
