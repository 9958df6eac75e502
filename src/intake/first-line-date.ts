import { parseIsoDate } from '../base/index.ts';

const STAMP =
  /^\s{0,20}(date|data)(\s{0,5}:\s{0,5}|[ \t]{1,5})(\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?)(?=\s|$)/iu;

/** A date stamped before the first words of a text, and the text without it. */
export interface FirstLineDate {
  readonly value: string;
  /** The text after the stamp; it may begin with the rest of the stamped line. */
  readonly rest: string;
}

/**
 * Finds the stamp of a text that begins `date 2022-12 …`, `date: 2022-12-19 …` or `data 2022-12 …`. `undefined` when there is
 * none, or when it names no real day: then it stays in the text.
 */
export function firstLineDate(text: string): FirstLineDate | undefined {
  const match = STAMP.exec(text);
  const [stamp, word = '', separator = '', value = ''] = match ?? [];
  if (stamp === undefined || parseIsoDate(value) === undefined) return undefined;
  // "Data 2022 confirm …" is a sentence; a bare year is a stamp only after a colon or a word in lower case.
  const isBareYear = value.length === 4;
  if (isBareYear && !separator.includes(':') && word !== word.toLowerCase()) return undefined;
  return { value, rest: text.slice(stamp.length) };
}
