import type { getDocumentProxy } from 'unpdf';
import type { Finding } from '../../base/index.ts';
import type { ProvenanceNote } from '../document.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { type RawReport, type ReportBytes, unreadable } from '../raw-report.ts';
import { expandsBeyondMeasure } from './pdf-expansion.ts';
import { linesOf, type PdfLine, type PdfRun } from './pdf-lines.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';

const MOST_PAGES = 300;
type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;
/** What pdf.js gives for one page: text items, and marks of structure that hold no text. */
type PageItems = Awaited<ReturnType<Awaited<ReturnType<PdfFile['getPage']>>['getTextContent']>>['items'];

/**
 * Reads the text of a PDF, at most 300 pages of it, and its metadata. The day it was made counts as an inferred date. A damaged,
 * locked or scanned file, or one that unpacks beyond measure, gives no text and a finding.
 */
export async function readPdf(file: ReportBytes): Promise<RawReport> {
  if (expandsBeyondMeasure(file.bytes)) {
    return unreadable(
      'intake/too-large',
      'the PDF unpacks to more than it should: print it to a new PDF, or save its text',
    );
  }
  const unpdf = await import('unpdf');
  let pdf: PdfFile;
  try {
    // A copy, since pdf.js takes the buffer away from its owner.
    pdf = await unpdf.getDocumentProxy(new Uint8Array(file.bytes), { verbosity: 0, useSystemFonts: false });
  } catch (error) {
    return refuse(error);
  }
  try {
    const { lines, findings } = await readPages(pdf);
    const text = paragraphsOf(lines);
    if (text === '') findings.push(withoutText());
    return { text, notes: await readMetadata(pdf), findings };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function refuse(error: unknown): RawReport {
  if (error instanceof Error && error.name === 'PasswordException') {
    return unreadable('intake/pdf-locked', 'the PDF is locked with a password: save a copy without one');
  }
  return unreadable('intake/damaged', 'the PDF is damaged and cannot be opened: fetch it again');
}

async function readPages(pdf: PdfFile): Promise<{ lines: PdfLine[][]; findings: Finding[] }> {
  const lines: PdfLine[][] = [];
  const damaged: number[] = [];
  let characters = 0;
  let number = 1;
  for (
    ;
    number <= Math.min(pdf.numPages, MOST_PAGES) && characters <= DEFAULT_LIMITS.maxCharacters;
    number++
  ) {
    try {
      const page = await pdf.getPage(number);
      const pageLines = linesOf(runsOf((await page.getTextContent()).items));
      lines.push(pageLines);
      characters = pageLines.reduce((sum, line) => sum + line.text.length, characters);
      page.cleanup();
    } catch {
      damaged.push(number);
    }
  }
  const findings: Finding[] = [];
  if (damaged.length > 0) findings.push(damagedPages(damaged));
  if (number <= pdf.numPages) findings.push(pagesLeftOut(number - 1, pdf.numPages));
  return { lines, findings };
}

function runsOf(items: PageItems): PdfRun[] {
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [x = 0, y = 0] = [Number(item.transform[4]), Number(item.transform[5])];
    return [{ text: item.str, x, y, width: item.width, height: item.height, endsLine: item.hasEOL }];
  });
}

async function readMetadata(pdf: PdfFile): Promise<ProvenanceNote[]> {
  const { info } = await pdf.getMetadata();
  const fields: Readonly<Record<string, unknown>> = { ...info };
  const notes: ProvenanceNote[] = [];
  const note = (field: ProvenanceNote['field'], value: unknown): void => {
    if (typeof value === 'string' && value.trim() !== '') notes.push({ field, from: 'metadata', value });
  };
  note('title', fields['Title']);
  note('author', fields['Author']);
  note('language', fields['Language']);
  const created = fields['CreationDate'];
  const made = typeof created === 'string' ? /^D:(\d{4})(\d{2})(\d{2})/u.exec(created) : null;
  if (made) notes.push({ field: 'date', from: 'metadata', value: made.slice(1).join('-'), inferred: true });
  return notes;
}

function damagedPages(numbers: readonly number[]): Finding {
  const message = `page ${numbers.slice(0, 10).join(', ')} of the PDF could not be read: fetch the file again`;
  return { code: 'intake/damaged', severity: 'warning', message };
}

function pagesLeftOut(read: number, all: number): Finding {
  const message = `only the first ${read} of ${all} pages were read: split the PDF to have all of it read`;
  return { code: 'intake/cut', severity: 'warning', message };
}

function withoutText(): Finding {
  const message = 'the PDF holds pictures of pages but no text: run it through text recognition (OCR) first';
  return { code: 'intake/pdf-without-text', severity: 'error', message };
}
