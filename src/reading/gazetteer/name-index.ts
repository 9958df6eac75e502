import type { Language } from '../../base/index.ts';
import { tokenise } from '../token.ts';
import { foldWord, hyphenParts } from './fold.ts';
import { isWrittenAs } from './spelling.ts';

/** The longest name at a place of the text and what it stands for. */
export interface NameHit<Value> {
  readonly length: number;
  readonly value: Value;
}

interface Name<Value> {
  /** In its vocabulary spelling. */
  readonly name: string;
  readonly value: Value;
}

/** All names that fold alike, in the order they were added, and the surroundings in which none of them is met. */
interface Phrase<Value> {
  readonly names: (Name<Value> & { readonly words: readonly string[] })[];
  readonly decoys: { readonly before: readonly string[]; readonly after: readonly string[] }[];
}

/** The names that begin with one word, by their folded words; `longest` counts the words of the longest. */
interface Bucket<Value> {
  readonly longest: number;
  readonly phrases: ReadonlyMap<string, Phrase<Value>>;
}

const HYPHEN = /[-‐‑]/u;
const PLAIN_FIRST_WORD = /^[A-Za-z0-9]+(?=[ -]|$)/u;
const DECOY_BRACES = /[{}]/u;

/**
 * Names of one language, found by their folded words. Names are only sorted by first word when they are added and taken apart when a
 * text first has that word, since a text meets few of them: building stays cheap, and a token that begins no name costs one look-up.
 */
export class NameIndex<Value> {
  readonly #names = new Map<string, Name<Value>[]>();
  readonly #decoys = new Map<string, string[]>();
  readonly #buckets = new Map<string, Bucket<Value>>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /** Adds a name in its vocabulary spelling. Of names that fold alike, the first added that fits the text is met. */
  add(name: string, value: Value): void {
    append(this.#names, this.#firstWord(name), { name, value });
  }

  /** Adds a phrase `before {name} after` in which the name is not met. The name must have been added, or its first use throws. */
  addDecoy(phrase: string): void {
    append(this.#decoys, this.#firstWord(phrase.split(DECOY_BRACES)[1] ?? ''), phrase);
  }

  /** The longest name that starts at token `at` and is written as its vocabulary demands; `undefined` when there is none. */
  longest(tokens: readonly string[], at: number): NameHit<Value> | undefined {
    const bucket = this.#bucketOf(tokens[at] ?? '');
    if (!bucket) return undefined;
    const written: string[] = [];
    let key = '';
    let best: NameHit<Value> | undefined;
    for (let index = at; index < tokens.length && written.length < bucket.longest; index++) {
      const parts = hyphenParts(tokens[index] ?? '');
      const folded = keyOf(parts);
      // A lone apostrophe is passed over, as in "Workers' Party".
      if (folded === '') continue;
      if (written.length + parts.length > bucket.longest) break;
      written.push(...parts);
      key = key === '' ? folded : `${key} ${folded}`;
      const phrase = bucket.phrases.get(key);
      const fitting = phrase?.names.find((name) => fits(name, written));
      if (phrase && fitting && !isDecoy(phrase, tokens, [at, index + 1])) {
        best = { length: index + 1 - at, value: fitting.value };
      }
    }
    return best;
  }

  #bucketOf(token: string): Bucket<Value> | undefined {
    const folded = foldWord(token);
    const hyphen = folded.search(HYPHEN);
    const first = hyphen > 0 ? folded.slice(0, hyphen) : folded;
    const names = this.#names.get(first);
    if (!names) return undefined;
    let bucket = this.#buckets.get(first);
    if (!bucket) {
      bucket = this.#takeApart(names, this.#decoys.get(first) ?? []);
      this.#buckets.set(first, bucket);
    }
    return bucket;
  }

  #takeApart(names: readonly Name<Value>[], decoys: readonly string[]): Bucket<Value> {
    const phrases = new Map<string, Phrase<Value>>();
    let longest = 0;
    for (const { name, value } of names) {
      const words = this.#words(name);
      const key = keyOf(words);
      const phrase = phrases.get(key) ?? { names: [], decoys: [] };
      phrase.names.push({ name, value, words });
      phrases.set(key, phrase);
      longest = Math.max(longest, words.length);
    }
    for (const decoy of decoys) {
      const [before = '', name = '', after = ''] = decoy.split(DECOY_BRACES);
      const phrase = phrases.get(keyOf(this.#words(name)));
      if (!phrase) throw new Error(`decoy "${decoy}" holds no name of the gazetteer`);
      phrase.decoys.push({ before: this.#foldedTokens(before), after: this.#foldedTokens(after) });
    }
    return { longest, phrases };
  }

  #firstWord(name: string): string {
    const plain = PLAIN_FIRST_WORD.exec(name)?.[0];
    return foldWord(plain ?? this.#words(name)[0] ?? '');
  }

  #words(name: string): readonly string[] {
    return this.#tokens(name.replace(/^=/u, '')).flatMap(hyphenParts).filter(hasLetters);
  }

  #foldedTokens(phrase: string): readonly string[] {
    return this.#tokens(phrase).filter(hasLetters).map(foldWord);
  }

  #tokens(phrase: string): readonly string[] {
    const { text, count, starts, ends } = tokenise(phrase, this.#language);
    return Array.from({ length: count }, (_, index) => text.slice(starts[index], ends[index]));
  }
}

function keyOf(words: readonly string[]): string {
  return words.map(foldWord).join(' ');
}

/** False for a lone apostrophe, which no name is told by. */
function hasLetters(word: string): boolean {
  return foldWord(word) !== '';
}

function fits<Value>(
  { name, words }: Name<Value> & { readonly words: readonly string[] },
  written: readonly string[],
): boolean {
  if (name.startsWith('=')) return name.slice(1) === written.join(' ').normalize('NFC');
  return isWrittenAs(words, written);
}

function isDecoy<Value>(
  { decoys }: Phrase<Value>,
  tokens: readonly string[],
  [from, to]: readonly [number, number],
): boolean {
  const stands = (words: readonly string[], start: number): boolean =>
    words.every((word, offset) => word === foldWord(tokens[start + offset] ?? ''));
  return decoys.some(({ before, after }) => stands(before, from - before.length) && stands(after, to));
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
