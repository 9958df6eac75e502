import type { Finding } from '../../base/index.ts';
import type { ProvenanceNote } from '../document.ts';
import { ARTICLE_TYPES, PAGE_FIELDS } from '../vocabulary/page-fields.ts';
import type { PageHead } from './page-head.ts';

/** What a page declares about the report on it. */
export interface PageNotes {
  readonly notes: readonly ProvenanceNote[];
  readonly findings: readonly Finding[];
}

/** Notes from a page's JSON-LD article, then its `meta` elements, then `title`, `lang` and address, in that order of authority. */
export function pageNotes(head: PageHead): PageNotes {
  const findings: Finding[] = [];
  const article = findArticle(head.linked, findings);
  const notes: ProvenanceNote[] = [];
  const note = (field: ProvenanceNote['field'], value: string | undefined): void => {
    if (value !== undefined && value.trim() !== '') notes.push({ field, from: 'metadata', value });
  };
  for (const { field, article: paths, meta } of PAGE_FIELDS) {
    note(
      field,
      first(paths, (path) => textAt(article, path)),
    );
    note(
      field,
      first(meta, (name) => head.meta.get(name)),
    );
  }
  note('title', head.title);
  note('language', head.language);
  note('url', head.canonical);
  note('publisher', hostOf(notes.find((candidate) => candidate.field === 'url')?.value));
  return { notes: notes.filter(isMeant).map((entry) => withoutSiteName(entry, notes)), findings };
}

function first<From>(
  candidates: readonly From[],
  look: (from: From) => string | undefined,
): string | undefined {
  for (const candidate of candidates) {
    const value = look(candidate);
    if (value !== undefined && value.trim() !== '') return value;
  }
  return undefined;
}

function findArticle(linked: readonly string[], findings: Finding[]): unknown {
  for (const source of linked) {
    try {
      const root: unknown = JSON.parse(source);
      const nodes = [root].flat().flatMap((node) => [node, ...listAt(node, '@graph')]);
      const article = nodes.find(isArticle);
      if (article !== undefined) return article;
    } catch {
      const message =
        'a JSON-LD block of the page is not valid JSON and was left out: state title, date and publisher by hand';
      findings.push({ code: 'intake/json-ld', severity: 'info', message });
    }
  }
  return undefined;
}

function isArticle(node: unknown): boolean {
  const types = listAt(node, '@type');
  return types.some(
    (type) => typeof type === 'string' && ARTICLE_TYPES.some((ending) => type.endsWith(ending)),
  );
}

/** The value under `key` as a list: of one where it is no list, empty where there is none. */
function listAt(node: unknown, key: string): unknown[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [];
  const value = (node as Readonly<Record<string, unknown>>)[key];
  return value === undefined || value === null ? [] : [value].flat();
}

/** The text at a path; several values on the way (two authors) are joined by commas. */
function textAt(node: unknown, path: readonly string[]): string | undefined {
  let nodes: unknown[] = [node];
  for (const key of path) nodes = nodes.flatMap((each) => listAt(each, key));
  const texts = nodes.filter((each) => typeof each === 'string');
  return texts.length > 0 ? texts.join(', ') : undefined;
}

/** A profile's address is no author's name. */
function isMeant(note: ProvenanceNote): boolean {
  return note.field !== 'author' || !/^https?:/u.test(note.value);
}

/** Titles often end "… | Name of the site"; only the name that the page itself declares is taken off. */
function withoutSiteName(note: ProvenanceNote, notes: readonly ProvenanceNote[]): ProvenanceNote {
  if (note.field !== 'title') return note;
  const title = note.value.trim();
  for (const { field, value } of notes) {
    if (field !== 'publisher' || !title.endsWith(value)) continue;
    const rest = title.slice(0, title.length - value.length).trimEnd();
    const bare = rest.slice(0, -1).trimEnd();
    if (/[|–—:·-]$/u.test(rest) && bare !== '') return { ...note, value: bare };
  }
  return note;
}

function hostOf(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed?.protocol.startsWith('http') ? parsed.hostname.replace(/^www\./u, '') : undefined;
}
