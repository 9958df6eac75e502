import { capitalAt, foldedAt, shapeAt, type Tokens } from '../token.ts';
import { type Classes, digitLedClasses, numberClasses } from './digit-classes.ts';
import type { TimeLexicon } from './time-lexicon.ts';

/** A short or ambiguous name of a month or weekday, where it stands. */
export interface ShortName {
  readonly tokens: Tokens;
  readonly index: number;
  readonly lexicon: TimeLexicon;
  /** The whole name of a month that is another word as well ("may", "march"). */
  readonly isFull: boolean;
}

const JOINTS: ReadonlySet<string> = new Set([',', '-', '/']);
const BETWEEN_DAY_AND_MONTH: ReadonlySet<string> = new Set(['-', '/', 'of', 'di']);

/**
 * Whether a short name is one: "12 Dec", "Dec. 12", "12 dic. 2022", "Feb, 2023", "last Sept.", "in Jan."; a bare "set" or "mar" is another word, and so
 * is a name ("in Jan Sobieski Street").
 */
export function abbreviates(name: ShortName, classesOf: (word: string) => Classes | undefined): boolean {
  const { tokens, index, lexicon, isFull } = name;
  if (isBesideYear(tokens, index)) return true;
  const isAmbiguous = lexicon.homonyms.has(foldedAt(tokens, index));
  const isCapital = capitalAt(tokens, index);
  if (!isFull && !isCapital && isAmbiguous) return false;
  if (isBesideDay(name, classesOf)) return true;
  if (isFull) return false;
  // "last Sept.", "next week Mon"
  const before = classesOf(foldedAt(tokens, index - 1));
  if (before?.['direction'] !== undefined) return true;
  if (before?.['one-unit'] !== undefined && isCapital) return true;
  const isFollowedByName = shapeAt(tokens, index + 1) === 'word' && capitalAt(tokens, index + 1);
  const isIntroduced = lexicon.introducers.has(foldedAt(tokens, index - 1));
  return isCapital && isIntroduced && !isFollowedByName && !isAmbiguous;
}

function afterName(tokens: Tokens, index: number): number {
  const next = foldedAt(tokens, index + 1);
  return next === '.' || JOINTS.has(next) ? index + 2 : index + 1;
}

function isBesideYear(tokens: Tokens, index: number): boolean {
  const behind = JOINTS.has(foldedAt(tokens, index - 1)) ? index - 2 : index - 1;
  return [afterName(tokens, index), behind].some(
    (at) => numberClasses(foldedAt(tokens, at))?.['year'] !== undefined,
  );
}

/** A day of the month on either side of a month, or after a weekday; after a weekday a month will do as well. */
function isBesideDay(
  { tokens, index, lexicon, isFull }: ShortName,
  classesOf: (word: string) => Classes | undefined,
): boolean {
  const word = foldedAt(tokens, index);
  const isMonth = isFull || Object.hasOwn(lexicon.monthAbbreviations, word);
  const after = classesAt(tokens, afterName(tokens, index), classesOf);
  if (after?.['day'] !== undefined) return true;
  if (after?.['month'] !== undefined && Object.hasOwn(lexicon.weekdayAbbreviations, word)) return true;
  const step = BETWEEN_DAY_AND_MONTH.has(foldedAt(tokens, index - 1)) ? 2 : 1;
  return isMonth && classesAt(tokens, index - step, classesOf)?.['day'] !== undefined;
}

function classesAt(
  tokens: Tokens,
  index: number,
  classesOf: (word: string) => Classes | undefined,
): Classes | undefined {
  const word = foldedAt(tokens, index);
  if (!/^\d/u.test(word)) return classesOf(word);
  return numberClasses(word) ?? digitLedClasses(word, {});
}
