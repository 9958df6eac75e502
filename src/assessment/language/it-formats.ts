import { calendarParts, type Day, type Interval } from '../../base/index.ts';
import { decimalDigits, factorDigits, percentDigits } from './number-format.ts';
import type { Formats } from './wording.ts';

const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
] as const;

/** Days whose number begins with a vowel when spoken (otto, undici): the article before them is elided. */
const ELIDED_DAYS: ReadonlySet<number> = new Set([8, 11]);

function day(value: Day): string {
  const number = calendarParts(value).day;
  return `${number === 1 ? '1º' : number} ${month(value)}`;
}

function month(value: Day): string {
  const { year, month: number } = calendarParts(value);
  return `${MONTHS[number - 1]} ${year}`;
}

/** A day behind a preposition joined with the article: `dal 19 dicembre`, `dall’8 dicembre`. */
export function articled(full: string, elided: string, value: Day): string {
  return ELIDED_DAYS.has(calendarParts(value).day) ? `${elided}${day(value)}` : `${full} ${day(value)}`;
}

/** A month as it stands on an axis: three letters, and the year in January. */
function shortMonth(value: Day): string {
  const { year, month: number } = calendarParts(value);
  const name = (MONTHS[number - 1] ?? '').slice(0, 3);
  return number === 1 ? `${name} ${year}` : name;
}

function period(from: Day, to: Day): string {
  return `${articled('dal', 'dall’', from)} ${articled('al', 'all’', to)}`;
}

function ends(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return day(from) === day(to) ? day(from) : period(from, to);
  if (from !== undefined) return articled('dal', 'dall’', from);
  return to === undefined ? 'nessuna data' : `fino ${articled('al', 'all’', to)}`;
}

function date(interval: Interval): string {
  const { from, to, precision } = interval;
  const known = from ?? to;
  if (known !== undefined && precision === 'month') return month(known);
  if (known !== undefined && precision === 'year') return String(calendarParts(known).year);
  return ends(from, to);
}

/** `a marzo 2023`, `ad aprile 2023`. */
function toMonth(value: Day): string {
  const name = month(value);
  return name.startsWith('a') ? `ad ${name}` : `a ${name}`;
}

function vagueEnds(from: Day | undefined, to: Day | undefined): string {
  if (from !== undefined && to !== undefined) {
    return month(from) === month(to) ? `circa ${month(from)}` : `circa da ${month(from)} ${toMonth(to)}`;
  }
  if (from !== undefined) return `circa da ${month(from)}`;
  return to === undefined ? 'nessuna data' : `circa fino ${toMonth(to)}`;
}

function percent(probability: number): string {
  return `${comma(percentDigits(probability))} %`;
}

/** A percentage behind “a” joined with the article: `al 7 %`, `all’8 %`, `allo 0,4 %`. */
export function atPercent(probability: number): string {
  const text = percent(probability);
  if (text.startsWith('0')) return `allo ${text}`;
  return /^(?:1 |11 |8)/u.test(text) ? `all’${text}` : `al ${text}`;
}

/** `one` of something, or `many` of it, with the number. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `A, B e C`; `ed` before another e. */
function list(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${/^[eèé]/iu.test(last) ? 'ed' : 'e'} ${last}`;
}

function comma(digits: string): string {
  return digits.replace('.', ',');
}

/** How Italian writes numbers, dates and lists. */
export const IT_FORMATS: Formats = {
  percent,
  percentRange: (low, high) => `${comma(percentDigits(low))}–${comma(percentDigits(high))} %`,
  decimal: (value, digits) => comma(decimalDigits(value, digits)),
  factor: (factor) => comma(factorDigits(factor)),
  day,
  asOf: (value) => `Situazione ${articled('al', 'all’', value)}`,
  month,
  shortMonth,
  date,
  period,
  window: ({ from, to, vague }) => (vague ? vagueEnds(from, to) : ends(from, to)),
  list,
  quoted: (text) => `«${text}»`,
  quotedCut: (text) => `«${text}» […]`,
  tally: (documents, origins) =>
    `${counted(documents, 'documento', 'documenti')}, ${counted(origins, 'origine', 'origini')}`,
};
