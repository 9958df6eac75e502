import type { Interval, Language } from '../../base/index.ts';
import type { Document } from '../../intake/index.ts';

/** How names, texts from outside and dates are written; whoever prints lends it. What it gives is one clean line each. */
export interface SentenceForms {
  readonly language: Language;
  /** Who stands for a document: its publisher where it has one. */
  readonly name: (document: Document) => string;
  readonly text: (raw: string) => string;
  readonly date: (interval: Interval) => string;
}
