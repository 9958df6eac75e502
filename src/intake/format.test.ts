import { describe, expect, it } from 'vitest';
import { formatOf, READABLE_EXTENSIONS } from './format.ts';

const file = (id: string, text: string, contentType?: string) => ({
  id,
  bytes: new TextEncoder().encode(text),
  ...(contentType && { contentType }),
});

describe('formatOf', () => {
  it.each([
    ['a.txt', 'txt'],
    ['a.MD', 'md'],
    ['a.b/c.eml', 'eml'],
    ['a.json', 'ninjs'],
  ])('goes by the extension of %s', (id, format) => {
    expect(formatOf(file(id, 'Testo'))).toEqual({ format, findings: [] });
  });

  it('goes by the media type where the name does not tell', () => {
    expect(formatOf(file('page', '<p>Testo', 'Text/HTML; charset=utf-8')).format).toBe('html');
    expect(formatOf(file('page.php', '<p>Testo', 'text/html')).format).toBe('html');
  });

  it.each([
    ['a.txt', '%PDF-1.4 …', 'pdf'],
    ['a.html', '%PDF-1.4 …', 'pdf'],
    ['a.txt', ' <!DOCTYPE html><html><p>Testo', 'html'],
    ['a.pdf', '<html><p>Not found', 'html'],
    ['a.md', '<!-- saved --><html lang="it">', 'html'],
    ['a.html', 'Solo testo, senza marcature.', 'txt'],
  ])('goes by the content of %s where it is "%s"', (id, text, format) => {
    const found = formatOf(file(id, text));
    expect(found.format).toBe(format);
    expect(found.findings).toEqual([
      expect.objectContaining({ code: 'intake/format-differs', severity: 'info' }),
    ]);
  });

  it('is not misled by text about mark-up', () => {
    expect(formatOf(file('a.txt', 'The <html> element is the root.')).format).toBe('txt');
    expect(formatOf(file('a.txt', 'A PDF begins with %PDF-1.4.')).format).toBe('txt');
    expect(formatOf(file('a.md', '<h1>Titolo</h1>\n\nTesto')).format).toBe('md');
  });

  it.each(['a.docx', 'a', 'a.', '.txt/a', ''])('does not know "%s"', (id) => {
    const found = formatOf(file(id, 'Testo'));
    expect(found).toEqual({
      findings: [expect.objectContaining({ code: 'intake/unknown-format', severity: 'error' })],
    });
    expect(found.findings[0]?.message).toContain('.txt .md .html');
  });

  it('lists what can be read', () => {
    expect(READABLE_EXTENSIONS).toEqual(['.txt', '.md', '.html', '.htm', '.pdf', '.eml', '.json']);
  });
});
