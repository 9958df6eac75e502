/**
 * The kinds of failure a command reports in one line.
 * `usage`: the call is wrong (exit 2) · `input`: a file or folder is wrong (exit 1) · `busy`: another process holds the store (exit 1).
 */
export type VigiliaErrorKind = 'usage' | 'input' | 'busy';

/** The one error class whose message is meant for the person at the terminal: one line, what is wrong and what to do. */
export class VigiliaError extends Error {
  readonly kind: VigiliaErrorKind;
  /** Stable and searchable, such as `case/yaml`. */
  readonly code: string;

  constructor(kind: VigiliaErrorKind, code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'VigiliaError';
    this.kind = kind;
    this.code = code;
  }
}
