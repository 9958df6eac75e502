import { decodeText } from '../charset.ts';
import { readPreamble } from '../preamble.ts';
import type { RawReport, ReportBytes } from '../raw-report.ts';

/** Reads a plain text file with its header block or stamped date, if it has one. */
export async function readPlainText(file: ReportBytes): Promise<RawReport> {
  const { text, findings } = await decodeText(file);
  const { notes, rest } = readPreamble(text);
  return { text: rest, notes, findings };
}
