import type { Language, Span } from '../../base/index.ts';
import type { Clause, Reading } from '../../reading/index.ts';

/** A text with what was read in it. */
export interface ClaimText {
  readonly text: string;
  readonly language: Language;
  readonly reading: Reading;
  readonly clauses: readonly Clause[];
}

/** A passage that a sentence cites. */
export interface CitedPassage extends ClaimText {
  /** What else of its document may be named with it: title, publisher, author, date as printed. */
  readonly about: readonly string[];
  /** Set when its document no longer stands, or the passage no longer stands in it. */
  readonly stale?: 'retracted' | 'superseded' | 'changed';
}

/** In what way a sentence says more than its passages bear out. */
export type ClaimFaultKind =
  | 'uncited'
  | 'quotation'
  | 'name'
  | 'number'
  | 'negation'
  | 'roles'
  | 'speaker'
  | 'attribution'
  | 'certainty'
  | 'cause'
  | 'stale';

/** One fault of a sentence. `span` points into the sentence; `against` is what the passage has there, where one place can be named. */
export interface ClaimFault {
  readonly kind: ClaimFaultKind;
  readonly span: Span;
  readonly against?: string;
}

/** Judges a sentence by its passages, of which there is at least one. */
export type ClaimRule = (claim: ClaimText, passages: readonly CitedPassage[]) => readonly ClaimFault[];
