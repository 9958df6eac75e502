import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from './hostile-text.fixture.ts';
import { cutText, nameText, phrase, plainText } from './plain-text.ts';

describe('plainText', () => {
  it('is one line without control characters or marks of direction', () => {
    expect(plainText(' a\n\tb\u001B[31m c\u202Ed\u2028e ')).toBe('a b [31m cd e');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});

describe('cutText', () => {
  it('cuts between words and says so', () => {
    expect(cutText('one two three', 9)).toEqual({ text: 'one two', cut: true });
    expect(cutText('one two', 9)).toEqual({ text: 'one two', cut: false });
  });

  it('cuts a word that alone is too long, but never a character', () => {
    expect(cutText('abcdefgh', 4)).toEqual({ text: 'abcd', cut: true });
    expect(cutText('abc😀def', 4)).toEqual({ text: 'abc', cut: true });
  });

  it('leaves a beginning of the text, within the length', () => {
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 1, max: 50 }), (text, length) => {
        const { text: cut } = cutText(text, length);
        expect(plainText(text).startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(length);
      }),
    );
  });
});

describe('phrase and nameText', () => {
  it('take off what would end or quote a sentence', () => {
    expect(phrase('Troops arrive. ')).toBe('Troops arrive');
    expect(phrase('...')).toBe('');
    expect(nameText('Agency "North" «24»')).toBe('Agency North 24');
  });
});
