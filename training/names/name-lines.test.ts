import { describe, expect, it } from 'vitest';
import { nameList } from './build-name-lexicon.ts';
import { nameLines } from './name-lines.ts';
import { transliterations } from './transliterate.ts';

describe('lines of a name', () => {
  it.each([
    ['Roma', ['Roma']],
    ['Šojgu', ['Sojgu']],
    ["Banca d'Italia", ['Banca ditalia', 'Banca d Italia']],
    ['Corriere della Sera', ['Corriere della Sera', 'Corriere di la Sera']],
    ["ministero dell'Interno", ['ministero dellinterno', 'ministero dell Interno', 'ministero di l Interno']],
    ['Guinea-Bissau', ['Guinea-bissau', 'Guinea - Bissau', 'Guinea Bissau']],
    ["Moody's", ['Moodys', 'Moody s']],
    ['città', ['citta`', 'citta']],
    ['WHO', ['=WHO']],
    ['U.N.', ['=UN']],
    ['NATO', ['=NATO', 'Nato']],
    ['Киев', []],
    ['A name of far too many words to be met', []],
  ])('%s', (name, lines) => {
    expect(nameLines(name)).toEqual(lines);
  });
});

describe('transliterations', () => {
  it.each([
    ['Шевченко', false, 'Shevchenko', 'Sevcenko'],
    ['Андрій', true, 'Andrij'],
    ['Горбачёв', false, 'Gorbachyov', 'Gorbacev'],
    ['Жуков', false, 'Zhukov', 'Zukov'],
    ['Smith', false, 'Smith'],
  ] as const)('%s', (name, ukrainian, ...expected) => {
    expect(transliterations(name, ukrainian)).toEqual(expect.arrayContaining(expected));
  });
});

describe('the list', () => {
  it('puts names with the same classes together, in one order, without small words', () => {
    const names = [
      { name: 'Roma', is: 'city' },
      { name: 'Parigi', is: 'city' },
      { name: 'Roma', is: 'organisation' },
      { name: 'Come', is: 'city' },
    ] as const;
    const list = nameList(names, new Set(['come']));
    expect(list).toBe('#2\nParigi\n#202\nRoma\n');
    expect(nameList(names.toReversed(), new Set(['come']))).toBe(list);
  });
});
