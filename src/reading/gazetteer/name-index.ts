import type { Language } from '../../base/index.ts';
import { tokenise } from '../token.ts';
import { foldWord, hyphenParts } from './fold.ts';
import { isWrittenAs } from './spelling.ts';

/** The longest name at a place of the text and what it stands for. */
export interface NameHit<Value> {
  readonly length: number;
  readonly value: Value;
}

/** All names that fold alike, and the surroundings in which they are not met. */
interface Phrase<Value> {
  readonly names: { readonly name: string; readonly value: Value }[];
  readonly decoys: { readonly before: readonly string[]; readonly after: readonly string[] }[];
}

const HYPHEN = /[-‐‑]/u;
const PLAIN_NAME = /^[\p{L}\p{M}\p{N} -]+$/u;

/**
 * Names of one language by their folded words. A flat table of phrases with the greatest length for each first word: it builds several
 * times faster than a tree of maps, and a token that begins no name still costs a single look-up.
 */
export class NameIndex<Value> {
  readonly #phrases = new Map<string, Phrase<Value>>();
  readonly #longest = new Map<string, number>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /** Adds a name in its vocabulary spelling. Of names that fold alike, the first added that fits the text is met. */
  add(name: string, value: Value): void {
    const key = this.#keyOf(name);
    const phrase = this.#phrases.get(key);
    if (phrase) {
      phrase.names.push({ name, value });
      return;
    }
    this.#phrases.set(key, { names: [{ name, value }], decoys: [] });
    const [first = '', ...rest] = key.split(' ');
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, 1 + rest.length));
  }

  /** Adds a phrase `before {name} after` in which the name is not met. Throws when nothing was added under that name. */
  addDecoy(decoy: string): void {
    const [before = '', name = '', after = ''] = decoy.split(/[{}]/u);
    const phrase = this.#phrases.get(this.#keyOf(name));
    if (!phrase) throw new Error(`decoy "${decoy}" holds no name of the gazetteer`);
    const folded = (side: string): string[] => this.#tokens(side).map(foldWord).filter(Boolean);
    phrase.decoys.push({ before: folded(before), after: folded(after) });
  }

  /** The longest name that starts at token `at` and is written as its vocabulary demands; `undefined` when there is none. */
  longest(tokens: readonly string[], at: number): NameHit<Value> | undefined {
    const limit = this.#longestFrom(tokens[at] ?? '');
    if (limit === undefined) return undefined;
    const written: string[] = [];
    let key = '';
    let best: NameHit<Value> | undefined;
    for (let index = at; index < tokens.length && written.length < limit; index++) {
      const token = tokens[index] ?? '';
      const folded = foldParts(token);
      // A lone apostrophe is passed over, as in "Workers' Party".
      if (folded === '') continue;
      written.push(...hyphenParts(token));
      key = key === '' ? folded : `${key} ${folded}`;
      const phrase = this.#phrases.get(key);
      const fitting = phrase?.names.find(({ name }) => this.#fits(name, written));
      if (phrase && fitting && !isShielded(phrase, tokens, at, index + 1)) {
        best = { length: index + 1 - at, value: fitting.value };
      }
    }
    return best;
  }

  #longestFrom(token: string): number | undefined {
    const folded = foldWord(token);
    const hyphen = folded.search(HYPHEN);
    return this.#longest.get(hyphen > 0 ? folded.slice(0, hyphen) : folded);
  }

  #fits(name: string, written: readonly string[]): boolean {
    if (name.startsWith('=')) return name.slice(1) === written.join(' ').normalize('NFC');
    return isWrittenAs(this.#words(name), written);
  }

  #keyOf(name: string): string {
    if (PLAIN_NAME.test(name)) return foldParts(name);
    return this.#words(name.replace(/^=/u, '')).map(foldWord).join(' ');
  }

  #words(name: string): readonly string[] {
    return this.#tokens(name)
      .flatMap(hyphenParts)
      .filter((word) => foldWord(word) !== '');
  }

  #tokens(phrase: string): readonly string[] {
    if (PLAIN_NAME.test(phrase)) return phrase.trim().split(' ');
    const { text, count, starts, ends } = tokenise(phrase, this.#language);
    return Array.from({ length: count }, (_, index) => text.slice(starts[index], ends[index]));
  }
}

function foldParts(words: string): string {
  return foldWord(words).replaceAll(/[-‐‑]/gu, ' ');
}

function isShielded<Value>(
  { decoys }: Phrase<Value>,
  tokens: readonly string[],
  from: number,
  to: number,
): boolean {
  return decoys.some(
    ({ before, after }) =>
      before.every((word, index) => word === foldWord(tokens[from - before.length + index] ?? '')) &&
      after.every((word, index) => word === foldWord(tokens[to + index] ?? '')),
  );
}
