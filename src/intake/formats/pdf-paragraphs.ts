import type { PdfLine } from './pdf-lines.ts';

/** A gap this much wider than the usual one between lines begins a paragraph. */
const WIDE_GAP = 1.3;
/** A change of letter height by this share is a change between heading and text. */
const OTHER_SIZE = 0.15;
/** A sentence that ends this far before the right edge of its neighbours ends its paragraph. */
const SHORT_LINE = 0.85;
const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/u;
const PAGE_NUMBER =
  /^[-–— ]{0,3}(?:(?:pag\.?|pagina|page|p\.) ?)?\d{1,4}(?: ?(?:\/|of|di) ?\d{1,4})?[-–— ]{0,3}$/iu;

/**
 * The text of the pages of a PDF: printed lines joined into paragraphs by their spacing, size and length, words divided at line
 * ends put together, page numbers dropped. A paragraph that runs over a page break stays one. The layout is guessed from
 * positions, so a table or a text in columns may come out wrong.
 */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): string {
  // Lines with what stands between them; the last part is always the last line.
  const parts: string[] = [];
  for (const page of pages) {
    const lines = withoutPageNumber(page);
    const leading = usualGap(lines);
    const width = lines.reduce((most, line) => Math.max(most, line.right - line.x), 0);
    lines.forEach((line, index) => {
      const previous = lines[index - 1];
      const begins = previous
        ? beginsParagraph(previous, line, { leading, width })
        : SENTENCE_END.test(lastWords(parts));
      append(parts, line.text, begins);
    });
  }
  return parts.join('');
}

function append(parts: string[], line: string, begins: boolean): void {
  const last = parts.at(-1);
  if (last === undefined) parts.push(line);
  else if (begins) parts.push('\n\n', line);
  else if (isDivided(last, line)) parts.splice(-1, 1, last.slice(0, -1), line);
  else parts.push(' ', line);
}

function lastWords(parts: readonly string[]): string {
  return (parts.at(-1) ?? '').slice(-10);
}

/** A word divided at the end of a line; a compound divided at its own hyphen loses it, which cannot be told apart. */
function isDivided(last: string, line: string): boolean {
  return /\p{L}[-\u00ad\u2010]$/u.test(last.slice(-4)) && /^\p{Ll}/u.test(line);
}

function withoutPageNumber(lines: readonly PdfLine[]): readonly PdfLine[] {
  const start = PAGE_NUMBER.test(lines[0]?.text ?? '') ? 1 : 0;
  const end =
    lines.length > start && PAGE_NUMBER.test(lines.at(-1)?.text ?? '') ? lines.length - 1 : lines.length;
  return lines.slice(start, end);
}

/** The median distance between lines that follow each other downwards. */
function usualGap(lines: readonly PdfLine[]): number {
  const gaps: number[] = [];
  for (let index = 1; index < lines.length; index++) {
    const gap = (lines[index - 1]?.y ?? 0) - (lines[index]?.y ?? 0);
    if (gap > 0) gaps.push(gap);
  }
  gaps.sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? 0;
}

function beginsParagraph(
  previous: PdfLine,
  line: PdfLine,
  page: { readonly leading: number; readonly width: number },
): boolean {
  const gap = previous.y - line.y;
  const endsSentence = SENTENCE_END.test(previous.text.slice(-10));
  // Upwards: the next column, into which a sentence may run.
  if (gap <= 0) return endsSentence;
  if (page.leading > 0 && gap > page.leading * WIDE_GAP) return true;
  if (Math.abs(line.height - previous.height) > previous.height * OTHER_SIZE) return true;
  if (!endsSentence) return false;
  const isIndented = line.x > previous.x + Math.max(line.height, 4) / 2;
  return isIndented || previous.right - previous.x < page.width * SHORT_LINE;
}
