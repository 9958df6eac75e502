import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { linesOfPage, minimalPdf } from './minimal-pdf.fixture.ts';
import { readPdf } from './pdf.ts';

const PAGES = [
  linesOfPage([
    'Il presidente ha incontrato il collega vicino per tre ore, senza annun-',
    'ci importanti.',
    '',
    'Perché? «Così».',
  ]),
  linesOfPage(['Seconda pagina.']),
];

describe('readPdf', () => {
  it('reads the pages as paragraphs', async () => {
    expect(await readPdf({ bytes: minimalPdf({ pages: PAGES }) })).toEqual({
      text: 'Il presidente ha incontrato il collega vicino per tre ore, senza annunci importanti.\n\nPerché? «Così».\n\nSeconda pagina.',
      notes: [],
      findings: [],
    });
  });

  it('reads a compressed page, and does not take the caller’s bytes away', async () => {
    const bytes = minimalPdf({
      pages: [deflateSync(Buffer.from(linesOfPage(['Testo.'])))],
      streamEntries: '/Filter /FlateDecode',
    });
    expect((await readPdf({ bytes })).text).toBe('Testo.');
    expect((await readPdf({ bytes })).text).toBe('Testo.');
  });

  it('takes title and author from the metadata, and the day it was made as inferred', async () => {
    const information = "/Title (Rapporto) /Author (Ufficio Studi) /CreationDate (D:20221219233000-05'00')";
    expect((await readPdf({ bytes: minimalPdf({ pages: PAGES, information }) })).notes).toEqual([
      { field: 'title', from: 'metadata', value: 'Rapporto' },
      { field: 'author', from: 'metadata', value: 'Ufficio Studi' },
      { field: 'date', from: 'metadata', value: '2022-12-19', inferred: true },
    ]);
  });

  it('reads a file whose table of contents is lost', async () => {
    const bytes = minimalPdf({ pages: PAGES });
    const damaged = Buffer.from(bytes)
      .toString('latin1')
      .replace(/startxref\n\d+/u, 'startxref\n7');
    expect((await readPdf({ bytes: Buffer.from(damaged, 'latin1') })).text).toContain('Seconda pagina.');
  });

  it('reads what is left of a file with a damaged page', async () => {
    const damaged = Buffer.from(minimalPdf({ pages: PAGES }))
      .toString('latin1')
      .replace('/Kids [5 0 R 7 0 R]', '/Kids [5 0 R 99 0 R]');
    const { text, findings } = await readPdf({ bytes: Buffer.from(damaged, 'latin1') });
    expect(text).toContain('senza annunci importanti.');
    expect(findings.map(({ code }) => code)).toEqual(['intake/damaged']);
  });

  it('says how many pages it read of very many', async () => {
    const pages = Array.from({ length: 302 }, (_, index) => linesOfPage([`Pagina numero ${index + 1}.`]));
    const { text, findings } = await readPdf({ bytes: minimalPdf({ pages }) });
    expect(text.endsWith('Pagina numero 300.')).toBe(true);
    expect(findings).toEqual([
      expect.objectContaining({ code: 'intake/cut', message: expect.stringContaining('first 300 of 302') }),
    ]);
  });

  it.each([
    ['cut short', minimalPdf({ pages: PAGES }).subarray(0, 300), 'intake/damaged'],
    ['only a signature', new TextEncoder().encode('%PDF-1.4'), 'intake/damaged'],
    ['something else', new TextEncoder().encode('<html>'), 'intake/damaged'],
    ['pictures only', minimalPdf({ pages: [linesOfPage([])] }), 'intake/pdf-without-text'],
  ])('gives a finding for a file that is %s', async (_, bytes, code) => {
    expect(await readPdf({ bytes })).toMatchObject({ text: '', findings: [{ code, severity: 'error' }] });
  });

  it('does not unpack a bomb', async () => {
    const bytes = minimalPdf({
      pages: [deflateSync(Buffer.alloc(70_000_000))],
      streamEntries: '/Filter /FlateDecode',
    });
    expect(await readPdf({ bytes })).toMatchObject({
      text: '',
      findings: [{ code: 'intake/too-large', severity: 'error' }],
    });
  });
});
