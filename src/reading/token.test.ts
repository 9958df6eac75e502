import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../base/index.ts';
import { shapeAt, spanOfTokens, tokenAtOrAfter, tokenise } from './token.ts';

const forms = (text: string, language: Language): string => {
  const tokens = tokenise(text, language);
  return Array.from({ length: tokens.count }, (_, index) =>
    text.slice(tokens.starts[index], tokens.ends[index]),
  ).join(' ');
};

describe('tokens', () => {
  it.each<[Language, string, string]>([
    ['it', 'L’esercito dell’Ucraina c’è.', 'L’ esercito dell’ Ucraina c’ è .'],
    ['it', "un'offensiva, 9.000 soldati (S-400)", "un' offensiva , 9.000 soldati ( S-400 )"],
    ['it', '«Non andremo», ha detto', '« Non andremo » , ha detto'],
    ['it', 'alle 14:30 del 2022-12-19', 'alle 14 : 30 del 2022 - 12 - 19'],
    ['en', "Belarus's army didn’t move; it won't.", "Belarus 's army didn’t move ; it won't ."],
    ['en', 'the U.S. official, mid-December', 'the U.S. official , mid - December'],
    ['en', '9,000 troops on the 19th', '9,000 troops on the 19th'],
    ['en', 'combat-readiness drills—again', 'combat-readiness drills — again'],
    ['en', "1.5km, 5km, IT'S", "1.5 km , 5km , IT 'S"],
    ['it', "King's Cross, l'Spd", "King ' s Cross , l' Spd"],
  ])('%s: %s', (language, text, expected) => {
    expect(forms(text, language)).toBe(expected);
  });

  it('fold case and apostrophes but keep accents', () => {
    const tokens = tokenise('È DELL’Aquila e Łódź', 'it');
    expect(tokens.folded).toEqual(['è', "dell'", 'aquila', 'e', 'łódź']);
    expect([...tokens.capitals]).toEqual([1, 1, 1, 0, 1]);
    expect(shapeAt(tokens, 1)).toBe('elision');
  });

  it('tile any text: in order, apart, and nothing but white space between', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<Language>('it', 'en'), (value, language) => {
        const tokens = tokenise(value, language);
        let end = 0;
        for (let index = 0; index < tokens.count; index++) {
          const [start, next] = spanOfTokens(tokens, index, index + 1);
          expect(value.slice(end, start)).toMatch(/^\s*$/u);
          expect(next).toBeGreaterThan(start);
          expect(tokenAtOrAfter(tokens, start)).toBe(index);
          end = next;
        }
        expect(value.slice(end)).toMatch(/^\s*$/u);
      }),
    );
  });
});
