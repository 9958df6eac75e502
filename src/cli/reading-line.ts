import type { Finding } from '../base/index.ts';
import { documentFromLine, parseDocumentLine } from '../intake/index.ts';
import { createReader, type Reading } from '../reading/index.ts';

/** Turns one input line into one output line; `clean` is false when it has a finding of severity error. */
export type ReadLine = (line: string) => Promise<{ readonly line: string; readonly clean: boolean }>;

/** A line reader with its own compiled rules, for one thread. */
export function lineReader(): ReadLine {
  const reader = createReader();
  return async (source) => {
    const parsed = parseDocumentLine(source);
    if ('finding' in parsed) return written(unreadable(parsed.finding));
    const document = await documentFromLine(parsed.line);
    const reading = reader.read(document);
    return written({ ...reading, findings: [...document.findings, ...reading.findings] });
  };
}

function written(reading: Omit<Reading, 'id'> & { readonly id: string | null }): {
  line: string;
  clean: boolean;
} {
  return {
    line: JSON.stringify(reading),
    clean: !reading.findings.some((finding) => finding.severity === 'error'),
  };
}

/** The reading of a line that is no document: every array is there and empty, `id` is null unless the line had one. */
function unreadable(finding: Finding): Omit<Reading, 'id'> & { readonly id: string | null } {
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
