export { exportCase, importCase } from './case-archive.ts';
export { appendAct, type NewAct } from './acts-file.ts';
export { ACTS_FILE, type CaseFolder, readCaseFolder, type ReportFile, textHash } from './case-folder.ts';
export { fileFingerprint } from './file-fingerprint.ts';
export { openStore } from './open-store.ts';
export type { Store } from './store.ts';
export { type LinkIndex, openLinkIndex } from './links/link-index.ts';
