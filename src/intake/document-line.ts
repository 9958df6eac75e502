import type { Finding } from '../base/index.ts';
import { assembleDocument } from './assembly.ts';
import { beginningOf, loneSurrogateFinding, loneSurrogates } from './clean-text.ts';
import type { Document, ProvenanceNote } from './document.ts';
import { firstLineDate } from './first-line-date.ts';
import { DEFAULT_LIMITS } from './limits.ts';

/** One document as a line of NDJSON. Other keys are ignored. */
export interface DocumentLine {
  readonly id: string;
  readonly text: string;
  /** Code, tag or name; detected from the text when absent. */
  readonly language?: string;
  /** ISO 8601 in any precision. */
  readonly publishedAt?: string;
  readonly title?: string;
  /** Who published it. */
  readonly publisher?: string;
}

/** A line as checked: the line, or why it is none. */
export type CheckedLine = { readonly line: DocumentLine } | { readonly finding: Finding };

const OPTIONAL_KEYS = ['language', 'publishedAt', 'title', 'publisher'] as const;

/** Checks one line of NDJSON; `null` counts as absent. Never throws: a line that is no document gives a finding `intake/line`. */
export function parseDocumentLine(json: string): CheckedLine {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refuse(`not JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('not an object');
  const record = value as Readonly<Record<string, unknown>>;
  const { id, text } = record;
  if (typeof id !== 'string' || id === '') return refuse('"id" is not a string with something in it');
  if (typeof text !== 'string') return refuse('"text" is not a string', id);
  const line: Record<string, string> & { id: string; text: string } = { id, text };
  for (const key of OPTIONAL_KEYS) {
    const optional = record[key];
    if (optional === undefined || optional === null) continue;
    if (typeof optional !== 'string') return refuse(`"${key}" is not a string`, id);
    line[key] = optional;
  }
  return { line };
}

function refuse(reason: string, id?: string): CheckedLine {
  const message = `the line is no document, ${reason}: send {"id": "…", "text": "…"}, one object a line`;
  return {
    finding: { code: 'intake/line', severity: 'error', message, ...(id !== undefined && { document: id }) },
  };
}

/**
 * The document of a line. Its text is kept exactly as it came, so that spans point into what the caller sent; only a text
 * longer than 2,000,000 code units is cut at its end, with a finding. Without `publishedAt`, a date stamped before the first
 * words (`date 2022-12 …`) counts.
 */
export async function documentFromLine(line: DocumentLine): Promise<Document> {
  const text = beginningOf(line.text, DEFAULT_LIMITS.maxCharacters);
  return assembleDocument({
    id: line.id,
    format: 'line',
    text,
    notes: notesOf(line),
    findings: oddities(line.text, text.length),
  });
}

function notesOf(line: DocumentLine): ProvenanceNote[] {
  const notes: ProvenanceNote[] = [];
  const stamp = line.publishedAt === undefined ? firstLineDate(line.text)?.value : undefined;
  if (line.title !== undefined) notes.push({ field: 'title', from: 'header', value: line.title });
  if (line.publisher !== undefined) {
    notes.push({ field: 'publisher', from: 'header', value: line.publisher });
  }
  if (line.language !== undefined) notes.push({ field: 'language', from: 'header', value: line.language });
  if (line.publishedAt !== undefined) notes.push({ field: 'date', from: 'header', value: line.publishedAt });
  if (stamp !== undefined) notes.push({ field: 'date', from: 'first-line', value: stamp });
  return notes;
}

function oddities(whole: string, kept: number): Finding[] {
  const findings: Finding[] = [];
  const surrogates = loneSurrogates(whole);
  if (whole.trim() === '')
    findings.push({ code: 'intake/empty', severity: 'error', message: 'the line has no text: send some' });
  if (surrogates > 0) findings.push(loneSurrogateFinding(surrogates, 'stand in the text'));
  if (kept < whole.length) {
    const message = `only the first ${kept} of ${whole.length} characters are kept: split the document to have all of it read`;
    findings.push({ code: 'intake/cut', severity: 'warning', message });
  }
  return findings;
}
