import type { ColumnType } from 'kysely';
import type { Document } from '../intake/index.ts';
import type { Reading } from '../reading/index.ts';

/**
 * A record kept as JSON. The column type is `json`, never `jsonb`: `jsonb` reorders keys and drops duplicates, and a record
 * must come back byte for byte as it was written. Selected as the record, written as its `JSON.stringify` text.
 */
type JsonColumn<Kept> = ColumnType<Kept, string, string>;

/** One report of a case: which of its versions counts now. */
interface DocumentTable {
  case_id: string;
  id: string;
  current_version: string;
  /** The file is gone from the case folder; the versions stay. */
  missing: boolean;
  /** Of the file it was last taken from; null when it came without one. */
  fingerprint: string | null;
}

/** A text that a document has had. */
interface DocumentVersionTable {
  case_id: string;
  document_id: string;
  version: string;
  /** 1 for the first version kept of this document, then 2, 3 … */
  kept_order: number;
  record: JsonColumn<Document>;
}

/** What one reader made of one version; a later reader's reading takes its place. */
interface ReadingTable {
  case_id: string;
  document_id: string;
  version: string;
  reader_version: string;
  record: JsonColumn<Reading>;
}

/** Every table of the store after the last migration. Each row carries its case, so cases can share one Postgres. */
export interface Tables {
  document: DocumentTable;
  document_version: DocumentVersionTable;
  reading: ReadingTable;
}
