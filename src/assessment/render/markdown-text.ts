import { plainText } from '../plain-text.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Any text as one line of Markdown that shows just that text: no emphasis, link, image, code, HTML, table cell or block can come of it,
 * wherever in a line it is put.
 */
export function markdownText(text: string): string {
  return plainText(text)
    .replace(/[\\`*_[\]{}|~$!#]/gu, '\\$&')
    .replace(/[&<>]/gu, (character) => ENTITIES[character] ?? '')
    .replace(/(https?|ftp):/giu, '$1\\:')
    .replace(/www\./giu, (www) => www.replace('.', '\\.'))
    .replace(/^([-+=])/u, '\\$1')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}
