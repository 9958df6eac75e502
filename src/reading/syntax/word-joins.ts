import { capitalAt, foldedAt, shapeAt, type Tokens } from '../token.ts';
import type { WordRules } from './word-rules.ts';

// Every pattern is tried at the place of a token and looks no further than a fixed number of characters, so that hostile text stays cheap.
const ADDRESS =
  /(?:https?:\/\/|ftp:\/\/|www\.|mailto:)[^\s<>"«»“”]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}|[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){0,8}\.(?:com|org|net|edu|gov|mil|info|biz|it|eu|uk|ua|ru|by|de|fr|tv|doc|docx|xls|xlsx|pdf|txt|jpg|jpeg|png|gif|htm|html|zip|exe|ppt|url)(?![\p{L}\p{N}])|[a-z]{2,63}(?:\.[a-z][a-z-]{1,63}){2,8}(?![\p{L}\p{N}])/uy;
const EMOTICON = /(?:[:;=][-'o^]?[()[\]DPpOo/\\|*3]+|[({][:;=]|<3+|\^_+\^|-_+-)(?![\p{L}\p{N}])/uy;
/** Marks that are one word when repeated. */
const RUNS = new Set("-*=_<>~—–+|$`'’‘^");
/** Marks that are one word in any mixture. */
const SHOUTS = new Set('!?.');
const ORDINAL_MARKS = new Set('°ºª');
/** Numbers joined by marks are read no further than so many tokens. */
const MOST_NUMBERS = 12;
const NUMBER_MARKS = new Set(':/');

/** The end of the word that begins with token `index`: `index + 1` unless tokens behind it belong to the same word. */
export function joinedTo(tokens: Tokens, index: number, rules: WordRules): number {
  if (!touches(tokens, index)) return index + 1;
  const form = foldedAt(tokens, index);
  const shape = shapeAt(tokens, index);
  const joined =
    shape === 'punctuation'
      ? marksTo(tokens, index, form, rules)
      : shape === 'number'
        ? numberTo(tokens, index, rules)
        : index + 1;
  if (joined > index + 1) return joined;
  if (isOpening(tokens, index)) {
    const matched = patternTo(tokens, index, shape === 'punctuation' ? EMOTICON : ADDRESS);
    if (matched > index + 1) return matched;
  }
  return shape === 'word' || shape === 'elision' ? wordTo(tokens, index, form, rules) : index + 1;
}

/** True where no white space parts token `index` from the next. */
function touches(tokens: Tokens, index: number): boolean {
  return index + 1 < tokens.count && tokens.ends[index] === tokens.starts[index + 1];
}

/** Addresses begin behind white space or a mark, never behind a letter. */
function isOpening(tokens: Tokens, index: number): boolean {
  return index === 0 || !touches(tokens, index - 1) || shapeAt(tokens, index - 1) === 'punctuation';
}

/** The last token that a match of `pattern` at token `index` covers whole, closing marks left out. */
function patternTo(tokens: Tokens, index: number, pattern: RegExp): number {
  const start = tokens.starts[index] ?? 0;
  pattern.lastIndex = start;
  const match = pattern.exec(tokens.text);
  if (!match) return index + 1;
  const end = start + match[0].length;
  let next = index + 1;
  while (next < tokens.count && (tokens.ends[next] ?? 0) <= end) next++;
  if (pattern === ADDRESS) {
    while (next > index + 1 && /^[.,;:!?)\]'’*>…]$/u.test(foldedAt(tokens, next - 1))) next--;
  }
  return next;
}

function marksTo(tokens: Tokens, index: number, form: string, rules: WordRules): number {
  const following = foldedAt(tokens, index + 1);
  if ((form === "'" || form === '’') && shapeAt(tokens, index + 1) !== 'punctuation') {
    const isForeignGenitive = following === 's' && index > 0 && touches(tokens, index - 1);
    if (isForeignGenitive) return index + 2;
    const isYear = /^\d{2,3}s?$/u.test(following) && !touches(tokens, index - 1);
    return isYear || (rules.beheaded.has(following) && isOpening(tokens, index)) ? index + 2 : index + 1;
  }
  if (form === '#' || form === '@') {
    return shapeAt(tokens, index + 1) === 'word' && isOpening(tokens, index) ? index + 2 : index + 1;
  }
  const inRun = SHOUTS.has(form) ? SHOUTS : RUNS.has(form) ? new Set([form]) : undefined;
  let next = index + 1;
  while (inRun && touches(tokens, next - 1) && inRun.has(foldedAt(tokens, next))) next++;
  return next;
}

/** "5:30", "10/26/2000", "713-853-3989". */
function numberTo(tokens: Tokens, index: number, rules: WordRules): number {
  let next = index + 1;
  const mark = foldedAt(tokens, next);
  if (ORDINAL_MARKS.has(mark) || isDecade(tokens, index)) return index + 2;
  const isHyphen = mark === '-' && rules.joinsHyphenedNumbers;
  if (!isHyphen && !NUMBER_MARKS.has(mark)) return next;
  while (
    next < index + MOST_NUMBERS &&
    touches(tokens, next - 1) &&
    foldedAt(tokens, next) === mark &&
    touches(tokens, next) &&
    shapeAt(tokens, next + 1) === 'number'
  ) {
    next += 2;
  }
  if (!isHyphen) return next;
  const whole = tokens.text.slice(tokens.starts[index], tokens.ends[next - 1]);
  return /^\d{1,3}-\d{4}$|^\d{1,4}-\d{1,3}-\d{2,4}(?:-\d+)*$/u.test(whole) ? next : index + 1;
}

/** "the 1980's". */
function isDecade(tokens: Tokens, index: number): boolean {
  return shapeAt(tokens, index + 1) === 'possessive' && /^(?:\d\d)?\d0$/u.test(foldedAt(tokens, index));
}

function wordTo(tokens: Tokens, index: number, form: string, rules: WordRules): number {
  const following = foldedAt(tokens, index + 1);
  if (following === '.') return stopTo(tokens, index, form, rules);
  if (following === "'" || following === '’') return rules.isCutShort(form) ? index + 2 : index + 1;
  if (following === '-' && rules.prefixes.has(form) && touches(tokens, index + 1)) {
    return shapeAt(tokens, index + 2) === 'word' ? index + 3 : index + 1;
  }
  return index + 1;
}

/** "Mr.", "J.", "a.m.", "d.C.". */
function stopTo(tokens: Tokens, index: number, form: string, rules: WordRules): number {
  if (form.length === 1) {
    let next = index;
    while (isLetter(tokens, next) && touches(tokens, next) && foldedAt(tokens, next + 1) === '.') {
      next += 2;
      if (!touches(tokens, next - 1)) break;
    }
    if (next > index && touches(tokens, next - 1) && isLetter(tokens, next)) next++;
    if (next > index + 2) return next;
    if (capitalAt(tokens, index)) return index + 2;
  }
  if (rules.abbreviations.has(form)) return index + 2;
  return rules.beforeNumbers.has(form) && shapeAt(tokens, index + 2) === 'number' ? index + 2 : index + 1;
}

function isLetter(tokens: Tokens, index: number): boolean {
  return foldedAt(tokens, index).length === 1 && shapeAt(tokens, index) === 'word';
}
