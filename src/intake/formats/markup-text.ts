import type { Finding } from '../../base/index.ts';
import { BLOCK_ELEMENTS, LINE_ELEMENTS, SILENT_ELEMENTS } from '../vocabulary/markup-elements.ts';
import { walkMarkup } from './markup-walk.ts';

/** The text of mark-up, and the trouble met on the way. */
export interface MarkupText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * The text of HTML or XHTML: a blank line between blocks, a line for `br`, list items and table rows, a tab between cells, and
 * white space collapsed except in `pre`. Scripts, styles, navigation and other furniture are left out. Nothing is evaluated.
 */
export function markupToText(markup: string): MarkupText {
  const writer = new TextWriter();
  let silent = 0;
  let preformatted = 0;
  const isWhole = walkMarkup(markup, {
    open(name) {
      if (SILENT_ELEMENTS.has(name)) silent++;
      if (name === 'pre') preformatted++;
      writer.breakFor(name);
    },
    close(name) {
      if (SILENT_ELEMENTS.has(name)) silent--;
      if (name === 'pre') preformatted--;
      if (BLOCK_ELEMENTS.has(name)) writer.breakFor(name);
      if (name === 'td' || name === 'th') writer.separate('\t');
    },
    text(text) {
      if (silent > 0) return;
      if (preformatted > 0) writer.writeVerbatim(text);
      else writer.write(text);
    },
  });
  return { text: writer.text(), findings: isWhole ? [] : [tooDeep()] };
}

function tooDeep(): Finding {
  return {
    code: 'intake/cut',
    severity: 'warning',
    message:
      'the mark-up is nested beyond measure and was read only up to there: save the report as plain text',
  };
}

/** Separators from weak to strong. */
const SEPARATORS = [' ', '\t', '\n', '\n\n'] as const;

/** Joins stretches of text; of several breaks between two of them only the strongest is written. */
class TextWriter {
  readonly #parts: string[] = [];
  #pending: (typeof SEPARATORS)[number] | '' = '';

  breakFor(element: string): void {
    if (BLOCK_ELEMENTS.has(element)) this.separate('\n\n');
    else if (LINE_ELEMENTS.has(element)) this.separate('\n');
  }

  separate(separator: (typeof SEPARATORS)[number]): void {
    if (this.#pending === '' || SEPARATORS.indexOf(separator) > SEPARATORS.indexOf(this.#pending)) {
      this.#pending = separator;
    }
  }

  write(text: string): void {
    const words = text.replace(/\s+/g, ' ');
    if (words.startsWith(' ')) this.separate(' ');
    const body = words.trim();
    if (body !== '') this.writeVerbatim(body);
    if (words.endsWith(' ')) this.separate(' ');
  }

  writeVerbatim(text: string): void {
    if (this.#parts.length > 0) this.#parts.push(this.#pending);
    this.#parts.push(text);
    this.#pending = '';
  }

  text(): string {
    return this.#parts.join('');
  }
}
