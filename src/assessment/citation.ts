import type { Span } from '../base/index.ts';

/** The document name under which a passage of the case file is cited. */
export const CASE_FILE = 'case.yaml';

/** A stretch of a document's clean text, or of the case file's text when `document` is `case.yaml`. */
export interface PassageCitation {
  readonly kind: 'passage';
  readonly document: string;
  /** SHA-256 of the text that `span` points into; empty for a case file that was read without a hash function. */
  readonly version: string;
  readonly span: Span;
  /** The exact text of the span. */
  readonly quote: string;
  /** Origin of the document; absent for the case file. */
  readonly origin?: string;
}

/** A number or a record that Vigilia worked out from the picture, under a name from which it can be worked out again. */
export interface CalculationCitation {
  readonly kind: 'calculation';
  /** Such as `posterior/joins-war` or `indicator/strike-group`. */
  readonly name: string;
  /** Unit by name: a probability 0–1, a count, bits, or a factor on odds. */
  readonly value: number;
  /** What it was worked out from or belongs with, each under its own name. */
  readonly inputs: Readonly<Record<string, number | string>>;
}

/** What a sentence rests on. */
export type Citation = PassageCitation | CalculationCitation;
