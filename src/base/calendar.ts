import type { Interval, Precision } from './interval.ts';

/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar; compares correctly as a string. */
export type Day = string;

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO day, or of the day in an ISO minute. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY_MS);
}

/** The ISO day of a day number. */
export function isoDay(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The ISO day of year, month (1–12) and day of month; `undefined` where the calendar has no such day (31 February). */
export function calendarDay(year: number, month: number, day: number): Day | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  if (day > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(day)}`;
}

/** Length in days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** `day` moved by whole days; negative goes back. */
export function addDays(day: Day, days: number): Day {
  return isoDay(dayNumber(day) + days);
}

/** `day` moved by whole months; the day of month is cut to the target month's length (31 January + 1 → 28 February). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = calendarParts(day);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  const length = daysInMonth(targetYear, targetMonth);
  return `${String(targetYear).padStart(4, '0')}-${pad2(targetMonth)}-${pad2(Math.min(dayOfMonth, length))}`;
}

/** Year, month (1–12) and day of month of an ISO day. */
export function calendarParts(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The interval of one whole month. */
export function monthInterval(year: number, month: number): Interval {
  const prefix = `${String(year).padStart(4, '0')}-${pad2(month)}`;
  return exact(`${prefix}-01`, `${prefix}-${pad2(daysInMonth(year, month))}`, 'month');
}

/** The interval of one whole year. */
export function yearInterval(year: number): Interval {
  const prefix = String(year).padStart(4, '0');
  return exact(`${prefix}-01-01`, `${prefix}-12-31`, 'year');
}

/** The interval of one day. */
export function dayInterval(day: Day): Interval {
  return exact(day, day, 'day');
}

function exact(from: Day, to: Day, precision: Precision): Interval {
  return { from, to, precision, vague: false };
}

/**
 * Reads an ISO 8601 date as given, keeping its precision: `2022`, `2022-12`, `2022-12-19`, or a date with a time
 * (kept as a day in the clock time it was written in). `undefined` when it is none of these or names no real day.
 */
export function parseIsoDate(value: string): Interval | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}.*)?)?)?$/u.exec(value.trim());
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return year >= 1 ? yearInterval(year) : undefined;
  const month = Number(match[2]);
  if (month < 1 || month > 12 || year < 1) return undefined;
  if (match[3] === undefined) return monthInterval(year, month);
  const day = calendarDay(year, month, Number(match[3]));
  return day === undefined ? undefined : dayInterval(day);
}

function pad2(value: number): string {
  return String(value).padStart(2, '0');
}
