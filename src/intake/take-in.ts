import { assembleDocument } from './assembly.ts';
import { readBounded } from './bounded-reading.ts';
import { cleanText } from './clean-text.ts';
import type { Document, ProvenanceNote } from './document.ts';
import { dateInFileName } from './file-name-date.ts';
import { type FileFormat, formatOf } from './format.ts';
import { DEFAULT_LIMITS, type IntakeLimits } from './limits.ts';
import { type RawReport, type ReportBytes, unreadable } from './raw-report.ts';

/** A file as its caller read it. `id` is its path relative to the folder of reports, with `/`. */
export interface ReportFile {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** The media type it was served with, where it was. */
  readonly contentType?: string;
}

/**
 * Makes a document of a file. Never rejects because of what the file holds: one that cannot be read gives a document with an
 * empty text and a finding of severity error. Formats are those of `READABLE_EXTENSIONS`.
 */
export async function takeIn(file: ReportFile, options: Partial<IntakeLimits> = {}): Promise<Document> {
  const limits = { ...DEFAULT_LIMITS, ...options };
  const { format, findings } = formatOf(file);
  const raw = format && (await readReport(format, file, limits));
  const { text, findings: textFindings } = cleanText(raw?.text ?? '', limits.maxCharacters);
  const all = [...findings, ...(raw?.findings ?? []), ...textFindings];
  if (text === '' && !all.some(({ severity }) => severity === 'error')) {
    const message = 'the file holds no text: check it, or remove it from the reports';
    all.push({ code: 'intake/empty', severity: 'error', message });
  }
  return assembleDocument({
    id: file.id,
    format: format ?? 'unknown',
    text,
    notes: [...(raw?.notes ?? []), ...fileNameNotes(file.id)],
    findings: all,
  });
}

async function readReport(format: FileFormat, file: ReportFile, limits: IntakeLimits): Promise<RawReport> {
  const size = file.bytes.length;
  if (size === 0)
    return unreadable('intake/empty', 'the file is empty: fetch it again, or remove it from the reports');
  const cut = size > limits.maxBytes;
  if (cut && (format === 'pdf' || format === 'ninjs')) {
    const message = `${size} bytes are more than the ${limits.maxBytes} that are read: split the file, or save its text`;
    return unreadable('intake/too-large', message);
  }
  const { contentType } = file;
  const bytes: ReportBytes = {
    bytes: file.bytes.subarray(0, limits.maxBytes),
    ...(contentType !== undefined && { contentType }),
    cut,
  };
  const report = await readFormat(format, bytes, limits.maxMilliseconds);
  if (!cut) return report;
  const message = `only the first ${limits.maxBytes} of ${size} bytes were read: split the report to have all of it read`;
  return { ...report, findings: [...report.findings, { code: 'intake/cut', severity: 'warning', message }] };
}

async function readFormat(format: FileFormat, file: ReportBytes, longestMs: number): Promise<RawReport> {
  if (format === 'txt') return (await import('./formats/plain-text.ts')).readPlainText(file);
  if (format === 'md') return (await import('./formats/markdown.ts')).readMarkdown(file);
  if (format === 'ninjs') return (await import('./formats/ninjs.ts')).readNinjs(file);
  const reading = await readBounded({ format, file }, longestMs);
  if (reading.kind === 'read') return reading.report;
  // The text of a page can always be had in linear time, only with its menus.
  if (format === 'html') return (await import('./formats/html.ts')).readHtml(file, true);
  if (reading.kind === 'failed') {
    const message = `the file is damaged and could not be read (${reading.message.slice(0, 200)}): fetch it again`;
    return unreadable('intake/damaged', message);
  }
  return unreadable(
    'intake/too-hard',
    `reading was stopped (${reading.reason}): save the report's text as a .txt file`,
  );
}

function fileNameNotes(id: string): ProvenanceNote[] {
  const value = dateInFileName(id);
  return value === undefined ? [] : [{ field: 'date', from: 'file-name', value }];
}
