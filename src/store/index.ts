export { type CaseFolder, readCaseFolder, type ReportFile, textHash } from './case-folder.ts';
export { fileFingerprint } from './file-fingerprint.ts';
export { openStore, type StoreOptions } from './open-store.ts';
export type { KeptVersion, Store, Taken } from './store.ts';
