import type { ProvenanceNote } from './document.ts';
import { HEADER_KEYS } from './vocabulary/header-keys.ts';

const FIELDS = new Map(HEADER_KEYS.flatMap(({ field, keys }) => keys.map((key) => [key, field] as const)));
const MOST_LINES = 20;
const LINE = /^([\p{L} -]{2,20}):(.*)$/u;
/** A value is kept up to this many characters: what goes on for longer is no title and no name, but the lines around it are a header still. */
const LONGEST_VALUE = 2000;

/** The header block of a text, and the text after it. */
export interface Header {
  readonly notes: readonly ProvenanceNote[];
  readonly rest: string;
}

/** The field that a header key declares, in either language and any case; `undefined` for a key that is not one. */
export function headerField(key: string): ProvenanceNote['field'] | undefined {
  return FIELDS.get(key.trim().toLowerCase().replaceAll('-', ' '));
}

/**
 * Finds the block of `key: value` lines at the top of a text that a blank line ends. It is a header only if every line of it
 * has a known key; otherwise `undefined`, and the lines belong to the text. `text` has `\n` line ends.
 */
export function readHeader(text: string): Header | undefined {
  const notes: ProvenanceNote[] = [];
  let start = 0;
  for (let count = 0; count <= MOST_LINES; count++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return undefined;
    const line = text.slice(start, end).trim();
    start = end + 1;
    if (line === '') return count === 0 ? undefined : { notes, rest: text.slice(start) };
    const [, key = '', value = ''] = LINE.exec(line) ?? [];
    const field = headerField(key);
    if (field === undefined) return undefined;
    if (value.trim() !== '')
      notes.push({ field, from: 'header', value: value.trim().slice(0, LONGEST_VALUE) });
  }
  return undefined;
}
