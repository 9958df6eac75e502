import type { Finding } from '../base/index.ts';
import type { ProvenanceNote } from './document.ts';

/** What the reader of a format gets out of a file, before the text is cleaned and the notes are weighed. */
export interface RawReport {
  readonly text: string;
  /** In order of authority: of two notes for one field the earlier counts, unless it cannot be read. */
  readonly notes: readonly ProvenanceNote[];
  readonly findings: readonly Finding[];
}

/** The bytes of a file as a format's reader gets them. */
export interface ReportBytes {
  readonly bytes: Uint8Array;
  /** The media type that came with the file, such as `text/html; charset=iso-8859-1`. */
  readonly contentType?: string;
  /** True when `bytes` is only the beginning of the file. */
  readonly cut?: boolean;
}

/** A report that could not be read at all: no text, and the finding that says why. */
export function unreadable(code: string, message: string): RawReport {
  return { text: '', notes: [], findings: [{ code, severity: 'error', message }] };
}
