import { describe, expect, it } from 'vitest';
import { readHtml } from './html.ts';

const PAGE = `<!doctype html><html lang="it"><head><title>Vertice a Bresnia</title><style>.x{}</style></head><body>
<nav><a href="/">Home</a> <a href="/esteri">Esteri</a></nav>
<article><h1>Vertice a Bresnia</h1>
<p>Il presidente ha incontrato il collega vicino per tre ore. Al termine <b>nessun annuncio</b>, secondo l’agenzia di Stato.</p>
<h2>Le reazioni</h2><p>«Non c’è alcun piano», ha detto il portavoce.<br>Ha poi aggiunto altro.</p>
<img src="x.png" onerror="alert(1)"><script>alert(2)</script></article>
<aside>Leggi anche: altro</aside><footer>Gazzetta di Prova, tutti i diritti riservati</footer></body></html>`;

const bytes = (html: string): Uint8Array => new TextEncoder().encode(html);

describe('readHtml', () => {
  it('reads the article on a page and nothing around it', async () => {
    const { text, notes, findings } = await readHtml({ bytes: bytes(PAGE) });
    expect(text).toBe(
      'Il presidente ha incontrato il collega vicino per tre ore. Al termine nessun annuncio, secondo l’agenzia di Stato.\n\n' +
        'Le reazioni\n\n«Non c’è alcun piano», ha detto il portavoce.\nHa poi aggiunto altro.',
    );
    expect(notes).toContainEqual({ field: 'title', from: 'metadata', value: 'Vertice a Bresnia' });
    expect(findings).toEqual([]);
  });

  it.each([
    ['a page without body', '<html><p>Il testo.</p><p>Altro.', 'Il testo.\n\nAltro.'],
    ['a page nested deeply', `<body>${'<div>'.repeat(150)}Il testo.`, 'Il testo.'],
    ['a page of very many elements', `<body>${'<i>a</i> '.repeat(11_000)}`, 'a '.repeat(11_000).trim()],
    ['a page with an empty article', '<body><div hidden></div><p></p></body>Il testo.', 'Il testo.'],
  ])('takes all the text of %s', async (_, html, expected) => {
    const { text, findings } = await readHtml({ bytes: bytes(html) });
    expect(text).toBe(expected);
    expect(findings).toEqual([expect.objectContaining({ code: 'intake/whole-page', severity: 'info' })]);
  });

  it('takes all the text when asked to', async () => {
    expect((await readHtml({ bytes: bytes(PAGE) }, true)).text).toContain('Leggi anche: altro');
  });

  it('decodes a page by its own declaration', async () => {
    const page = Buffer.from(
      '<html><head><meta charset="iso-8859-1"></head><body><p>La città è pronta.</p></body>',
      'latin1',
    );
    expect((await readHtml({ bytes: page })).text).toBe('La città è pronta.');
  });
});
