import { calendarParts, type Day, type Interval } from '../../base/index.ts';
import { decimalDigits, factorDigits, percentDigits } from './number-format.ts';
import type { Formats } from './wording.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function day(value: Day): string {
  return `${calendarParts(value).day} ${month(value)}`;
}

function month(value: Day): string {
  const { year, month: number } = calendarParts(value);
  return `${MONTHS[number - 1]} ${year}`;
}

/** A month as it stands on an axis: three letters, and the year in January. */
function shortMonth(value: Day): string {
  const { year, month: number } = calendarParts(value);
  const name = (MONTHS[number - 1] ?? '').slice(0, 3);
  return number === 1 ? `${name} ${year}` : name;
}

function period(from: Day, to: Day): string {
  return `from ${day(from)} to ${day(to)}`;
}

function ends(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return day(from) === day(to) ? day(from) : period(from, to);
  if (from !== undefined) return `from ${day(from)}`;
  return to === undefined ? 'no date' : `until ${day(to)}`;
}

function date(interval: Interval): string {
  const { from, to, precision } = interval;
  const known = from ?? to;
  if (known !== undefined && precision === 'month') return month(known);
  if (known !== undefined && precision === 'year') return String(calendarParts(known).year);
  return ends(from, to);
}

function vagueEnds(from: Day | undefined, to: Day | undefined): string {
  if (from !== undefined && to !== undefined) {
    return month(from) === month(to) ? `about ${month(from)}` : `about ${month(from)} to ${month(to)}`;
  }
  if (from !== undefined) return `from about ${month(from)}`;
  return to === undefined ? 'no date' : `until about ${month(to)}`;
}

/** `one` of something, or `many` of it, with the number. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `A, B and C`. */
function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** How English writes numbers, dates and lists. */
export const EN_FORMATS: Formats = {
  percent: (probability) => `${percentDigits(probability)} %`,
  percentRange: (low, high) => `${percentDigits(low)}–${percentDigits(high)} %`,
  decimal: decimalDigits,
  factor: factorDigits,
  day,
  asOf: (value) => `As of ${day(value)}`,
  month,
  shortMonth,
  date,
  period,
  window: ({ from, to, vague }) => (vague ? vagueEnds(from, to) : ends(from, to)),
  list,
  quoted: (text) => `“${text}”`,
  quotedCut: (text) => `“${text}” […]`,
  tally: (documents, origins) =>
    `${counted(documents, 'report', 'reports')}, ${counted(origins, 'origin', 'origins')}`,
};
