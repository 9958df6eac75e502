export type { Document, DocumentFormat, DocumentLanguage, ProvenanceNote } from './document.ts';
