/** How much of one file is taken in; whatever exceeds it is cut or refused with a finding, never silently. */
export interface IntakeLimits {
  /** Bytes of a file that are looked at. */
  readonly maxBytes: number;
  /** UTF-16 code units of clean text that are kept. */
  readonly maxCharacters: number;
  /** Milliseconds that reading a page, PDF or e-mail may take once its turn has come. */
  readonly maxMilliseconds: number;
}

/** 10 MB and 2,000,000 characters: a long book, and some twenty times the longest report; 20 seconds are ample on a slow machine. */
export const DEFAULT_LIMITS: IntakeLimits = {
  maxBytes: 10_000_000,
  maxCharacters: 2_000_000,
  maxMilliseconds: 20_000,
};
