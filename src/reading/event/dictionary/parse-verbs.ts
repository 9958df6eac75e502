import type { EventCue } from '../../language/language-rules.ts';
import { TYPES_OF_ROOT } from '../vocabulary/cameo-roots.ts';
import { PARTICLES } from '../vocabulary/dictionary-particles.ts';
import { type Complain, type DictionaryLine, dictionaryLines, wordsOfPhrase } from './dictionary-lines.ts';

/** Marks for the parties of an event, which our reader finds by the tree, and for words to be passed over. */
const MARKS: ReadonlySet<string> = new Set(['$', '+', '%', '^']);
/** Alternatives of one synset that are kept. */
const MOST_ALTERNATIVES = 400;

interface Block {
  /** Code of the block, for verbs that have none of their own. */
  readonly code: string;
  readonly verbs: string[];
}

/**
 * Reads a verb file: synsets (`&NAME`, members below as `+WORD`), and blocks that open with `--- NAME [CODE] ---`, hold verbs
 * (`VERB {FORMS} [CODE]`, `+TWO_WORDS`) and patterns (`- * WORD [CODE]`). `*` is the verb; `$ + % ^` are passed over; brackets of
 * PETRARCH2 (`{…}`, `(…)`) do not count. The words behind `*` become one of our patterns: particles and prepositions right behind the verb as
 * such, then the last word as what depends on the verb; of the words before `*` only NOT is understood, other such patterns are left out.
 * A code is CAMEO or WEIS in its first two digits; `[---]` says that it is no event.
 */
export function parseVerbs(text: string, complain: Complain): EventCue[] {
  const synsets = new Map<string, string[]>();
  const cues: EventCue[] = [];
  let synset: string[] | undefined;
  let block: Block | undefined;
  for (const line of dictionaryLines(text, complain)) {
    const heading = /^---+\s*(.*?)\s*(?:\[([^\]]*)\])?\s*---+$/u.exec(line.text);
    if (heading) {
      synset = undefined;
      block = { code: heading[2] ?? '---', verbs: [] };
    } else if (line.text.startsWith('&')) {
      block = undefined;
      synset = [];
      synsets.set(nameOfSynset(line.text), synset);
    } else if (synset && line.text.startsWith('+')) {
      addMembers(synset, synsets, line.text.slice(1));
    } else if (!block) complain(line.number, `"${line.text.slice(0, 40)}" stands in no block`);
    else if (line.text.startsWith('- ') || line.text === '-')
      cues.push(...patternCues(line, block, { synsets, complain }));
    else if (line.text.startsWith('~')) complain(line.number, 'transformations are not read');
    else cues.push(...verbCues(line, block, complain));
  }
  return cues;
}

function nameOfSynset(text: string): string {
  return (wordsOfPhrase(text.slice(1))[0] ?? '').replace(/_$/u, '');
}

function addMembers(
  members: string[],
  synsets: ReadonlyMap<string, readonly string[]>,
  phrase: string,
): void {
  const added = phrase.startsWith('&')
    ? (synsets.get(nameOfSynset(phrase)) ?? [])
    : wordsOfPhrase(phrase).slice(-1);
  for (const word of added) if (members.length < MOST_ALTERNATIVES) members.push(word);
}

function verbCues(line: DictionaryLine, block: Block, complain: Complain): EventCue[] {
  const code = /\[([^\]]*)\]/u.exec(line.text)?.[1] ?? block.code;
  const irregular = /\{([^}]*)\}/u.exec(line.text)?.[1] ?? '';
  const name = line.text.replace(/\[[^\]]*\]|\{[^}]*\}/gu, ' ').replaceAll('+', ' ');
  const [head, ...particles] = wordsOfPhrase(name);
  if (head === undefined) {
    complain(line.number, 'no verb');
    return [];
  }
  const forms = particles.length > 0 ? [] : wordsOfPhrase(irregular);
  const verb = [[head, ...forms].join('|'), ...particles].join(' ');
  block.verbs.push(verb);
  return cueOf(line, verb, { code, complain });
}

function patternCues(
  line: DictionaryLine,
  block: Block,
  {
    synsets,
    complain,
  }: { readonly synsets: ReadonlyMap<string, readonly string[]>; readonly complain: Complain },
): EventCue[] {
  const code = /\[([^\]]*)\]/u.exec(line.text)?.[1] ?? '';
  const words = line.text
    .slice(1)
    .replace(/\[[^\]]*\]|[(){}]/gu, ' ')
    .toLowerCase()
    .split(/[\s_]+/u);
  const marked = words.filter((word) => word !== '' && !MARKS.has(word));
  const star = marked.indexOf('*');
  const before = marked.slice(0, star);
  const negated = before.length > 0 && before.every((word) => word === 'not');
  if (star < 0 || (before.length > 0 && !negated)) {
    complain(
      line.number,
      star < 0 ? 'a pattern without "*"' : 'words before the verb, other than NOT, are not understood',
    );
    return [];
  }
  const behind = marked.slice(star + 1);
  let particles = 0;
  while (particles < behind.length && PARTICLES.has(behind[particles] ?? '')) particles++;
  const last = behind.length > particles ? behind.at(-1) : undefined;
  const dependents = last?.startsWith('&')
    ? synsets.get(last.slice(1))
    : last === undefined
      ? undefined
      : [last];
  if (last !== undefined && (dependents === undefined || dependents.length === 0)) {
    complain(line.number, `"${last}" names no synset above`);
    return [];
  }
  const tail = [
    ...behind.slice(0, particles).map((word) => ` ${word}`),
    dependents ? ` > ${dependents.join('|')}` : '',
  ].join('');
  return block.verbs.flatMap((verb) =>
    cueOf(line, `${negated ? 'not ' : ''}${verb}${tail}`, { code, complain }),
  );
}

function cueOf(
  line: DictionaryLine,
  pattern: string,
  { code, complain }: { readonly code: string; readonly complain: Complain },
): EventCue[] {
  const [main = ''] = code.split(':');
  if (main === '' || /^[-+#]{3}$/u.test(main)) return [{ pattern, type: '', word: 'verb' }];
  const type = TYPES_OF_ROOT[main.slice(0, 2)]?.[0];
  if (type !== undefined) return [{ pattern, type, word: 'verb' }];
  complain(line.number, `code "${main.slice(0, 12)}" is of no CAMEO root that has a PLOVER type`);
  return [];
}
