import { describe, expect, it } from 'vitest';
import { readHeader } from './header.ts';

describe('readHeader', () => {
  it('reads keys in either language and any case', () => {
    const text =
      'Titolo: Vertice a Bresnia: tre ore\nTESTATA: Gazzetta di Prova\nDate: 19 dicembre 2022\ntraduzione di: Bresnia Times\n\nIl testo.\n';
    expect(readHeader(text)).toEqual({
      notes: [
        { field: 'title', from: 'header', value: 'Vertice a Bresnia: tre ore' },
        { field: 'publisher', from: 'header', value: 'Gazzetta di Prova' },
        { field: 'date', from: 'header', value: '19 dicembre 2022' },
        { field: 'translation-of', from: 'header', value: 'Bresnia Times' },
      ],
      rest: 'Il testo.\n',
    });
  });

  it('passes over a key without value', () => {
    expect(readHeader('author:\ndate: 2022\n\nText.')?.notes).toEqual([
      { field: 'date', from: 'header', value: '2022' },
    ]);
  });

  it('keeps a header with one endless value, cut', () => {
    const notes = readHeader(`title: ${'word '.repeat(1000)}\ndate: 2022-12-19\n\nText.`)?.notes;
    expect(notes?.map(({ field, value }) => [field, value.length])).toEqual([
      ['title', 2000],
      ['date', 10],
    ]);
  });

  it.each([
    ['an unknown key', 'title: A visit\nMinsk: a rare visit\n\nText.'],
    ['a line that is none', 'title: A visit\nA rare visit to Bresnia.\n\nText.'],
    ['no blank line after it', 'title: A visit\ndate: 2022'],
    ['prose with a colon', 'He said: nothing will happen.\n\nText.'],
    ['an empty text', ''],
    ['a blank first line', '\ntitle: A visit\n\nText.'],
    ['too many lines', `${'title: x\n'.repeat(30)}\nText.`],
  ])('takes no header from %s', (_, text) => {
    expect(readHeader(text)).toBeUndefined();
  });
});
