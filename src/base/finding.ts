import type { Span } from './span.ts';

/** `error`: something a reader needs is missing or wrong; `warning`: read, with a doubt; `info`: worth knowing. */
export type Severity = 'info' | 'warning' | 'error';

/**
 * Trouble met in our own processing of an input: a value that travels with the record, never an exception.
 * `code` is stable and searchable (`intake/empty`, `reading/no-date` …); `message` is one sentence that says what to do.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where in the clean text, when the trouble has a place. */
  readonly span?: Span;
  /** The document's id, once the finding leaves its document. */
  readonly document?: string;
}
