import type { DatedInterval, Finding } from '../base/index.ts';

/** How a file was understood; `unknown` when it was not, and then the text is empty. */
export type DocumentFormat = 'txt' | 'md' | 'html' | 'pdf' | 'eml' | 'ninjs' | 'line' | 'unknown';

/** The language of the clean text: ISO 639-1 code, `und` when it cannot be told; `score` 0–1, 1 when the source stated it. */
export interface DocumentLanguage {
  readonly code: string;
  readonly score: number;
  readonly stated: boolean;
}

/** A declared fact about the document and where it was found: `{field: 'publisher', from: 'header'}`. */
export interface ProvenanceNote {
  readonly field:
    | 'title'
    | 'publisher'
    | 'author'
    | 'language'
    | 'date'
    | 'url'
    | 'translation-of'
    | 'reprint-of';
  readonly from: 'header' | 'first-line' | 'file-name' | 'metadata' | 'content';
  readonly value: string;
  /** Set where the source says something weaker than the field: the day a PDF was made is not the day it was published. */
  readonly inferred?: true;
}

/**
 * One report as text, nothing interpreted. `text` is the clean text that every span points into;
 * an edited report keeps its `id` and gets a new `version`.
 */
export interface Document {
  readonly kind: 'document';
  /** Stable name: the path relative to its folder, with `/`, or the id that came with the line. */
  readonly id: string;
  /** SHA-256 of the clean text in UTF-8, lower-case hex. */
  readonly version: string;
  readonly format: DocumentFormat;
  /** May be empty; then a finding says why. Lines end with `\n`, Unicode is NFC, no control characters but `\n` and `\t`. */
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly language: DocumentLanguage;
  /** Absent when neither the document nor its name tells. */
  readonly publishedAt?: DatedInterval;
  readonly provenance: readonly ProvenanceNote[];
  readonly findings: readonly Finding[];
}
