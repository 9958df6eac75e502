import type { RawReport, ReportBytes } from './raw-report.ts';

/** Formats whose libraries take time or memory out of proportion on a hostile file; they are read in a thread that can be stopped. */
export type HeavyFormat = 'html' | 'pdf' | 'eml';

/** A file for the reader thread. */
export interface ReadingJob {
  readonly format: HeavyFormat;
  readonly file: ReportBytes;
}

/** The thread's answer: the report, or what its library threw. */
export type ReadingReply = { readonly report: RawReport } | { readonly trouble: string };

/** The reader of each heavy format; its libraries are loaded with the first file that needs them. */
export const HEAVY_READERS: Readonly<Record<HeavyFormat, (file: ReportBytes) => Promise<RawReport>>> = {
  html: async (file) => (await import('./formats/html.ts')).readHtml(file),
  pdf: async (file) => (await import('./formats/pdf.ts')).readPdf(file),
  eml: async (file) => (await import('./formats/email.ts')).readEmail(file),
};
