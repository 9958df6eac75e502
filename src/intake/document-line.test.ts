import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentVersion } from './content-version.ts';
import { documentFromLine, parseDocumentLine } from './document-line.ts';

describe('parseDocumentLine', () => {
  it('gives the line, with optional keys only where they are set', () => {
    expect(
      parseDocumentLine(
        '{"id":"a","text":"Testo","language":"it","publishedAt":"2022-12","title":null,"other":1}',
      ),
    ).toEqual({
      line: { id: 'a', text: 'Testo', language: 'it', publishedAt: '2022-12' },
    });
  });

  it.each([
    ['{"id":"a"', 'not JSON'],
    ['[]', 'not an object'],
    ['null', 'not an object'],
    ['{"text":"Testo"}', '"id"'],
    ['{"id":"","text":"Testo"}', '"id"'],
    ['{"id":7,"text":"Testo"}', '"id"'],
  ])('refuses %s', (json, reason) => {
    expect(parseDocumentLine(json)).toEqual({
      finding: { code: 'intake/line', severity: 'error', message: expect.stringContaining(reason) },
    });
  });

  it.each([
    ['{"id":"a","text":7}', '"text"'],
    ['{"id":"a","text":"Testo","title":7}', '"title"'],
  ])('names the document of %s', (json, reason) => {
    expect(parseDocumentLine(json)).toMatchObject({
      finding: { document: 'a', message: expect.stringContaining(reason) },
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        expect(Object.keys(parseDocumentLine(json))).toHaveLength(1);
      }),
    );
  });
});

describe('documentFromLine', () => {
  it('states what the line states', async () => {
    const line = { id: 'a', text: 'Testo.', language: 'it', publishedAt: '2022-12', title: 'Vertice' };
    expect(await documentFromLine(line)).toEqual({
      kind: 'document',
      id: 'a',
      version: contentVersion('Testo.'),
      format: 'line',
      text: 'Testo.',
      title: 'Vertice',
      language: { code: 'it', score: 1, stated: true },
      publishedAt: { from: '2022-12-01', to: '2022-12-31', precision: 'month', vague: false, stated: true },
      provenance: [
        { field: 'title', from: 'header', value: 'Vertice' },
        { field: 'language', from: 'header', value: 'it' },
        { field: 'date', from: 'header', value: '2022-12' },
      ],
      findings: [],
    });
  });

  it('keeps any text exactly as it came', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint16Array({ maxLength: 50 }), async (units) => {
        const text = String.fromCharCode(...units);
        expect((await documentFromLine({ id: 'a', text, language: 'it' })).text).toBe(text);
      }),
    );
  });

  it('reads a stamped date and leaves it in the text', async () => {
    const text = ' date 2022-12 Il presidente ha visitato Bresnia.\r\n';
    expect(await documentFromLine({ id: 'a', text, language: 'it' })).toMatchObject({
      text,
      publishedAt: { from: '2022-12-01', precision: 'month', stated: true },
    });
    const stated = await documentFromLine({ id: 'a', text, language: 'it', publishedAt: '2023' });
    expect(stated.publishedAt?.precision).toBe('year');
  });

  it.each([
    ['an empty text', { text: ' \n' }, 'intake/empty'],
    ['half a character', { text: 'a\ud800', language: 'it' }, 'intake/lone-surrogate'],
    [
      'a day that is none',
      { text: 'Testo', language: 'it', publishedAt: '2022-02-31' },
      'intake/unreadable-date',
    ],
    ['a text beyond the cap', { text: 'parola '.repeat(300_000), language: 'it' }, 'intake/cut'],
  ])('reports %s', async (_, line, code) => {
    const document = await documentFromLine({ id: 'a', ...line });
    expect(document.findings.map((finding) => finding.code)).toEqual([code]);
    expect(line.text.startsWith(document.text)).toBe(true);
    expect(document.publishedAt).toBeUndefined();
  });
});
