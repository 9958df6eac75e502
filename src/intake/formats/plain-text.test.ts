import { describe, expect, it } from 'vitest';
import { readPlainText } from './plain-text.ts';

const read = (text: string) => readPlainText({ bytes: new TextEncoder().encode(text) });

describe('readPlainText', () => {
  it('takes a stamped date off and keeps the rest of its line', async () => {
    expect(await read(' date 2022-12 Una visita a Bresnia.\n\nAltro.')).toEqual({
      text: ' Una visita a Bresnia.\n\nAltro.',
      notes: [{ field: 'date', from: 'first-line', value: '2022-12' }],
      findings: [],
    });
  });

  it('takes a header off, with any line ends', async () => {
    expect(await read('\r\ndate: 2022-12-19\r\ntitle: Vertice\r\n\r\nUna visita.')).toMatchObject({
      text: 'Una visita.',
      notes: [
        { field: 'date', from: 'header', value: '2022-12-19' },
        { field: 'title', from: 'header', value: 'Vertice' },
      ],
    });
  });

  it('tells a stamp with text behind it from a header of one line', async () => {
    expect(await read('date: 2022-12-19 Una visita.\n\nAltro.')).toMatchObject({
      text: ' Una visita.\n\nAltro.',
    });
    expect(await read('date: 2022-12-19\n\nUna visita.')).toMatchObject({
      text: 'Una visita.',
      notes: [{ field: 'date', from: 'header', value: '2022-12-19' }],
    });
    expect(await read('date: 2022-12-19\nUna visita.')).toMatchObject({
      text: '\nUna visita.',
      notes: [{ field: 'date', from: 'first-line', value: '2022-12-19' }],
    });
  });

  it('keeps the unreadable date of a header as a note, for its finding', async () => {
    expect((await read('date: 31 febbraio 2022\n\nUna visita.')).notes).toEqual([
      { field: 'date', from: 'header', value: '31 febbraio 2022' },
    ]);
  });

  it('leaves a text without either alone', async () => {
    expect(await read('Minsk: una visita.\n\nAltro.')).toEqual({
      text: 'Minsk: una visita.\n\nAltro.',
      notes: [],
      findings: [],
    });
  });
});
