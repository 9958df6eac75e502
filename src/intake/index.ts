export { contentVersion } from './content-version.ts';
export type { Document, DocumentFormat, DocumentLanguage, ProvenanceNote } from './document.ts';
export { type CheckedLine, type DocumentLine, documentFromLine, parseDocumentLine } from './document-line.ts';
export { READABLE_EXTENSIONS } from './format.ts';
export type { IntakeLimits } from './limits.ts';
export { type ReportFile, takeIn } from './take-in.ts';
