import { describe, expect, it } from 'vitest';
import { foldedWords, foldText } from './fold.ts';

describe('folding', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['più', 'piu'],
    ['Zaporižžja', 'zaporizzja'],
    ['ORSHA', 'orsha'],
  ])('%s → %s', (text, folded) => expect(foldText(text)).toBe(folded));

  it('takes words apart at apostrophes of both shapes and at hyphens', () => {
    expect(foldedWords('il gruppo d’assalto')).toEqual(foldedWords("il gruppo d'assalto"));
    expect(foldedWords('S-400, strike-group')).toEqual(['s', '400', 'strike', 'group']);
  });

  it('finds no words in punctuation', () => expect(foldedWords('— … !')).toEqual([]));
});
