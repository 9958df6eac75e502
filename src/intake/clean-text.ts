import type { Finding } from '../base/index.ts';

const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const WIDE_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
/** Soft hyphen, zero-width space, word joiner, byte order mark and the marks that turn the direction of what is shown. */
const INVISIBLES = /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
// Joiners carry meaning after the letters of these scripts and in emoji; anywhere else they hide a word from a search. Those that
// Indic scripts put after a mark go too: normalisation may move the mark, so that there would be no telling them from others.
const STRAY_JOINERS =
  /(?<!(?=\p{L})[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}]|[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)(?:\u200c|\u200d)/gu;
// Normalisation takes quadratic time over a run of marks; 30 is the limit of the Stream-Safe Text Format (Unicode UAX 15).
const EXCESS_MARKS = /(?<=\p{M}{30})\p{M}/gu;

/** A text as spans can point into it, and what was odd about the raw one. */
export interface CleanText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * The clean form of a raw text: well-formed Unicode in NFC, lines ended by `\n` without spaces before it, never more than one
 * blank line, plain spaces, no control characters but `\n` and `\t`, no invisible characters, nothing blank at either end.
 * A text longer than `most` code units is cut there, with a finding. Cleaning twice changes nothing.
 */
export function cleanText(raw: string, most: number): CleanText {
  const findings: Finding[] = [];
  const whole = normalise(raw, findings);
  const text = cutAt(whole, most);
  if (text !== whole) {
    findings.push({
      code: 'intake/cut',
      severity: 'warning',
      message: `only the first ${text.length} of ${whole.length} characters are kept: split the report to have all of it read`,
    });
  }
  const lost = countOf(text, '\ufffd');
  if (lost > 0) {
    findings.push({
      code: 'intake/undecodable',
      severity: 'warning',
      message: `${lost} character(s) could not be decoded and stand as U+FFFD: save the file again as UTF-8`,
    });
  }
  return { text, findings };
}

function normalise(raw: string, findings: Finding[]): string {
  const surrogates = loneSurrogates(raw);
  if (surrogates > 0) findings.push(loneSurrogateFinding(surrogates, 'were replaced by U+FFFD'));
  return (
    raw
      .toWellFormed()
      .replace(LINE_BREAKS, '\n')
      .replace(WIDE_SPACES, ' ')
      .replace(CONTROLS, '')
      .replace(INVISIBLES, '')
      .replace(STRAY_JOINERS, '')
      .replace(EXCESS_MARKS, '')
      .normalize('NFC')
      // Once more, since one mark may have been normalised into two.
      .replace(EXCESS_MARKS, '')
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** The number of code units in `text` that are half of a character. */
export function loneSurrogates(text: string): number {
  if (text.isWellFormed()) return 0;
  let count = 0;
  for (const _ of text.matchAll(/\p{Surrogate}/gu)) count++;
  return count;
}

/** The finding for `count` halves of characters; `fate` says what became of them. */
export function loneSurrogateFinding(count: number, fate: string): Finding {
  return {
    code: 'intake/lone-surrogate',
    severity: 'warning',
    message: `${count} half character(s) (lone surrogates) ${fate}: the text was damaged before it came here`,
  };
}

/** `text` as one trimmed line of at most `most` code units: the form of a title or name. */
export function cleanLine(text: string, most: number): string {
  const line = normalise(cutAt(text, most * 4), []).replace(/\s+/g, ' ');
  return cutAt(line, most);
}

function cutAt(text: string, most: number): string {
  return text.length > most ? beginningOf(text, most).trimEnd() : text;
}

/** The first `most` code units of `text`, or one fewer where that would halve a character. */
export function beginningOf(text: string, most: number): string {
  return text.slice(0, isHighSurrogate(text.charCodeAt(most - 1)) ? most - 1 : most);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}
