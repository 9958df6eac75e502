import type { TreebankSentence } from '../treebank/conllu.ts';
import type { NamedSentence } from './name-labels.ts';
import { INSIDE_SOME_NAME, OPENS_SOME_NAME, UNKNOWN_PART } from '../network/example.ts';

const FUNCTION_TAGS = new Set(['DET', 'ADP', 'PRON', 'CCONJ', 'SCONJ', 'AUX', 'PUNCT', 'INTJ']);

/**
 * What a tree alone tells of names: a word that is no proper noun, and that no labelled name contains in that spelling, is outside of
 * names; a run of proper nouns is a name of some type, unless it may be a day, a month or a people (`isOther`) or go on behind a preposition ("of America");
 * of what lies between two of them nothing is known.
 */
export function weakNames(
  { words }: TreebankSentence,
  inNames: ReadonlySet<string>,
  isOther: (word: number) => boolean,
): string[] {
  const proper = words.map(({ upos }) => upos === 'PROPN' || upos === 'X');
  return words.map(({ form, upos }, index) => {
    if (upos === 'PROPN' && /^\p{Lu}/u.test(form) && !isOther(index)) {
      const follows = words[index - 1]?.upos === 'PROPN';
      if (follows) return isOther(index - 1) ? UNKNOWN_PART : INSIDE_SOME_NAME;
      return proper[index - 2] || proper[index - 3] ? UNKNOWN_PART : OPENS_SOME_NAME;
    }
    const near = proper[index] || (proper[index - 1] && proper[index + 1]);
    const isFunction = FUNCTION_TAGS.has(upos);
    if (near || (!isFunction && inNames.has(form))) return UNKNOWN_PART;
    const lower = form === form.toLowerCase();
    return lower || (isFunction && !proper[index - 1] && !proper[index + 1]) ? 'O' : UNKNOWN_PART;
  });
}

/** The spellings that occur in labelled names. */
export function formsInNames(sentences: readonly NamedSentence[]): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ forms, names }) => forms.filter((_, index) => names[index] !== 'O')));
}

/**
 * Carries the labels of a sentence over to its translation: a run of proper nouns that shares a spelled-alike word with a labelled name of the other side
 * is a name of that type. What finds no partner stays unknown.
 */
export function projectedNames(
  { words }: TreebankSentence,
  weak: readonly string[],
  labelled: NamedSentence,
): string[] {
  const types = new Map<string, string>();
  labelled.forms.forEach((form, index) => {
    const part = labelled.names[index] ?? 'O';
    if (part !== 'O' && /^\p{Lu}/u.test(form)) types.set(skeleton(form), part.slice(2));
  });
  const names = [...weak];
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to < words.length && words[to]?.upos === 'PROPN') to++;
    const type = words
      .slice(from, to)
      .map(({ form }) => types.get(skeleton(form)))
      .find((found) => found);
    for (let index = from; type && index < to; index++)
      names[index] = `${index === from ? 'B' : 'I'}-${type}`;
    from = Math.max(to, from + 1);
  }
  return names;
}

/** Consonants of a name, which survive translation ("Londra" and "London" do not; "Parigi" neither): the first four, unaccented. */
function skeleton(form: string): string {
  const plain = form.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return `${plain.charAt(0)}${plain.slice(1).replaceAll(/[aeiouyhj]/gu, '')}`.slice(0, 5);
}
