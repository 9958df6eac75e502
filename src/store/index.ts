export { exportCase, importCase } from './case-archive.ts';
export { type CaseFolder, readCaseFolder, type ReportFile, textHash } from './case-folder.ts';
export { fileFingerprint } from './file-fingerprint.ts';
export { openStore } from './open-store.ts';
export type { Store } from './store.ts';
