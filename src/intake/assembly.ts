import type { Finding } from '../base/index.ts';
import { cleanLine } from './clean-text.ts';
import { contentVersion } from './content-version.ts';
import type { Document, DocumentFormat, ProvenanceNote } from './document.ts';
import { languageOf } from './language.ts';
import { publicationDateOf } from './publication-date.ts';

const LONGEST_NOTE = 500;
/** Fields that the first note decides; language and date are weighed instead. */
const PLAIN_FIELDS = ['title', 'publisher', 'author', 'url'] as const;

/** Everything known of a document before its language and date are settled. `text` is final: it is not touched. */
export interface DocumentParts {
  readonly id: string;
  readonly format: DocumentFormat;
  readonly text: string;
  /** In order of authority. */
  readonly notes: readonly ProvenanceNote[];
  readonly findings: readonly Finding[];
}

/** Settles language and date from text and notes, and makes the document. */
export async function assembleDocument(parts: DocumentParts): Promise<Document> {
  const notes = tidy(parts.notes);
  const { language, findings: languageFindings } = await languageOf(parts.text, notes);
  const { publishedAt, findings: dateFindings } = publicationDateOf(notes, language.code);
  const plain: Partial<Record<(typeof PLAIN_FIELDS)[number], string>> = {};
  for (const field of PLAIN_FIELDS) {
    const note = notes.find((candidate) => candidate.field === field);
    if (note) plain[field] = note.value;
  }
  return {
    kind: 'document',
    id: parts.id,
    version: contentVersion(parts.text),
    format: parts.format,
    text: parts.text,
    ...plain,
    language,
    ...(publishedAt && { publishedAt }),
    provenance: notes,
    findings: [...parts.findings, ...languageFindings, ...dateFindings],
  };
}

/** Notes as clean lines, without empty ones and repetitions. */
function tidy(notes: readonly ProvenanceNote[]): ProvenanceNote[] {
  const seen = new Set<string>();
  const tidied: ProvenanceNote[] = [];
  for (const note of notes) {
    const value = cleanLine(note.value, LONGEST_NOTE);
    const key = JSON.stringify([note.field, note.from, value]);
    if (value === '' || seen.has(key)) continue;
    seen.add(key);
    tidied.push({ ...note, value });
  }
  return tidied;
}
