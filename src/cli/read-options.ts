import type { Language } from '../base/index.ts';
import type { OutputFormat } from './options.ts';

/** The options of `vigilia read`. */
export interface ReadOptions {
  readonly ndjson?: boolean;
  readonly workers: number;
  readonly format: OutputFormat;
  /** Tells for each record which rules and models made it. */
  readonly explain?: boolean;
  /** Makes a page of each report. */
  readonly html?: boolean;
  /** Folder for the pages. */
  readonly out?: string;
  /** Language of explanations and pages; that of the report when none is named. */
  readonly lang?: Language;
}
