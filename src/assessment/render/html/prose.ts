import { plainText } from '../../plain-text.ts';
import { escapeHtml } from './escape.ts';

/** A sentence as HTML text; a percentage stays on one line with its sign. */
export function prose(text: string): string {
  return escapeHtml(plainText(text)).replace(/(\d) %/gu, '$1\u00A0%');
}
