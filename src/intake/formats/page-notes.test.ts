import { describe, expect, it } from 'vitest';
import { readPageHead } from './page-head.ts';
import { pageNotes } from './page-notes.ts';

/** The first note of each field of a page, and the codes of its findings. */
function declared(html: string): Record<string, unknown> {
  const { notes, findings } = pageNotes(readPageHead(html));
  const first: Record<string, unknown> = {};
  for (const { field, value } of notes) first[field] ??= value;
  return { ...first, findings: findings.map(({ code }) => code) };
}

const linked = (node: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

describe('pageNotes', () => {
  it('reads a JSON-LD article first', () => {
    const html = `<html lang="en"><title>Other</title><meta property="og:title" content="Altro">
      ${linked({
        '@type': 'NewsArticle',
        headline: 'Vertice a Bresnia',
        author: [{ name: 'Carla Neri' }, { name: 'Ugo Bo' }],
        publisher: { name: 'Gazzetta di Prova' },
        datePublished: '2022-12-19T18:30:00+01:00',
        inLanguage: 'it',
        url: 'https://gazzetta.example/1',
        translationOfWork: { name: 'Bresnia Times' },
      })}`;
    expect(declared(html)).toEqual({
      title: 'Vertice a Bresnia',
      author: 'Carla Neri, Ugo Bo',
      publisher: 'Gazzetta di Prova',
      date: '2022-12-19T18:30:00+01:00',
      language: 'it',
      url: 'https://gazzetta.example/1',
      'translation-of': 'Bresnia Times',
      findings: [],
    });
  });

  it('finds the article in a graph or list, and passes over other types', () => {
    const article = {
      '@type': ['Thing', 'ReportageNewsArticle'],
      headline: 'Vertice',
      publisher: 'Gazzetta',
    };
    const site = { '@type': 'WebSite', name: 'Sito' };
    expect(declared(linked({ '@graph': [site, article] }))).toMatchObject({
      title: 'Vertice',
      publisher: 'Gazzetta',
    });
    expect(declared(linked([site, article]))).toMatchObject({ title: 'Vertice' });
    expect(declared(linked(site))).toEqual({ findings: [] });
  });

  it('reads meta elements, title, lang and canonical address', () => {
    const html = `<html lang="it-IT"><head><title>Vertice a Bresnia | Gazzetta di Prova</title>
      <meta property="og:site_name" content="Gazzetta di Prova">
      <meta name="Author" content="Carla Neri"><meta property="article:author" content="https://social.example/neri">
      <meta property="article:published_time" content="2022-12-19"><link rel="canonical" href="https://www.gazzetta.example/1">`;
    expect(declared(html)).toEqual({
      title: 'Vertice a Bresnia',
      publisher: 'Gazzetta di Prova',
      author: 'Carla Neri',
      date: '2022-12-19',
      language: 'it-IT',
      url: 'https://www.gazzetta.example/1',
      findings: [],
    });
  });

  it('takes only the declared site name off a title', () => {
    expect(declared('<title>Bresnia - la visita</title>')).toMatchObject({ title: 'Bresnia - la visita' });
    const named = '<meta property="og:site_name" content="Gazzetta"><title>La visita alla Gazzetta</title>';
    expect(declared(named)).toMatchObject({ title: 'La visita alla Gazzetta' });
  });

  it('names the host as publisher when the page names none', () => {
    expect(declared('<link rel="canonical" href="https://www.gazzetta.example/1">')).toMatchObject({
      publisher: 'gazzetta.example',
    });
    expect(declared('<link rel="canonical" href="javascript:alert(1)">')).not.toHaveProperty('publisher');
  });

  it('reports JSON-LD that does not parse and reads on', () => {
    const html = `<script type="application/ld+json">{bad</script>${linked({ '@type': 'Report', headline: 'Vertice' })}`;
    expect(declared(html)).toEqual({ title: 'Vertice', findings: ['intake/json-ld'] });
  });

  it('declares nothing for an empty page', () => {
    expect(declared('')).toEqual({ findings: [] });
  });
});
