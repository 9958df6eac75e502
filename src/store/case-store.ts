import type { Database } from './database.ts';
import { markDocumentsMissing, markOtherDocumentsMissing, versionsOf } from './documents.ts';
import { documentsReadBy } from './readings.ts';
import { currentReports, keepReport } from './reports.ts';
import type { Store } from './store.ts';

/** The store of one case over an open database whose tables are up to date. */
export function caseStore(database: Database, caseId: string): Store {
  const tables = { db: database.db, caseId };
  return {
    async keepReport(document, reading, { readerVersion, fingerprint = null }) {
      if (reading.id !== document.id || reading.version !== document.version) {
        throw new Error(
          `reading of ${reading.id} ${reading.version} kept with another document, ${document.id}`,
        );
      }
      const documentToKeep = { document, record: JSON.stringify(document), fingerprint };
      const readingToKeep = { reading, record: JSON.stringify(reading), readerVersion };
      const outcome = await database.db
        .transaction()
        .execute((db) => keepReport({ db, caseId }, documentToKeep, readingToKeep));
      if (outcome === 'kept') {
        await database.wrote(documentToKeep.record.length + readingToKeep.record.length);
      }
      return outcome;
    },
    async knownVersions(readerVersion) {
      const read = await documentsReadBy(tables, readerVersion);
      return new Map(read.map(({ id, version }) => [id, version]));
    },
    async takenFingerprints(readerVersion) {
      const read = await documentsReadBy(tables, readerVersion);
      return new Map(
        read.flatMap(({ id, fingerprint }) => (fingerprint === null ? [] : [[id, fingerprint] as const])),
      );
    },
    reports: () => currentReports(tables),
    versions: (documentId) => versionsOf(tables, documentId),
    markMissing: (documentIds) => markDocumentsMissing(tables, documentIds),
    markMissingBut: (presentIds) => markOtherDocumentsMissing(tables, presentIds),
    close: () => database.close(),
  };
}
