import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldDocument, Relation } from './gold-document.ts';

/** A block of a source file: a line `= field | field | …`, then paragraphs with an empty line between them. */
interface Block {
  readonly fields: readonly string[];
  readonly paragraphs: readonly string[];
}

const FOLDER = import.meta.dirname;
const OWN_ORIGIN: readonly Relation[] = ['original', 'look-alike', 'independent', 'other'];
/** Datelines and sign-offs: printed by whoever wrote them, dropped by whoever copies. */
const OWN_FRAME = /\[\[(?<frame>.*?)\]\]/gu;

/**
 * The documents of `items/`, in the order of their ids. Every file is an item, `none` those without one; a block is a document:
 * `= key | relation | language | publisher | publishedAt | title | notes (if any)`, notes being `declared`, `of:KEY` (goes back to
 * that block rather than to the first) and `differs:…`. Paragraphs are text, or one of
 * `@title`, `@+NAME` (standing matter of a publisher, from `standing.txt`), `@KEY` (all paragraphs of a block above, without what stands in
 * `[[…]]`), `@KEY 2-4`, `@KEY 2 | old => new || old => new` (one paragraph with edits, each of which must apply). Throws on anything else.
 */
export function builtDocuments(): GoldDocument[] {
  const standing = new Map(
    blocksOf(readFileSync(join(FOLDER, 'standing.txt'), 'utf8')).map(({ fields, paragraphs }) => [
      fields[0] ?? '',
      paragraphs,
    ]),
  );
  return readdirSync(join(FOLDER, 'items'))
    .flatMap((file) => {
      const blocks = blocksOf(readFileSync(join(FOLDER, 'items', file), 'utf8'));
      return documentsOf(file.replace('.txt', ''), blocks, standing);
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The documents as `documents.jsonl` holds them. */
export function linesOf(documents: readonly GoldDocument[]): string {
  return documents.map((document) => `${JSON.stringify(document)}\n`).join('');
}

function blocksOf(source: string): Block[] {
  return source
    .split(/^= /mu)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [head = '', ...rest] = block.split('\n');
      const paragraphs = rest
        .join('\n')
        .split(/\n{2,}/u)
        .map((paragraph) => paragraph.trim());
      return {
        fields: head.split(' | ').map((field) => field.trim()),
        paragraphs: paragraphs.filter((paragraph) => paragraph !== ''),
      };
    });
}

function documentsOf(
  item: string,
  blocks: readonly Block[],
  standing: ReadonlyMap<string, readonly string[]>,
): GoldDocument[] {
  const texts = new Map<string, readonly string[]>();
  const first = idOf(item, blocks[0]?.fields[0] ?? '');
  return blocks.map(({ fields, paragraphs }) => {
    const [key = '', relation = '', language, publisher = '', publishedAt = '', title = '', notes = ''] =
      fields;
    if (language !== 'it' && language !== 'en') throw new Error(`${item}/${key}: language ${language}`);
    const written = paragraphs.flatMap((paragraph) => writtenOut(paragraph, { title, texts, standing }));
    texts.set(key, copyable(written));
    const id = idOf(item, key);
    const { declared, of, differs } = notesOf(notes);
    return {
      id,
      text: written.map((paragraph) => paragraph.replace(OWN_FRAME, '$<frame>')).join('\n\n'),
      language,
      publishedAt,
      title,
      publisher,
      item,
      origin: OWN_ORIGIN.includes(relationOf(relation)) ? id : of === undefined ? first : idOf(item, of),
      relation: relationOf(relation),
      declared: declared || relation === 'correction' || relation === 'later-version',
      ...(differs === undefined ? {} : { differs }),
    };
  });
}

/** Four hexadecimal digits of a hash stand for the key, so that no order of ids gives the answer away. */
function idOf(item: string, key: string): string {
  return `${item}-${createHash('sha256').update(`${item} ${key}`).digest('hex').slice(0, 4)}`;
}

const RELATIONS: readonly Relation[] = [
  ...OWN_ORIGIN,
  'copy',
  'edited',
  'cut',
  'rewrite',
  'translation',
  'later-version',
  'correction',
];
const NOTES = /^(?<declared>declared)? ?(?:of:(?<of>\w+))?(?:differs:(?<differs>\w+))?$/u;
const DIFFERENCES = ['number', 'place', 'negation', 'speaker', 'day'] as const;

function relationOf(name: string): Relation {
  const relation = RELATIONS.find((one) => one === name);
  if (relation === undefined) throw new Error(`no relation "${name}"`);
  return relation;
}

function notesOf(notes: string): { declared: boolean; of?: string; differs?: GoldDocument['differs'] } {
  const { declared, of, differs } = NOTES.exec(notes)?.groups ?? {};
  const difference = DIFFERENCES.find((one) => one === differs);
  if (!NOTES.test(notes) || differs !== difference) throw new Error(`no notes "${notes}"`);
  return {
    declared: declared !== undefined,
    ...(of === undefined ? {} : { of }),
    ...(difference === undefined ? {} : { differs: difference }),
  };
}

function copyable(paragraphs: readonly string[]): string[] {
  return paragraphs
    .map((paragraph) => paragraph.replace(OWN_FRAME, ''))
    .filter((paragraph) => paragraph !== '');
}

const FROM_ABOVE = /^@(?<key>[a-z]+\d?)(?: (?<from>\d)(?:-(?<to>\d))?)?(?: \| (?<edits>.*))?$/u;

function writtenOut(
  paragraph: string,
  known: {
    readonly title: string;
    readonly texts: ReadonlyMap<string, readonly string[]>;
    readonly standing: ReadonlyMap<string, readonly string[]>;
  },
): readonly string[] {
  if (!paragraph.startsWith('@')) return [paragraph];
  if (paragraph === '@title') return [known.title];
  const matter = known.standing.get(paragraph.slice(2));
  if (paragraph.startsWith('@+') && matter) return matter;
  const { key = '', from, to, edits } = FROM_ABOVE.exec(paragraph)?.groups ?? {};
  const text = known.texts.get(key);
  if (text === undefined) throw new Error(`nothing to copy for ${paragraph}`);
  const part = from === undefined ? text : text.slice(Number(from) - 1, Number(to ?? from));
  if (part.length === 0) throw new Error(`no such paragraph: ${paragraph}`);
  return edits === undefined ? part : [edited(part.join('\n\n'), edits)];
}

function edited(paragraph: string, edits: string): string {
  let text = paragraph;
  for (const edit of edits.split('||')) {
    const [old = '', replacement = ''] = edit.split('=>').map((side) => side.trim());
    const at = text.indexOf(old);
    if (at < 0) throw new Error(`"${old}" does not stand in: ${text}`);
    text = text.slice(0, at) + replacement + text.slice(at + old.length);
  }
  return text;
}
