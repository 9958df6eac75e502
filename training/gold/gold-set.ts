import type { Language } from '../../src/base/index.ts';
import type { Clause, Reading } from '../../src/reading/index.ts';

/** Reads a text as `vigilia read` does. `date` (ISO, a day or longer) is the day of the document, if it has one. */
export type ReadText = (text: string, language: Language, date?: string) => Reading;

/** The same with the clauses of the text. */
export type ReadClauses = (
  text: string,
  language: Language,
  date?: string,
) => { readonly reading: Reading; readonly clauses: readonly Clause[] };

/** One figure of a set, between 0 and 1. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  /** What may not be fallen short of, and what is aimed at; absent where nobody set it. */
  readonly floor?: number;
  readonly aim?: number;
  /** What others reach, in words. */
  readonly others?: string;
}

/** How well a gold set was read. */
export interface GoldReport {
  readonly measures: readonly Measure[];
  /** Markdown for a person who wants to know what goes wrong: confusions counted, then cases, most frequent kinds first. */
  readonly digest: string;
}

/** A gold set: a file of one JSON record a line, gzipped or plain (`.jsonl`), and how it is scored. Records are as `gold/README.md` beside the file tells. */
export interface GoldSet {
  readonly file: string;
  /** `readClauses` is lent to every set; only those that compare texts need it. */
  score(records: readonly unknown[], read: ReadText, readClauses?: ReadClauses): GoldReport;
}
