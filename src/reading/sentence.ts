import type { Span } from '../base/index.ts';
import { capitalAt, foldedAt, shapeAt, type Tokens } from './token.ts';

/** What the sentence splitter must know of a language. All words in lower case, without their full stop. */
export interface SentenceRules {
  /** Abbreviations that are followed by a name or number and so never end a sentence (`sig`, `gen`, `mr`). */
  readonly titles: ReadonlySet<string>;
  /** Abbreviations that are words of their own as well, and are taken for one only before a number (`no`, `all`). */
  readonly beforeNumbers: ReadonlySet<string>;
  /** Abbreviations that may end one: they do so only before a word of `starters` (`ecc`, `inc`). */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that begin sentences and hardly ever stand capitalised inside one (`il`, `tuttavia`, `the`, `however`). */
  readonly starters: ReadonlySet<string>;
  /** True for a word that is no abbreviation by its very form, so that a full stop behind it ends a sentence before a small letter too. */
  readonly isWhole: (word: string) => boolean;
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
  let lineFrom = 0;
  const close = (to: number): void => {
    if (to > from) {
      sentences.push({ span: [tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0], from, to });
      from = to;
    }
  };
  for (let index = 0; index < tokens.count; index++) {
    if (index > 0 && breaksBefore(tokens, index, wrapped)) lineFrom = index;
    if (index < from) continue;
    if (index > from && lineFrom === index) close(index);
    if (endsSentence(tokens, index, from, rules)) {
      let next = index + 1;
      while (next < tokens.count && belongsToEnd(tokens, next)) next++;
      if (startsSentence(tokens, next, rules) || (isSmallLine(tokens, lineFrom) && isWordAt(tokens, next)))
        close(next);
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

function endsSentence(tokens: Tokens, index: number, from: number, rules: SentenceRules): boolean {
  const form = foldedAt(tokens, index);
  if (isAcronym(form)) return rules.starters.has(foldedAt(tokens, index + 1)) && capitalAt(tokens, index + 1);
  if (form === ';') return capitalAt(tokens, index + 1) && rules.starters.has(foldedAt(tokens, index + 1));
  if (!TERMINATORS.has(form)) return false;
  if (form !== '.') return true;
  const before = foldedAt(tokens, index - 1);
  const touches = tokens.ends[index - 1] === tokens.starts[index];
  if (!touches || before === '.') return true;
  // "1. The first point": a number that opens a sentence counts it.
  if (index - 1 === from && shapeAt(tokens, from) === 'number') return false;
  // "a.C.", "name.surname@example.org": a stop between two words is inside one, unless a space was forgotten ("fine.Poi").
  if (tokens.ends[index] === tokens.starts[index + 1] && shapeAt(tokens, index + 1) === 'word')
    return capitalAt(tokens, index + 1) && isForgottenSpace(tokens, index, rules);
  if (isDotted(tokens, index - 1))
    return rules.starters.has(foldedAt(tokens, index + 1)) && capitalAt(tokens, index + 1);
  if (rules.titles.has(before) || isInitial(tokens, index - 1)) return false;
  if (rules.beforeNumbers.has(before) && shapeAt(tokens, index + 1) === 'number') return false;
  if (rules.abbreviations.has(before)) return rules.starters.has(foldedAt(tokens, index + 1));
  return true;
}

/** Whether a stop between a word and a capital stands for the end of a sentence. */
function isForgottenSpace(tokens: Tokens, index: number, rules: SentenceRules): boolean {
  if (isDotted(tokens, index + 1) || foldedAt(tokens, index + 2) === '@') return false;
  return rules.starters.has(foldedAt(tokens, index + 1)) || rules.isWhole(foldedAt(tokens, index - 1));
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

function startsSentence(tokens: Tokens, index: number, rules: SentenceRules): boolean {
  if (index >= tokens.count) return true;
  if (capitalAt(tokens, index) || shapeAt(tokens, index) === 'number') return true;
  if (startsSmall(tokens, index, rules)) return true;
  if (!OPENERS.has(foldedAt(tokens, index)))
    return /\p{Lo}/u.test(tokens.text.charAt(tokens.starts[index] ?? 0));
  return (
    capitalAt(tokens, index + 1) ||
    shapeAt(tokens, index + 1) === 'number' ||
    OPENERS.has(foldedAt(tokens, index + 1))
  );
}

/** Who begins a line with a small letter begins every sentence with one. */
function isSmallLine(tokens: Tokens, from: number): boolean {
  return isWordAt(tokens, from) && /^\p{Ll}/u.test(tokens.text.charAt(tokens.starts[from] ?? 0));
}

function isWordAt(tokens: Tokens, index: number): boolean {
  const shape = shapeAt(tokens, index);
  return index < tokens.count && (shape === 'word' || shape === 'elision');
}

/** A sentence that begins with a small letter: right behind a whole word and its full stop, nothing closing between. */
function startsSmall(tokens: Tokens, index: number, rules: SentenceRules): boolean {
  const shape = shapeAt(tokens, index);
  return (
    (shape === 'word' || shape === 'elision') &&
    foldedAt(tokens, index - 1) === '.' &&
    tokens.ends[index - 1] !== tokens.starts[index] &&
    tokens.ends[index - 2] === tokens.starts[index - 1] &&
    rules.isWhole(foldedAt(tokens, index - 2))
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
