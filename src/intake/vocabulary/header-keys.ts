import type { ProvenanceNote } from '../document.ts';

/** The words under which a report's header, or its YAML front matter, declares a field. Lower case. */
export interface HeaderKey {
  readonly field: ProvenanceNote['field'];
  readonly keys: readonly string[];
}

/** Header keys in English and Italian. */
export const HEADER_KEYS: readonly HeaderKey[] = [
  { field: 'title', keys: ['title', 'headline', 'titolo'] },
  { field: 'publisher', keys: ['publisher', 'source', 'outlet', 'testata', 'fonte', 'editore'] },
  { field: 'author', keys: ['author', 'authors', 'by', 'byline', 'autore', 'autrice', 'autori', 'firma'] },
  { field: 'date', keys: ['date', 'published', 'data', 'pubblicato'] },
  { field: 'language', keys: ['language', 'lang', 'lingua'] },
  { field: 'url', keys: ['url', 'link', 'indirizzo'] },
  { field: 'translation-of', keys: ['translation of', 'traduzione di'] },
  { field: 'reprint-of', keys: ['reprint of', 'ripreso da', 'ripresa da'] },
];
