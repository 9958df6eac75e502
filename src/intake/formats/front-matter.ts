import type { Finding } from '../../base/index.ts';
import type { ProvenanceNote } from '../document.ts';
import { headerField } from '../header.ts';

const FENCED = /^---[ \t]*\n/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/mu;
const LONGEST = 20_000;

/** The YAML at the top of a Markdown file, and the text after it. */
export interface FrontMatter {
  readonly notes: readonly ProvenanceNote[];
  readonly rest: string;
  readonly findings: readonly Finding[];
}

/**
 * Reads YAML front matter between `---` lines; `undefined` when the text has none. Known keys are those of a text header, others
 * are passed over; several authors are joined by commas. YAML that does not parse is left out, with a finding.
 */
export async function readFrontMatter(text: string): Promise<FrontMatter | undefined> {
  const opening = FENCED.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const body = text.slice(opening.length, opening.length + LONGEST);
  const closing = CLOSING.exec(body);
  if (!closing) return undefined;
  const rest = text.slice(opening.length + closing.index + closing[0].length);
  const { parse } = await import('yaml');
  // The empty line stands for the opening one, so that an error names the line of the file.
  const yaml = `\n${body.slice(0, closing.index)}`;
  try {
    return { notes: notesOf(parse(yaml, { logLevel: 'error' })), rest, findings: [] };
  } catch (error) {
    return { notes: [], rest, findings: [damaged(error instanceof Error ? error.message : 'unreadable')] };
  }
}

function notesOf(values: unknown): ProvenanceNote[] {
  if (typeof values !== 'object' || values === null) return [];
  return Object.entries(values).flatMap(([key, value]) => {
    const field = headerField(key);
    const text = [value].flat().filter(isWord).join(', ');
    return field === undefined || text === '' ? [] : [{ field, from: 'header', value: text } as const];
  });
}

function isWord(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function damaged(reason: string): Finding {
  const [summary = reason] = reason.split('\n');
  return {
    code: 'intake/front-matter',
    severity: 'warning',
    message: `the front matter is not valid YAML and was left out (${summary}): correct it between the --- lines`,
  };
}
