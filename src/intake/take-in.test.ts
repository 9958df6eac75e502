import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentVersion } from './content-version.ts';
import type { Document } from './document.ts';
import { READABLE_EXTENSIONS } from './format.ts';
import { linesOfPage, minimalPdf } from './formats/minimal-pdf.fixture.ts';
import { takeIn } from './take-in.ts';

const BODY = 'Il presidente ha incontrato il collega vicino per tre ore, ma senza annunci importanti.';
const MONTH = { from: '2022-12-01', to: '2022-12-31', precision: 'month', vague: false, stated: true };

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = (document: Document): string[] => document.findings.map(({ code }) => code);

describe('takeIn', () => {
  it('makes a document of a text file with a stamped date', async () => {
    expect(await takeIn({ id: 'reports/a.txt', bytes: bytes(` date 2022-12 ${BODY}\r\n`) })).toEqual({
      kind: 'document',
      id: 'reports/a.txt',
      version: contentVersion(BODY),
      format: 'txt',
      text: BODY,
      language: { code: 'it', score: expect.any(Number), stated: false },
      publishedAt: MONTH,
      provenance: [{ field: 'date', from: 'first-line', value: '2022-12' }],
      findings: [],
    });
  });

  it('fills in what a header declares', async () => {
    const text = `title: Vertice\ntestata: Gazzetta di Prova\nautore: Carla Neri\nurl: https://gazzetta.example/1\nlingua: it\ndata: dicembre 2022\n\n${BODY}`;
    expect(await takeIn({ id: 'a.txt', bytes: bytes(text) })).toMatchObject({
      title: 'Vertice',
      publisher: 'Gazzetta di Prova',
      author: 'Carla Neri',
      url: 'https://gazzetta.example/1',
      language: { code: 'it', score: 1, stated: true },
      publishedAt: MONTH,
      text: BODY,
      findings: [],
    });
  });

  it.each([
    ['a.md', `---\ndate: 2022-12\n---\n# Vertice\n\n${BODY}`, 'md'],
    [
      'a.html',
      `<html lang="it"><head><meta name="date" content="2022-12"><title>Vertice</title></head><body><article><p>${BODY}</p></article></body></html>`,
      'html',
    ],
    ['a.eml', `Subject: Vertice\r\nDate: Dec 2022\r\n\r\n${BODY}`, 'eml'],
    ['a.json', JSON.stringify({ headline: 'Vertice', body_text: BODY, versioncreated: '2022-12' }), 'ninjs'],
    ['2022-12-a.pdf', minimalPdf({ pages: [linesOfPage([BODY])], information: '/Title (Vertice)' }), 'pdf'],
  ])('reads %s alike', async (id, content, format) => {
    const document = await takeIn({ id, bytes: typeof content === 'string' ? bytes(content) : content });
    expect(document).toMatchObject({ format, title: 'Vertice', publishedAt: MONTH, findings: [] });
    expect(document.language.code).toBe('it');
    expect(document.text.endsWith(BODY)).toBe(true);
  });

  it('trusts the header over the file name', async () => {
    const document = await takeIn({ id: '2022-12-20-a.txt', bytes: bytes(`date: 2022-12-19\n\n${BODY}`) });
    expect(document.publishedAt?.from).toBe('2022-12-19');
    expect(codes(document)).toEqual(['intake/dates-differ']);
    expect((await takeIn({ id: '2022-12-20-a.txt', bytes: bytes(BODY) })).publishedAt).toMatchObject({
      from: '2022-12-20',
      stated: true,
    });
  });

  it.each([
    ['empty', 'a.txt', new Uint8Array(), 'intake/empty'],
    ['blank', 'a.txt', bytes(' \n\ufeff\n'), 'intake/empty'],
    ['a page without text', 'a.html', bytes('<html><body><script>x</script></body></html>'), 'intake/empty'],
    ['a picture', 'a.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46]), 'intake/binary'],
    [
      'a picture named as e-mail',
      'a.eml',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]),
      'intake/binary',
    ],
    ['of no known format', 'a.docx', bytes(BODY), 'intake/unknown-format'],
    ['a damaged PDF', 'a.pdf', minimalPdf({ pages: ['x'] }).subarray(0, 200), 'intake/damaged'],
    ['some other JSON', 'a.json', bytes('{"a":1}'), 'intake/unknown-json'],
  ])('gives a document without text and an error for a file that is %s', async (_, id, content, code) => {
    const document = await takeIn({ id, bytes: content });
    expect(document).toMatchObject({ text: '', version: contentVersion(''), language: { code: 'und' } });
    expect(
      document.findings.filter(({ severity }) => severity === 'error').map((finding) => finding.code),
    ).toEqual([code]);
  });

  it('reads a wrongly encoded file and names the charset', async () => {
    const document = await takeIn({
      id: 'a.txt',
      bytes: Buffer.from('La città è pronta, perché la riunione è finita.', 'latin1'),
    });
    expect(document.text).toBe('La città è pronta, perché la riunione è finita.');
    expect(codes(document)).toEqual(['intake/charset']);
  });

  it('cuts a huge file and a huge text, and says so', async () => {
    const huge = bytes('parola '.repeat(2_000));
    const byBytes = await takeIn({ id: 'a.txt', bytes: huge }, { maxBytes: 700 });
    expect(byBytes.text).toBe('parola '.repeat(100).trim());
    expect(codes(byBytes)).toContain('intake/cut');
    const byCharacters = await takeIn({ id: 'a.txt', bytes: huge }, { maxCharacters: 700 });
    expect(byCharacters.text).toBe('parola '.repeat(100).trim());
    expect(codes(byCharacters)).toContain('intake/cut');
    const whole = await takeIn(
      { id: 'a.pdf', bytes: minimalPdf({ pages: [linesOfPage([BODY])] }) },
      { maxBytes: 700 },
    );
    expect(whole).toMatchObject({ text: '', findings: [{ code: 'intake/too-large', severity: 'error' }] });
  });

  it('takes all the text of a page when looking for the article takes too long', async () => {
    const page = `<body><p>${BODY}</p>${'<div></div>'.repeat(9_000)}</body>`;
    const document = await takeIn({ id: 'a.html', bytes: bytes(page) }, { maxMilliseconds: 1 });
    expect(document.text).toBe(BODY);
    expect(codes(document)).toEqual(['intake/whole-page']);
  });

  it('gives an error for any other file that takes too long', async () => {
    const flowed = `Content-Type: text/plain; format=flowed\r\n\r\n${'a \r\n'.repeat(2_000_000)}`;
    const document = await takeIn({ id: 'a.eml', bytes: bytes(flowed) }, { maxMilliseconds: 1 });
    expect(document).toMatchObject({ text: '', findings: [{ code: 'intake/too-hard', severity: 'error' }] });
  });

  it('is not held up by ten megabytes without a break', async () => {
    for (const id of ['a.txt', 'a.md', 'a.html']) {
      const document = await takeIn({ id, bytes: new Uint8Array(10_000_001).fill(0x61) });
      expect(document.text.length).toBe(2_000_000);
      expect(codes(document).filter((code) => code === 'intake/cut')).toHaveLength(2);
    }
  });

  it('never rejects, gives well-formed text, and the same document for the same bytes', async () => {
    const markup = fc.constantFrom(
      '<p>',
      '</p>',
      '---\n',
      'date: 2022-02-31\n',
      '\n\n',
      '# ',
      '%PDF-1.4',
      '{"a":',
      'Subject: x\r\n\r\n',
      '&#0;',
      '\ud800',
    );
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .array(fc.oneof(markup, fc.string({ unit: 'grapheme' })), { maxLength: 12 })
        .map((parts) => bytes(parts.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...READABLE_EXTENSIONS), content, async (extension, raw) => {
        const document = await takeIn({ id: `a${extension}`, bytes: raw });
        expect(document.text.isWellFormed()).toBe(true);
        expect(document.version).toBe(contentVersion(document.text));
        expect(document.text !== '' || document.findings.some(({ severity }) => severity === 'error')).toBe(
          true,
        );
        expect(JSON.parse(JSON.stringify(document))).toEqual(document);
        expect(await takeIn({ id: `a${extension}`, bytes: raw })).toEqual(document);
      }),
      { numRuns: 150 },
    );
  });
});
