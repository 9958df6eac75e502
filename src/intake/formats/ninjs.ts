import type { Finding } from '../../base/index.ts';
import { decodeText } from '../charset.ts';
import type { ProvenanceNote } from '../document.ts';
import { type RawReport, type ReportBytes, unreadable } from '../raw-report.ts';
import { markupToText } from './markup-text.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One text of an item: a body, a headline or a description, whichever version wrote it. */
interface Part {
  readonly role: string;
  readonly markup: boolean;
  readonly text: string;
}

/** Fields that may hold a part under a plain name (ninjs 1) or in a list of roles (ninjs 2 and 3). */
type PartName = 'headline' | 'body' | 'description';
const PLURALS: Readonly<Record<PartName, string>> = {
  headline: 'headlines',
  body: 'bodies',
  description: 'descriptions',
};

/**
 * Reads a news item in ninjs 1, 2 or 3, the JSON format of the IPTC. Any other JSON gives `intake/unknown-json`; an item that
 * its agency withheld or cancelled is read, with a finding.
 */
export async function readNinjs(file: ReportBytes): Promise<RawReport> {
  const { text: json, findings } = await decodeText(file);
  if (json === '') return { text: '', notes: [], findings };
  const fields = parseFields(json);
  if (fields === undefined) return unknownJson('is damaged');
  const bodies = partsOf(fields, 'body');
  const descriptions = partsOf(fields, 'description');
  const headline = mainPart(partsOf(fields, 'headline'))?.text;
  const body = mainPart(bodies) ?? mainPart(descriptions);
  if (!body && headline === undefined) return unknownJson('has neither headline nor body');
  const own: Finding[] = [];
  if (bodies.length === 0) own.push(withoutBody());
  const status = wordOf(fields['pubstatus']) || 'usable';
  if (status !== 'usable') own.push(withdrawn(status));
  const { text, findings: textFindings } = body?.markup
    ? markupToText(body.text)
    : { text: body?.text ?? headline ?? '', findings: [] };
  return { text, notes: notesOf(fields, headline), findings: [...findings, ...textFindings, ...own] };
}

/** The object in `json`, its keys in lower case: ninjs 2 writes `versioncreated`, ninjs 3 `versionCreated`. */
function parseFields(json: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(json.replace(/^\ufeff/u, ''));
    return lowerKeys(value);
  } catch {
    return undefined;
  }
}

function lowerKeys(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key.toLowerCase(), held]));
}

/** Parts under `body_text`, `body_xhtml`, `headline` … and those in a list of `{role, contentType, value}`. */
function partsOf(fields: Fields, name: PartName): Part[] {
  const parts: Part[] = [];
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value !== 'string' || (key !== name && !key.startsWith(`${name}_`))) continue;
    const role = key.slice(name.length + 1) || 'main';
    parts.push({ role, markup: /html|richtext/u.test(role), text: value });
  }
  for (const entry of listOf(fields[PLURALS[name]])) {
    const { role, contenttype, value } = lowerKeys(entry);
    const markup = wordOf(contenttype).includes('html');
    parts.push({ role: wordOf(role) || 'main', markup, text: wordOf(value) });
  }
  return parts.filter((part) => part.text.trim() !== '');
}

/** Mark-up before plain text, since only it tells the paragraphs apart; then the main part, then the first. */
function mainPart(parts: readonly Part[]): Part | undefined {
  return parts.find((part) => part.markup) ?? parts.find((part) => part.role === 'main') ?? parts[0];
}

function notesOf(fields: Fields, headline: string | undefined): ProvenanceNote[] {
  const notes: ProvenanceNote[] = [];
  const note = (field: ProvenanceNote['field'], value: unknown): void => {
    const text = wordOf(value) || wordOf(lowerKeys(value)['name']);
    if (text.trim() !== '') notes.push({ field, from: 'metadata', value: text });
  };
  note('title', headline);
  note('author', fields['by'] ?? fields['byline']);
  note('publisher', fields['copyrightholder']);
  for (const source of listOf(fields['infosources'] ?? fields['infosource'])) note('publisher', source);
  note('publisher', fields['provider']);
  note('language', fields['language']);
  note('date', fields['versioncreated'] ?? fields['contentcreated'] ?? fields['firstcreated']);
  if (/^https?:/u.test(wordOf(fields['uri']))) note('url', fields['uri']);
  return notes;
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function unknownJson(reason: string): RawReport {
  return unreadable(
    'intake/unknown-json',
    `the JSON ${reason}: give a ninjs news item, or the text itself as .txt`,
  );
}

function withoutBody(): Finding {
  const message =
    'the item has no body, so its description or headline is all its text: ask the agency for the full item';
  return { code: 'intake/no-body', severity: 'warning', message };
}

function withdrawn(status: string): Finding {
  const message = `the agency marked the item as "${status.slice(0, 40)}": do not rest a judgement on it before asking`;
  return { code: 'intake/withdrawn', severity: 'warning', message };
}
