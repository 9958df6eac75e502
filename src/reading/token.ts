import type { Language, Span } from '../base/index.ts';

/** What a token is made of. `elision` is an Italian article or preposition that leans on the next word (`dell'`). */
export type TokenShape = 'word' | 'number' | 'elision' | 'possessive' | 'punctuation';

/** Shapes by the code kept in `Tokens.shapes`. */
const SHAPES: readonly TokenShape[] = ['word', 'number', 'elision', 'possessive', 'punctuation'];
const WORD = 0;
const NUMBER_CODE = 1;
const PUNCTUATION = 4;

/**
 * The tokens of one text as a structure of arrays: token `i` covers `[starts[i], ends[i])`.
 * Tokens never overlap and stand in text order; white space belongs to none.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly shapes: Uint8Array;
  /** 1 where the token begins with an upper-case letter. */
  readonly capitals: Uint8Array;
  /** Lower-case form with straight apostrophes; accents are kept, since Italian `e` and `è` are two words. */
  readonly folded: readonly string[];
}

// One alternative per shape, tried in this order: acronym, number, elision or possessive, word, mark. None backtracks over another.
// Groups go by number, since names cost an object a token.
const WORD_BODY = String.raw`[\p{L}\p{M}\p{N}]+(?:[-‐‑_·/&](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*`;
const ACRONYM = String.raw`(?:\p{Lu}\.){2,12}(?=[^\p{L}]|$)`;
// A decimal ends before a unit written onto it ("1.5km"); digits alone do not ("5km", "19th").
const NUMBER = String.raw`\p{N}+(?:[.,](?=\p{N})\p{N}+)+|\p{N}+(?![\p{L}\p{M}\p{N}])`;
const SHARED = `(${ACRONYM})|(${NUMBER})`;
const PATTERNS: Readonly<Record<Language, RegExp>> = {
  it: new RegExp(`${SHARED}|(\\p{L}{1,8}['’](?!s\\b)(?=[\\p{L}\\p{N}"“«]))|(${WORD_BODY})|\\S`, 'gu'),
  en: new RegExp(
    `${SHARED}|(['’][sS](?![\\p{L}\\p{N}]))|((?:[Mm]id|[Ll]ate|[Ee]arly)(?=-)|${WORD_BODY}(?:['’](?![sS]\\b)(?=\\p{L})\\p{L}+)*)|\\S`,
    'gu',
  ),
};

/** Splits `text` into tokens by the spelling habits of `language`. Any string is accepted; the cost is linear. */
export function tokenise(text: string, language: Language): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const shapes: number[] = [];
  const capitals: number[] = [];
  const folded: string[] = [];
  const pattern = PATTERNS[language];
  const leaning = SHAPES.indexOf(language === 'it' ? 'elision' : 'possessive');
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const form = match[0];
    starts.push(match.index);
    ends.push(match.index + form.length);
    shapes.push(shapeOf(match, leaning));
    const first = form.charAt(0);
    const lower = form.toLowerCase();
    capitals.push(first !== first.toLowerCase() ? 1 : 0);
    folded.push(lower.includes('’') ? lower.replaceAll('’', "'") : lower);
  }
  return {
    text,
    count: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    shapes: Uint8Array.from(shapes),
    capitals: Uint8Array.from(capitals),
    folded,
  };
}

/** The code of the shape by the group that matched; `leaning` is what the third group stands for in the language. */
function shapeOf(match: RegExpExecArray, leaning: number): number {
  if (match[4] !== undefined || match[1] !== undefined) return WORD;
  if (match[2] !== undefined) return NUMBER_CODE;
  return match[3] !== undefined ? leaning : PUNCTUATION;
}

/** Shape of token `index`. */
export function shapeAt(tokens: Tokens, index: number): TokenShape {
  return SHAPES[tokens.shapes[index] ?? 0] ?? 'word';
}

/** Folded form of token `index`; the empty string beyond either end, which no rule matches. */
export function foldedAt(tokens: Tokens, index: number): string {
  return tokens.folded[index] ?? '';
}

/** True when token `index` begins with an upper-case letter. */
export function capitalAt(tokens: Tokens, index: number): boolean {
  return tokens.capitals[index] === 1;
}

/** Text span of the tokens `[from, to)`; `from < to` is the caller's duty. */
export function spanOfTokens(tokens: Tokens, from: number, to: number): Span {
  return [tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0];
}

/** Index of the first token that starts at or after `offset`; `count` when there is none. */
export function tokenAtOrAfter(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
