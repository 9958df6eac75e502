/** What a page of a test PDF holds: a content stream in PostScript-like operators, in Latin-1. */
export interface MinimalPdf {
  readonly pages: readonly (string | Uint8Array)[];
  /** Entries of every content stream's dictionary, such as `/Filter /FlateDecode`. */
  readonly streamEntries?: string;
  /** Entries of the document's information dictionary. */
  readonly information?: string;
}

/** A content stream that sets lines of text from the top of the page, 14 points apart; an empty line leaves a gap. */
export function linesOfPage(lines: readonly string[]): string {
  const shown = lines.map((line) => (line === '' ? 'T*' : `(${line.replace(/[\\()]/gu, '\\$&')}) Tj T*`));
  return `BT /F1 12 Tf 72 720 Td 14 TL ${shown.join(' ')} ET`;
}

/** The smallest valid PDF 1.4 with those pages, set in Helvetica with the Windows character set; for tests. */
export function minimalPdf({ pages, streamEntries = '', information = '' }: MinimalPdf): Uint8Array {
  const pageNumber = (index: number): number => 5 + 2 * index;
  const kids = pages.map((_, index) => `${pageNumber(index)} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    Buffer.from(`<< ${information} >>`, 'latin1'),
  ];
  pages.forEach((page, index) => {
    const content = typeof page === 'string' ? Buffer.from(page, 'latin1') : Buffer.from(page);
    const resources = '/MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>';
    objects.push(
      Buffer.from(`<< /Type /Page /Parent 2 0 R ${resources} /Contents ${pageNumber(index) + 1} 0 R >>`),
      Buffer.concat([
        Buffer.from(`<< /Length ${content.length} ${streamEntries} >>\nstream\n`),
        content,
        Buffer.from('\nendstream'),
      ]),
    );
  });
  return assemble(objects);
}

function assemble(objects: readonly Buffer[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    parts.push(part);
    length += part.length;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(table + trailer)]));
}
