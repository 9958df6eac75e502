import { foldedAt, type Tokens } from './token.ts';

/**
 * Phrases as data. A pattern is a row of elements separated by spaces:
 * `word` that very word · `a|b` either · `stem*` any word that begins so · `~3` up to three words of any kind, none of them a full stop ·
 * `<class>` a word of a class that the caller defines (its value is captured) · a final `?` makes an element optional.
 */
export interface PhrasePattern {
  readonly pattern: string;
}

/** What a word means to a rule set: the classes it belongs to, each with a value. */
export type WordClasses = (
  tokens: Tokens,
  index: number,
) => Readonly<Record<string, number | string>> | undefined;

/** A match of a pattern over tokens `[start, end)`, with the values of its classes in text order. */
export interface PhraseMatch<Rule> {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly captures: readonly Capture[];
}

/** A class element as matched: which class, its value, and the token. */
export interface Capture {
  readonly name: string;
  readonly value: number | string;
  readonly token: number;
}

type Element =
  | {
      readonly kind: 'words';
      readonly words: ReadonlySet<string>;
      readonly stems: readonly string[];
      readonly optional: boolean;
    }
  | { readonly kind: 'class'; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number };

interface Compiled<Rule> {
  readonly rule: Rule;
  readonly elements: readonly Element[];
}

/** Shortest stem that may open a pattern: it is the key under which the pattern is found. */
const STEM_KEY_LENGTH = 3;

/**
 * A set of patterns indexed by how they begin, so that a word which begins none costs one look-up.
 * Among the matches at one token the longest wins, then the one listed first.
 */
export class PhraseSet<Rule extends PhrasePattern> {
  readonly #byWord = new Map<string, Compiled<Rule>[]>();
  readonly #byStem = new Map<string, Compiled<Rule>[]>();
  readonly #byClass = new Map<string, Compiled<Rule>[]>();
  readonly #classes: WordClasses;

  constructor(rules: readonly Rule[], classes: WordClasses = () => undefined) {
    this.#classes = classes;
    for (const rule of rules) this.#index({ rule, elements: parsePattern(rule.pattern) });
  }

  /** The best match that starts at token `start` and ends at or before token `limit`. */
  matchAt(tokens: Tokens, start: number, limit: number = tokens.count): PhraseMatch<Rule> | undefined {
    const word = foldedAt(tokens, start);
    const classes = this.#classes(tokens, start);
    let best: PhraseMatch<Rule> | undefined;
    const consider = (candidates: readonly Compiled<Rule>[] | undefined): void => {
      for (const candidate of candidates ?? []) {
        const captures: Capture[] = [];
        const end = this.#run(candidate.elements, 0, { tokens, limit, captures }, start);
        if (end !== undefined && end > start && (!best || end > best.end)) {
          best = { rule: candidate.rule, start, end, captures };
        }
      }
    };
    consider(this.#byWord.get(word));
    if (word.length >= STEM_KEY_LENGTH) consider(this.#byStem.get(word.slice(0, STEM_KEY_LENGTH)));
    if (classes) for (const name of Object.keys(classes)) consider(this.#byClass.get(name));
    return best;
  }

  /** Matches over tokens `[from, to)` from left to right, none overlapping another. */
  matchAll(tokens: Tokens, from = 0, to: number = tokens.count): PhraseMatch<Rule>[] {
    const matches: PhraseMatch<Rule>[] = [];
    for (let index = from; index < to; ) {
      const match = this.matchAt(tokens, index, to);
      if (match) matches.push(match);
      index = match ? match.end : index + 1;
    }
    return matches;
  }

  #index(compiled: Compiled<Rule>): void {
    for (const element of compiled.elements) {
      if (element.kind === 'gap')
        throw new Error(`pattern "${compiled.rule.pattern}" must not begin with a gap`);
      if (element.kind === 'class') append(this.#byClass, element.name, compiled);
      else {
        for (const word of element.words) append(this.#byWord, word, compiled);
        for (const stem of element.stems) append(this.#byStem, stem.slice(0, STEM_KEY_LENGTH), compiled);
      }
      if (!element.optional) return;
    }
    throw new Error(`pattern "${compiled.rule.pattern}" has only optional elements`);
  }

  #run(elements: readonly Element[], at: number, scene: Scene, token: number): number | undefined {
    const element = elements[at];
    if (!element) return token;
    if (element.kind === 'gap') return this.#runGap(elements, at, scene, token);
    if (token < scene.limit) {
      const kept = scene.captures.length;
      if (this.#meets(element, scene, token)) {
        const end = this.#run(elements, at + 1, scene, token + 1);
        if (end !== undefined) return end;
      }
      scene.captures.length = kept;
    }
    return element.optional ? this.#run(elements, at + 1, scene, token) : undefined;
  }

  #runGap(elements: readonly Element[], at: number, scene: Scene, token: number): number | undefined {
    const most = (elements[at] as { most: number }).most;
    for (let skipped = 0; skipped <= most && token + skipped <= scene.limit; skipped++) {
      if (skipped > 0 && '.!?;'.includes(foldedAt(scene.tokens, token + skipped - 1))) return undefined;
      const kept = scene.captures.length;
      const end = this.#run(elements, at + 1, scene, token + skipped);
      if (end !== undefined) return end;
      scene.captures.length = kept;
    }
    return undefined;
  }

  #meets(element: Exclude<Element, { kind: 'gap' }>, scene: Scene, token: number): boolean {
    if (element.kind === 'class') {
      const value = this.#classes(scene.tokens, token)?.[element.name];
      if (value === undefined) return false;
      scene.captures.push({ name: element.name, value, token });
      return true;
    }
    const word = foldedAt(scene.tokens, token);
    return element.words.has(word) || element.stems.some((stem) => word.startsWith(stem));
  }
}

interface Scene {
  readonly tokens: Tokens;
  readonly limit: number;
  readonly captures: Capture[];
}

function parsePattern(pattern: string): Element[] {
  return pattern.split(' ').map((source) => {
    const gap = /^~(\d)$/u.exec(source);
    if (gap) return { kind: 'gap', most: Number(gap[1]) };
    const optional = source.length > 1 && source.endsWith('?');
    const body = optional ? source.slice(0, -1) : source;
    const named = /^<([a-z-]+)>$/u.exec(body);
    if (named) return { kind: 'class', name: named[1] ?? '', optional };
    return wordsElement(pattern, body, optional);
  });
}

function wordsElement(pattern: string, body: string, optional: boolean): Element {
  const words = new Set<string>();
  const stems: string[] = [];
  for (const alternative of body.split('|')) {
    if (alternative.length > 1 && alternative.endsWith('*')) stems.push(alternative.slice(0, -1));
    else words.add(alternative);
  }
  if (words.has('') || stems.some((stem) => stem.length < STEM_KEY_LENGTH)) {
    throw new Error(`pattern "${pattern}": empty word, or a stem shorter than ${STEM_KEY_LENGTH} letters`);
  }
  return { kind: 'words', words, stems, optional };
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
