import type { NetworkHeader, TagGroup } from '../../src/reading/network/architecture.ts';
import { NAME_TYPES, NAMES_GROUP } from '../../src/reading/names/name-tags.ts';
import type { TreebankSentence } from '../treebank/conllu.ts';

/** A sentence to learn from. What is not known of it is left out, and nothing is learned from that part. */
export interface LabelledSentence {
  readonly forms: readonly string[];
  /** Heads (1-based, 0 the root) and relations; undefined where the sentence has no tree. */
  readonly tree?: { readonly heads: readonly number[]; readonly relations: readonly string[] };
  /** Value of each tag group by word; a group that is missing teaches nothing. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  /** Evidence of the name lexicon. */
  readonly marks: { readonly classes: Uint16Array; readonly inside: Uint8Array };
}

/** The same in numbers. */
export interface Example {
  readonly length: number;
  /** Embedding rows of each word, that of the whole form first. */
  readonly rows: readonly (readonly number[])[];
  readonly heads?: readonly number[];
  /** Index of the relation, −1 where it is not to be learned. */
  readonly relations?: readonly number[];
  /** By group, by word: index of the value, −1 where it is not known; less than that where it is known in part, see `allowedBy`. */
  readonly tags: readonly (readonly number[] | undefined)[];
}

/** Part of a name that nobody has labelled: nothing is learned from it. */
export const UNKNOWN_PART = '';
/** Parts of which only the type is unknown: the network learns that they belong to some name. */
export const OPENS_SOME_NAME = 'B-?';
export const INSIDE_SOME_NAME = 'I-?';
/** Their values in an example. */
const SOME_NAME: ReadonlyMap<string, number> = new Map([
  [OPENS_SOME_NAME, -2],
  [INSIDE_SOME_NAME, -3],
]);

/** The values of a group that a partial label allows; `undefined` for a label that tells nothing. */
export function allowedBy(label: number, values: readonly string[]): readonly number[] | undefined {
  const start = label === -2 ? 'B' : label === -3 ? 'I' : undefined;
  if (start === undefined) return undefined;
  return values.flatMap((value, index) => (value.startsWith(start) ? [index] : []));
}

/** Universal tags in the order of the model. */
const UNIVERSAL_TAGS: readonly string[] =
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ');

/** What the network says of each word besides its tree. `''` stands for "has none". */
export const TAG_GROUPS: readonly TagGroup[] = [
  { name: 'UPOS', values: UNIVERSAL_TAGS },
  { name: 'Number', values: ['', 'Sing', 'Plur'] },
  { name: 'Gender', values: ['', 'Masc', 'Fem'] },
  { name: 'Person', values: ['', '1', '2', '3'] },
  { name: 'Tense', values: ['', 'Pres', 'Past', 'Imp', 'Fut'] },
  { name: 'Mood', values: ['', 'Ind', 'Sub', 'Cnd', 'Imp'] },
  { name: 'VerbForm', values: ['', 'Fin', 'Inf', 'Ger', 'Part'] },
  { name: NAMES_GROUP, values: ['O', ...NAME_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])] },
];

/** The words, tree and tags of a treebank sentence. */
export function fromTreebank(sentence: TreebankSentence): Omit<LabelledSentence, 'marks'> {
  const { words } = sentence;
  const tags = new Map<string, readonly string[]>();
  for (const { name } of TAG_GROUPS) {
    if (name === NAMES_GROUP) continue;
    tags.set(
      name,
      words.map(({ upos, features }) => (name === 'UPOS' ? upos : (features.get(name) ?? ''))),
    );
  }
  return {
    forms: words.map(({ form }) => form),
    tree: {
      heads: words.map(({ head }) => head),
      relations: words.map(({ relation }) => relation),
    },
    tags,
  };
}

/** A labelled sentence in numbers; `rowsOf` gives the embedding rows of a form. */
export function exampleOf(
  sentence: LabelledSentence,
  header: NetworkHeader,
  rowsOf: (form: string) => readonly number[],
): Example {
  const { forms, tree, tags, marks } = sentence;
  return {
    length: forms.length,
    rows: forms.map((form, word) => [
      ...rowsOf(form),
      ...markRows(header, marks.classes[word] ?? 0, marks.inside[word] ?? 0),
    ]),
    ...(tree
      ? {
          heads: tree.heads,
          relations: tree.relations.map((relation) => header.relations.indexOf(relation)),
        }
      : {}),
    tags: header.groups.map(({ name, values }) => tags.get(name)?.map((value) => valueIndex(values, value))),
  };
}

function valueIndex(values: readonly string[], value: string): number {
  const partial = SOME_NAME.get(value);
  if (partial !== undefined) return partial;
  const index = values.indexOf(value);
  return index < 0 && values[0] === '' ? 0 : index;
}

function markRows(header: NetworkHeader, classes: number, inside: number): number[] {
  const rows: number[] = [];
  for (let bit = 0; bit < header.marks; bit++) {
    if (classes & (1 << bit)) rows.push(header.markRow + 2 * bit + (inside ? 1 : 0));
  }
  return rows;
}
