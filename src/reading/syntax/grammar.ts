import { relationOf, type Syntax, tagReader } from './syntax.ts';
import type { Words } from './words.ts';

/**
 * The grammar of one text for rules to read: words by index, −1 for none. Relations are those of Universal Dependencies, with subtype
 * (`nsubj:pass`); tags and feature values are theirs too, the empty string where a word has none.
 */
export interface Grammar {
  readonly words: Words;
  readonly lemma: (word: number) => string;
  readonly upos: (word: number) => string;
  readonly relation: (word: number) => string;
  /** The word that a word hangs from; −1 for the root of its sentence. */
  readonly head: (word: number) => number;
  /** The words that hang from a word, in text order. */
  readonly children: (word: number) => Int32Array;
  /** First word of all that hangs from a word, itself included. */
  readonly first: (word: number) => number;
  /** One past the last word of all that hangs from a word. */
  readonly last: (word: number) => number;
  readonly number: (word: number) => string;
  readonly person: (word: number) => string;
  readonly tense: (word: number) => string;
  readonly mood: (word: number) => string;
  readonly verbForm: (word: number) => string;
}

/** Lays a tree out for rules. Linear in the words, but for chains deeper than they are wide. */
export function grammarOf(syntax: Syntax): Grammar {
  const { heads, words } = syntax;
  const { count } = words;
  const childStarts = new Int32Array(count + 1);
  for (const head of heads.subarray(0, count)) {
    if (head >= 0) childStarts[head + 1] = (childStarts[head + 1] ?? 0) + 1;
  }
  for (let word = 0; word < count; word++) {
    childStarts[word + 1] = (childStarts[word + 1] ?? 0) + (childStarts[word] ?? 0);
  }
  const children = new Int32Array(childStarts[count] ?? 0);
  const filled = childStarts.slice();
  for (let word = 0; word < count; word++) {
    const head = heads[word] ?? -1;
    if (head < 0) continue;
    children[filled[head] ?? 0] = word;
    filled[head] = (filled[head] ?? 0) + 1;
  }
  const { first, last } = reachOf(heads, count);
  return {
    words,
    lemma: (word) => syntax.lemmas[word] ?? '',
    upos: tagReader(syntax, 'UPOS'),
    relation: (word) => (word < 0 ? '' : relationOf(syntax, word)),
    head: (word) => heads[word] ?? -1,
    children: (word) => children.subarray(childStarts[word] ?? 0, childStarts[word + 1] ?? 0),
    first: (word) => first[word] ?? word,
    last: (word) => last[word] ?? word + 1,
    number: tagReader(syntax, 'Number'),
    person: tagReader(syntax, 'Person'),
    tense: tagReader(syntax, 'Tense'),
    mood: tagReader(syntax, 'Mood'),
    verbForm: tagReader(syntax, 'VerbForm'),
  };
}

/** How far everything that hangs from each word reaches. Each word tells its head; a word that learns anew tells on. */
function reachOf(
  heads: Int32Array,
  count: number,
): { readonly first: Int32Array; readonly last: Int32Array } {
  const first = Int32Array.from({ length: count }, (_, word) => word);
  const last = Int32Array.from({ length: count }, (_, word) => word + 1);
  for (let word = 0; word < count; word++) {
    for (let above = heads[word] ?? -1; above >= 0; above = heads[above] ?? -1) {
      const known = (first[above] ?? 0) <= (first[word] ?? 0) && (last[above] ?? 0) >= (last[word] ?? 0);
      if (known) break;
      first[above] = Math.min(first[above] ?? 0, first[word] ?? 0);
      last[above] = Math.max(last[above] ?? 0, last[word] ?? 0);
    }
  }
  return { first, last };
}
