import type { Span } from '../base/index.ts';
import { capitalAt, foldedAt, shapeAt, type Tokens } from './token.ts';

/** What the sentence splitter must know of a language. All words in lower case, without their full stop. */
export interface SentenceRules {
  /** Abbreviations that are followed by a name or number and so never end a sentence (`sig`, `gen`, `mr`, `no`). */
  readonly titles: ReadonlySet<string>;
  /** Abbreviations that may end one: they do so only before a word of `starters` (`ecc`, `inc`). */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that begin sentences and hardly ever stand capitalised inside one (`il`, `tuttavia`, `the`, `however`). */
  readonly starters: ReadonlySet<string>;
}

/** A run of tokens that is one sentence. */
export interface Sentence {
  readonly span: Span;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

const TERMINATORS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '”', '’', '»', "'", ')', ']']);
const OPENERS = new Set(['"', '“', '‘', '«', "'", '(', '[', '—', '–', '-']);
/** A sentence longer than this is cut at the next comma or anywhere, so that a text without full stops stays cheap to read. */
const MOST_TOKENS = 400;

/**
 * Splits a tokenised text into sentences. A blank line always ends one; a single line break does
 * unless the text is hard-wrapped, in which case it is a space.
 */
export function splitSentences(tokens: Tokens, rules: SentenceRules): Sentence[] {
  const sentences: Sentence[] = [];
  const wrapped = isHardWrapped(tokens.text);
  let from = 0;
  const close = (to: number): void => {
    if (to > from) {
      sentences.push({ span: [tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0], from, to });
      from = to;
    }
  };
  for (let index = 0; index < tokens.count; index++) {
    if (index < from) continue;
    if (index > from && breaksBefore(tokens, index, wrapped)) close(index);
    if (endsSentence(tokens, index, rules)) {
      let next = index + 1;
      while (next < tokens.count && belongsToEnd(tokens, next)) next++;
      if (startsSentence(tokens, next)) close(next);
    } else if (index - from >= MOST_TOKENS) close(index + 1);
  }
  close(tokens.count);
  return sentences;
}

function breaksBefore(tokens: Tokens, index: number, wrapped: boolean): boolean {
  const between = tokens.text.slice(tokens.ends[index - 1] ?? 0, tokens.starts[index] ?? 0);
  if (!between.includes('\n')) return false;
  return !wrapped || /\n[ \t]*\n/u.test(between);
}

function endsSentence(tokens: Tokens, index: number, rules: SentenceRules): boolean {
  const form = foldedAt(tokens, index);
  if (isAcronym(form)) return rules.starters.has(foldedAt(tokens, index + 1)) && capitalAt(tokens, index + 1);
  if (!TERMINATORS.has(form)) return false;
  if (form !== '.') return true;
  const before = foldedAt(tokens, index - 1);
  const touches = tokens.ends[index - 1] === tokens.starts[index];
  if (!touches || before === '.') return true;
  // "a.C.": the stop inside a dotted abbreviation.
  const inside = tokens.ends[index] === tokens.starts[index + 1] && foldedAt(tokens, index + 1).length === 1;
  if (inside && shapeAt(tokens, index + 1) === 'word') return false;
  if (isDotted(tokens, index - 1))
    return rules.starters.has(foldedAt(tokens, index + 1)) && capitalAt(tokens, index + 1);
  if (rules.titles.has(before) || isInitial(tokens, index - 1)) return false;
  if (rules.abbreviations.has(before)) return rules.starters.has(foldedAt(tokens, index + 1));
  return true;
}

function isAcronym(form: string): boolean {
  return form.length > 2 && form.endsWith('.') && form.charAt(1) === '.';
}

/** The last letter of "p.m." or "a.C.", whose letters are tokens of their own. */
function isDotted(tokens: Tokens, index: number): boolean {
  return (
    foldedAt(tokens, index).length === 1 &&
    foldedAt(tokens, index - 1) === '.' &&
    foldedAt(tokens, index - 2).length === 1 &&
    tokens.ends[index - 1] === tokens.starts[index] &&
    tokens.ends[index - 2] === tokens.starts[index - 1]
  );
}

/** A single capital letter, as in "J. Doe"; not a lone `I` closing an English sentence, which is rarer than an initial. */
function isInitial(tokens: Tokens, index: number): boolean {
  return (
    capitalAt(tokens, index) && foldedAt(tokens, index).length === 1 && shapeAt(tokens, index) === 'word'
  );
}

/** Closing marks and further terminators that touch the end stay with the sentence they close. */
function belongsToEnd(tokens: Tokens, index: number): boolean {
  const form = foldedAt(tokens, index);
  const touches = tokens.ends[index - 1] === tokens.starts[index];
  return touches && (TERMINATORS.has(form) || CLOSERS.has(form));
}

function startsSentence(tokens: Tokens, index: number): boolean {
  if (index >= tokens.count) return true;
  if (capitalAt(tokens, index) || shapeAt(tokens, index) === 'number') return true;
  if (!OPENERS.has(foldedAt(tokens, index)))
    return /\p{Lo}/u.test(tokens.text.charAt(tokens.starts[index] ?? 0));
  return (
    capitalAt(tokens, index + 1) ||
    shapeAt(tokens, index + 1) === 'number' ||
    OPENERS.has(foldedAt(tokens, index + 1))
  );
}

/** Most lines have the width of a page and stop in the middle of a sentence. */
function isHardWrapped(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length < 4) return false;
  const cut = lines.filter(
    (line) => line.length >= 45 && line.length <= 100 && !/[.!?…:"”»]\s*$/u.test(line),
  );
  return cut.length > lines.length / 2;
}
