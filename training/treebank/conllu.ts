import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A syntactic word of a treebank, as CoNLL-U gives it. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** Features by name, e.g. `Number` → `Plur`. */
  readonly features: ReadonlyMap<string, string>;
  /** 1-based position of the head in the sentence; 0 for the root. */
  readonly head: number;
  /** Universal relation with its subtype (`nsubj:pass`). */
  readonly relation: string;
}

/** A surface token that stands for the words `[from, to)` of its sentence: more than one in `della`, `don't`. */
interface TreebankToken {
  readonly form: string;
  readonly from: number;
  readonly to: number;
  /** Whether white space follows it in the text. */
  readonly spaceAfter: boolean;
}

export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly TreebankWord[];
  readonly tokens: readonly TreebankToken[];
  /** Whether a paragraph or document begins with this sentence. */
  readonly opensParagraph: boolean;
}

/** Reads a CoNLL-U file, gzipped when its name ends so. Empty nodes (`8.1`) are left out. Malformed lines throw. */
export function readTreebank(path: string): TreebankSentence[] {
  const bytes = readFileSync(path);
  return parseTreebank((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

/** Parses CoNLL-U text (https://universaldependencies.org/format.html). */
export function parseTreebank(conllu: string): TreebankSentence[] {
  return conllu
    .split(/\n\s*\n/u)
    .filter((block) => /^\d/mu.test(block))
    .map(parseSentence);
}

function parseSentence(block: string): TreebankSentence {
  const words: TreebankWord[] = [];
  const tokens: TreebankToken[] = [];
  let text: string | undefined;
  let opensParagraph = false;
  let coveredTo = 0;
  for (const line of block.split('\n')) {
    if (line.startsWith('# text = ')) text = line.slice(9).trim();
    if (line.startsWith('# newpar') || line.startsWith('# newdoc')) opensParagraph = true;
    if (!/^\d/u.test(line)) continue;
    const fields = line.split('\t');
    const [id, form, lemma, upos, , features, head, relation, , misc] = fields;
    if (!id || !form || !lemma || !upos || !features || head === undefined || !relation) {
      throw new Error(`Not CoNLL-U: ${line}`);
    }
    if (id.includes('.')) continue;
    const spaceAfter = !(misc ?? '').includes('SpaceAfter=No');
    if (id.includes('-')) {
      const [first, last] = id.split('-').map(Number);
      coveredTo = last ?? 0;
      tokens.push({ form, from: (first ?? 1) - 1, to: coveredTo, spaceAfter });
      continue;
    }
    if (Number(id) > coveredTo) {
      tokens.push({ form, from: words.length, to: words.length + 1, spaceAfter });
    }
    words.push({ form, lemma, upos, features: parseFeatures(features), head: Number(head), relation });
  }
  return { text: text ?? surface(tokens), words, tokens, opensParagraph };
}

function parseFeatures(field: string): ReadonlyMap<string, string> {
  if (field === '_') return new Map();
  return new Map(
    field.split('|').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function surface(tokens: readonly TreebankToken[]): string {
  return tokens
    .map(({ form, spaceAfter }) => (spaceAfter ? `${form} ` : form))
    .join('')
    .trim();
}
