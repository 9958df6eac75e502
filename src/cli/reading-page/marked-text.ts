import { escapeHtml } from '../../assessment/index.ts';

/**
 * A stretch of a report as HTML text. White space is kept; control characters become spaces, and marks that turn the direction of writing go:
 * a report could use them to make a page show something that is not there.
 */
export function markedText(text: string): string {
  return escapeHtml(
    text
      .toWellFormed()
      .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' '),
  );
}
