import { describe, expect, it } from 'vitest';
import { foldedWords } from '../sources/index.ts';
import { standsIn, wordPattern } from './word-pattern.ts';

const found = (pattern: string, text: string) => standsIn(wordPattern(pattern), foldedWords(text));

describe('word patterns', () => {
  it.each([
    ['missil*', 'Consegnati i missili'],
    ["gruppo d'assalto", 'un Gruppo d’Assalto al confine'],
    ['strike group*', 'two strike-groups were seen'],
    ['ospedal* da campo', 'aprono ospedali da campo'],
    ['S-400', 'an S-400 battery'],
    ['piu vicino', 'più vicino'],
    ['perché', 'PERCHE’ no'],
  ])('%s stands in “%s”', (pattern, text) => expect(found(pattern, text)).toBe(true));

  it.each([
    ['missil', 'the missiles'],
    ['strike group', 'a strike by a group'],
    ['strike group', 'group strike'],
    ['art', 'the party'],
    ['S-400', 'an S-300 battery'],
    ['*', 'anything'],
  ])('%s does not stand in “%s”', (pattern, text) => expect(found(pattern, text)).toBe(false));
});
