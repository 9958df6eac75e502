import type { Finding } from '../base/index.ts';
import { documentFromLine, parseDocumentLine } from '../intake/index.ts';
import type { Reader, Reading } from '../reading/index.ts';

/** What one input line is answered with; `clean` is false when it has a finding of severity error. */
export interface AnsweredLine {
  readonly line: string;
  readonly clean: boolean;
}

/** Turns one input line into one output line. Never rejects for a document that the reader throws on. */
export type ReadLine = (line: string) => Promise<AnsweredLine>;

/** Reads lines with `reader`. */
export function lineReader(reader: Pick<Reader, 'read'>): ReadLine {
  return async (source) => {
    const parsed = parseDocumentLine(source);
    if ('finding' in parsed) return written(unread(parsed.finding));
    try {
      const document = await documentFromLine(parsed.line);
      const reading = reader.read(document);
      return written({ ...reading, findings: [...document.findings, ...reading.findings] });
    } catch (error) {
      return failed(
        parsed.line.id,
        `the reader failed on it (${error instanceof Error ? error.message : error})`,
      );
    }
  };
}

/** The answer to a line that cost its process, by the line's own id when it has one; `reason` completes "the document was not read: …". */
export function failedLine(source: string, reason: string): AnsweredLine {
  const parsed = parseDocumentLine(source);
  return 'finding' in parsed ? written(unread(parsed.finding)) : failed(parsed.line.id, reason);
}

/** The answer to a line of more than `longest` bytes, which is not kept. */
export function overlongLine(longest: number): AnsweredLine {
  const message = `the line is longer than ${longest} bytes and was dropped: split the document`;
  return written(unread({ code: 'intake/line', severity: 'error', message }));
}

function failed(id: string, reason: string): AnsweredLine {
  const message = `the document was not read: ${reason}; the others are not touched by it`;
  return written(unread({ code: 'reading/failed', severity: 'error', message, document: id }));
}

type LineReading = Omit<Reading, 'id'> & { readonly id: string | null };

function written(reading: LineReading): AnsweredLine {
  return {
    line: JSON.stringify(reading),
    clean: !reading.findings.some((finding) => finding.severity === 'error'),
  };
}

/** The reading of a document that could not be read: every array is there and empty; `id` is null when the finding names no document. */
export function unread(finding: Finding): LineReading {
  return {
    id: finding.document ?? null,
    version: '',
    language: { code: 'und', score: 0 },
    sentences: [],
    mentions: [],
    times: [],
    places: [],
    statements: [],
    events: [],
    forecasts: [],
    options: [],
    provenance: [],
    findings: [finding],
  };
}
