import type { Document } from '../intake/index.ts';
import type { ReadReport } from '../judgement/index.ts';
import type { Reading } from '../reading/index.ts';

/** How a report was taken in. */
interface Taken {
  /** Names everything that made the records from the file: another version may make others of the same bytes. */
  readonly readerVersion: string;
  /** `fileFingerprint` of the file; left out for a report that came without one. */
  readonly fingerprint?: string;
}

/** One entry of a document's history. `missing`: would be current if its file had not gone from the case folder. */
export interface KeptVersion {
  readonly version: string;
  readonly standing: 'current' | 'superseded' | 'missing';
}

/**
 * What is kept of one case. Every call that writes is one transaction, durable when its promise is fulfilled; calls may overlap.
 * Records come back byte for byte: `JSON.stringify` of what was kept and of what is returned are equal.
 */
export interface Store {
  /**
   * Keeps a document version and its reading, and makes that version the current one; older versions stay.
   * `known`: it was already current, with the same document record and reader version; only the fingerprint is brought up to date.
   * Otherwise the document record and the reading of that version are written or replaced: `kept`.
   * Throws Error when the reading is of another document or version.
   */
  keepReport(document: Document, reading: Reading, taken: Taken): Promise<'kept' | 'known'>;
  /** Document id → current version, of the documents whose current version this reader has read. Missing documents are left out. */
  knownVersions(readerVersion: string): Promise<ReadonlyMap<string, string>>;
  /** Document id → fingerprint of its file, for the same documents: a file with that fingerprint need not be opened up again. */
  takenFingerprints(readerVersion: string): Promise<ReadonlyMap<string, string>>;
  /** The current version of every document that is not missing, by document id in UTF-16 order. */
  reports(): Promise<readonly ReadReport[]>;
  /** Every version kept of one document, in the order in which they were first kept; empty for an unknown id. */
  versions(documentId: string): Promise<readonly KeptVersion[]>;
  /** Marks documents whose file is gone; keeping the report again brings one back. Unknown ids are passed over. */
  markMissing(documentIds: readonly string[]): Promise<void>;
  /** Marks every document but these as `markMissing` does, whichever reader has read it. */
  markMissingBut(presentIds: readonly string[]): Promise<void>;
  /** Ends the connection and gives up the lock. Nothing may be called afterwards but `close` itself. */
  close(): Promise<void>;
}
