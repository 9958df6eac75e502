import type { Language } from '../../base/index.ts';
import { ENGLISH_WORDS } from '../language/en/word-splits.ts';
import { ITALIAN_WORDS } from '../language/it/word-splits.ts';
import { capitalAt, foldedAt, shapeAt, type Tokens } from '../token.ts';
import { joinedTo } from './word-joins.ts';
import type { WordRules, WordSplit } from './word-rules.ts';

/**
 * The syntactic words of one text, as Universal Dependencies counts them, in a structure of arrays: word `i` covers
 * `[starts[i], ends[i])`. Spans never overlap and stand in text order. A token may hold several words, each with a part of its
 * span (`della` = di + la), and a word may take several tokens (`:` `-` `)`).
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The word as it would be written alone: `di` for the first part of `della`. */
  readonly forms: readonly string[];
  /** The token that a word begins in. */
  readonly tokenOf: Int32Array;
  /** For each token, and for the end of the text, the first word that begins in it or later: tokens `[a, b)` are words `[firstWordOf[a], firstWordOf[b])`. */
  readonly firstWordOf: Int32Array;
}

const RULES: Readonly<Record<Language, WordRules>> = { en: ENGLISH_WORDS, it: ITALIAN_WORDS };

/** The syntactic words of a tokenised text. Any tokens are accepted; the cost is linear. */
export function wordsOf(tokens: Tokens, language: Language): Words {
  const rules = RULES[language];
  const { text, count } = tokens;
  const starts: number[] = [];
  const ends: number[] = [];
  const forms: string[] = [];
  const tokenOf: number[] = [];
  const firstWordOf = new Int32Array(count + 1);
  const splitOf = splitter(rules);
  const add = (start: number, end: number, form: string, token: number): void => {
    starts.push(start);
    ends.push(end);
    forms.push(form);
    tokenOf.push(token);
  };
  let token = 0;
  while (token < count) {
    const next = joinedTo(tokens, token, rules);
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[next - 1] ?? 0;
    const form = text.slice(start, end);
    firstWordOf[token] = forms.length;
    const split = isWhole(tokens, token, next) ? null : splitOf(tokens, token, next, form);
    let from = start;
    if (split === null) add(start, end, form, token);
    for (const [index, length] of split?.lengths.entries() ?? []) {
      add(from, from + length, split?.forms[index] ?? '', token);
      from += length;
    }
    for (let inside = token + 1; inside < next; inside++) firstWordOf[inside] = forms.length;
    token = next;
  }
  firstWordOf[count] = forms.length;
  return {
    text,
    count: forms.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    forms,
    tokenOf: Int32Array.from(tokenOf),
    firstWordOf,
  };
}

/** A mark, or a joined word that is no fused form which its apostrophe came back to ("dell' opera"). */
function isWhole(tokens: Tokens, from: number, to: number): boolean {
  if (shapeAt(tokens, from) === 'punctuation') return true;
  return to > from + 1 && !/^['’]$/u.test(foldedAt(tokens, to - 1));
}

/** Splits words by `rules`, each form but once. */
function splitter(
  rules: WordRules,
): (tokens: Tokens, from: number, to: number, form: string) => WordSplit | null {
  const ofNames = new Map<string, WordSplit | null>();
  const ofOthers = new Map<string, WordSplit | null>();
  return (tokens, from, to, form) => {
    const isName = capitalAt(tokens, from) && isInside(tokens, from);
    const known = isName ? ofNames : ofOthers;
    let split = known.get(form);
    if (split === undefined) {
      const folded = foldedOf(tokens, from, to);
      // A few letters change their length with their case; such a form is left alone.
      split = (folded.length === form.length ? rules.split(form, folded, isName) : undefined) ?? null;
      known.set(form, split);
    }
    return split;
  };
}

/** True where another word of the same line stands right before the token. */
function isInside(tokens: Tokens, token: number): boolean {
  if (token === 0 || shapeAt(tokens, token - 1) === 'punctuation') return false;
  return !tokens.text.slice(tokens.ends[token - 1], tokens.starts[token]).includes('\n');
}

function foldedOf(tokens: Tokens, from: number, to: number): string {
  let folded = foldedAt(tokens, from);
  for (let token = from + 1; token < to; token++) folded += foldedAt(tokens, token);
  return folded;
}
