import type { ProvenanceNote } from '../document.ts';

/** Where a page may declare a field: paths into its schema.org JSON-LD article, and names of its `meta` elements, best first. */
export interface PageField {
  readonly field: ProvenanceNote['field'];
  readonly article: readonly (readonly string[])[];
  readonly meta: readonly string[];
}

/** After schema.org NewsArticle, Open Graph, Dublin Core, Highwire and the names that news sites use beside them. */
export const PAGE_FIELDS: readonly PageField[] = [
  {
    field: 'title',
    article: [['headline'], ['name']],
    meta: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title'],
  },
  {
    field: 'publisher',
    article: [['publisher', 'name'], ['publisher'], ['sourceOrganization', 'name']],
    meta: ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher'],
  },
  {
    field: 'author',
    article: [['author', 'name'], ['author'], ['creator', 'name'], ['creator']],
    meta: ['author', 'article:author', 'byl', 'dc.creator', 'dcterms.creator', 'citation_author'],
  },
  {
    field: 'date',
    article: [['datePublished'], ['dateCreated']],
    meta: [
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'date',
      'pubdate',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'citation_publication_date',
    ],
  },
  {
    field: 'language',
    article: [['inLanguage', 'alternateName'], ['inLanguage', 'name'], ['inLanguage']],
    meta: ['content-language', 'og:locale', 'dc.language'],
  },
  { field: 'url', article: [['url'], ['mainEntityOfPage', '@id'], ['mainEntityOfPage']], meta: ['og:url'] },
  {
    field: 'translation-of',
    article: [
      ['translationOfWork', 'name'],
      ['translationOfWork', 'url'],
      ['translationOfWork', '@id'],
      ['translationOfWork'],
    ],
    meta: [],
  },
];

/** Endings of the schema.org types that are a report (`NewsArticle`, `BlogPosting`, `Report`). */
export const ARTICLE_TYPES: readonly string[] = ['Article', 'Posting', 'Report'];
