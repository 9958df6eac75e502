import type { TimeExpression } from '../../src/reading/index.ts';

/** What a gold set says a time stands for: one or more readings, any of which will do. */
export interface GoldValue {
  /** First minute and the minute after the last, as minutes since 1970; a missing end is open or not told. */
  readonly from?: number;
  readonly to?: number;
  /** `clock`: minutes of a day that nobody names; `length`: `from` is seconds; `edge`: `from` is one end of an open stretch, which of them is not told. */
  readonly kind: 'calendar' | 'clock' | 'length' | 'edge';
  /** Edges that no convention fixes: "early March", seasons, weekends, parts of a day. */
  readonly soft: boolean;
}

const DAY = 1440;

/** Minutes since 1970 of an ISO day or minute, or of a clock time (`15:00:00`) of 1 January 1970; `undefined` for anything else or a year before 2. */
export function minuteOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const clock = /^(\d{2}):(\d{2})/u.exec(value);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/u.exec(value);
  if (!match || Number(match[1]) < 2) return undefined;
  // Duckling's files write a month as its day 00 and a year as its month 00.
  const [month, day] = [Math.max(1, Number(match[2])), Math.max(1, Number(match[3]))];
  return Date.UTC(Number(match[1]), month - 1, day, Number(match[4] ?? 0), Number(match[5] ?? 0)) / 60_000;
}

/** The start of the unit of a precision that holds a minute; units without a fixed start (a span) count as days. */
function floorTo(minute: number, precision: string): number {
  const date = new Date(minute * 60_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const monthStart = (months: number): number =>
    Date.UTC(year, Math.floor(month / months) * months, 1) / 60_000;
  switch (precision) {
    case 'minute':
    case 'hour':
      return minute;
    case 'week': {
      const days = Math.floor(minute / DAY);
      return (days - ((((days + 3) % 7) + 7) % 7)) * DAY;
    }
    case 'month':
      return monthStart(1);
    case 'quarter':
      return monthStart(3);
    case 'half-year':
      return monthStart(6);
    case 'year':
      return Date.UTC(year, 0, 1) / 60_000;
    case 'decade':
      return Date.UTC(Math.floor(year / 10) * 10, 0, 1) / 60_000;
    default:
      return Math.floor(minute / DAY) * DAY;
  }
}

/** The minute after the last one of an inclusive end. */
function after(end: string): number {
  return (minuteOf(end) ?? 0) + (end.includes('T') ? 1 : DAY);
}

/** Whether a time of a reading has just the ends of a gold value, by the letter: none of what `saysValue` lets pass. */
export function saysExactly(time: TimeExpression, value: GoldValue): boolean {
  if (value.kind === 'length') return saysValue(time, value, undefined);
  if (value.kind === 'clock') return saysClock(time, value);
  const start = time.from === undefined ? undefined : minuteOf(time.from);
  const ends = time.to === undefined ? [] : endsOf(time.to, time.precision);
  if (value.kind === 'edge') return [start, ...ends].includes(value.from);
  return (
    (value.from === undefined || start === value.from) && (value.to === undefined || ends.includes(value.to))
  );
}

/**
 * Whether a time of a reading says what a gold value says. Ends of the gold are exclusive, those of a reading inclusive; since the gold's own
 * convention differs from file to file, an end is right when the gold's lies right after it or is the start of the day or unit that ends there.
 *
 * - What has edges that no convention fixes (parts of a month or a year, seasons, weekends, weeks counted off a month, centuries) is right when
 *   the two share at least half of what they cover together; a part of a day is right on the right day.
 * - What is counted off the document day in units longer than a day ("two months ago") is right in the unit that holds the gold's day.
 * - A stretch beside the document day may take that day in or leave it out, and may be made of whole units.
 * - An hour without a day is right at the right minute of any day, since the document has a day but no hour.
 */
export function saysValue(time: TimeExpression, value: GoldValue, reference: number | undefined): boolean {
  if (value.kind === 'length')
    return time.length !== undefined && Math.abs(secondsOf(time.length) - (value.from ?? 0)) < 1;
  if (value.kind === 'clock') return saysClock(time, value);
  const start = time.from === undefined ? undefined : minuteOf(time.from);
  const ends = time.to === undefined ? [] : endsOf(time.to, time.precision);
  if (value.kind === 'edge') return [start, ...ends].includes(value.from);
  const today = reference === undefined ? undefined : Math.floor(reference / DAY) * DAY;
  const isNow = value.from === reference && start === today;
  const beginsRight =
    value.from === undefined || start === value.from || isNow || beginsBeside(time, value.from, today);
  if (beginsRight && (value.to === undefined || ends.includes(value.to))) return true;
  if (isWholeUnits(time, value, today)) return true;
  if (isMovedHour(time, value, reference) || isEndOfDay(time, value)) return true;
  const end = time.to === undefined ? undefined : after(time.to);
  if (value.from === undefined || start === undefined) return false;
  // "after 5 May" begins with that day or the next.
  if (value.to === undefined) return time.to === undefined && start === value.from + DAY;
  if (end === undefined) return false;
  if (time.precision === 'part-of-day')
    return value.to - value.from < DAY && value.from >= start - DAY / 4 && value.to <= end + DAY / 2;
  if (value.soft || time.vague || isSoft(time)) return share([start, end], [value.from, value.to]) >= 0.5;
  if (today === undefined || start > value.from || value.from >= end) return false;
  return isMoved(time, { from: value.from, to: value.to }, today);
}

/** The minutes that a gold value may give for an inclusive end. */
function endsOf(end: string, precision: string): number[] {
  const last = minuteOf(end) ?? 0;
  const next = after(end);
  const [isMonth, isYear] = ['month', 'year'].map((unit) => floorTo(next, unit) === next);
  return [
    next,
    next - 1,
    last,
    floorTo(last, precision),
    ...(isMonth ? [floorTo(last, 'month')] : []),
    ...(isYear ? [floorTo(last, 'year')] : []),
  ];
}

function isSoft({ precision, type }: TimeExpression): boolean {
  return (
    precision === 'weekend' ||
    precision === 'century' ||
    precision === 'season' ||
    (precision === 'week' && type === 'interval')
  );
}

/** "by the end of the day", which the gold puts at its last minute. */
function isEndOfDay({ precision, to }: TimeExpression, value: GoldValue): boolean {
  const isLast = value.from !== undefined && value.to === undefined && value.from % DAY === DAY - 1;
  return isLast && precision === 'part-of-day' && to !== undefined && minuteOf(to) === value.from - DAY + 1;
}

/** "two days ago", which the gold counts from the hour of the document as well. */
function isMovedHour(time: TimeExpression, { from, to }: GoldValue, reference: number | undefined): boolean {
  if (from === undefined || to !== undefined || reference === undefined || reference % DAY === 0)
    return false;
  const isSameHour = Math.floor((from % DAY) / 60) === Math.floor((reference % DAY) / 60);
  if (!isSameHour || (time.precision !== 'day' && time.precision !== 'week')) return false;
  const [start, end] = [minuteOf(time.from), minuteOf(time.to)];
  return start !== undefined && end !== undefined && start <= from && from < end + DAY;
}

/** "the next three days" begins today or tomorrow, "the last two months" in the month that lies two back. */
function beginsBeside(time: TimeExpression, wanted: number, today: number | undefined): boolean {
  const start = time.from === undefined ? undefined : minuteOf(time.from);
  if (today === undefined || start === undefined || time.stated || time.type !== 'interval') return false;
  if (start === today) return wanted === today + DAY;
  return time.to !== undefined && after(time.to) === today + DAY && floorTo(start, time.precision) === wanted;
}

/** Days that surely lead from the start of a unit into the next one. */
const DAYS_BEYOND: Readonly<Record<string, number>> = {
  month: 32,
  quarter: 93,
  'half-year': 185,
  year: 367,
  decade: 3654,
};

/** "the next three years" from 2013 on: 2014 to 2016. */
function isWholeUnits(time: TimeExpression, { from, to }: GoldValue, today: number | undefined): boolean {
  const [start, end] = [time.from, time.to].map((side) => (side === undefined ? undefined : minuteOf(side)));
  if (start === undefined || end === undefined || from === undefined || to === undefined) return false;
  if (start !== today || time.type !== 'interval' || !MONTHLY.has(time.precision)) return false;
  const unitAfter = (minute: number): number =>
    floorTo(floorTo(minute, time.precision) + (DAYS_BEYOND[time.precision] ?? 0) * DAY, time.precision);
  return from === unitAfter(start) && to === unitAfter(end);
}

/** A day, or a unit, that lies a whole number of the time's units from the document day. */
function isMoved(time: TimeExpression, { from, to }: Ends, today: number): boolean {
  if (time.stated || time.type !== 'date') return false;
  const isLong = to - from > DAY;
  const [then, now] = [new Date(from * 60_000), new Date(today * 60_000)];
  if (time.precision === 'week') return isLong || then.getUTCDay() === now.getUTCDay();
  if (!MONTHLY.has(time.precision)) return false;
  if (!isLong && then.getUTCDate() !== now.getUTCDate()) return false;
  return time.precision !== 'year' || then.getUTCMonth() === now.getUTCMonth();
}

interface Ends {
  readonly from: number;
  readonly to: number;
}

const MONTHLY: ReadonlySet<string> = new Set(['month', 'quarter', 'half-year', 'year', 'decade']);

type Stretch = readonly [from: number, to: number];

/** What two stretches share of what they cover together. */
function share([from, to]: Stretch, [otherFrom, otherTo]: Stretch): number {
  const both = Math.min(to, otherTo) - Math.max(from, otherFrom);
  return both <= 0 ? 0 : both / (Math.max(to, otherTo) - Math.min(from, otherFrom));
}

function saysClock(time: TimeExpression, { from, to }: GoldValue): boolean {
  const [start, end] = [time.from, time.to].map((side) =>
    side?.includes('T') ? (minuteOf(side) ?? 0) % DAY : undefined,
  );
  if (from !== undefined && start !== from % DAY) return false;
  return to === undefined || (end !== undefined && (end === to % DAY || (end + 1) % DAY === to % DAY));
}

const SECONDS: readonly (readonly [RegExp, number])[] = [
  [/(\d+(?:\.\d+)?)Y/u, 31_536_000],
  [/^P[^T]*?(\d+(?:\.\d+)?)M/u, 2_592_000],
  [/(\d+(?:\.\d+)?)W/u, 604_800],
  [/(\d+(?:\.\d+)?)D/u, 86_400],
  [/(\d+(?:\.\d+)?)H/u, 3600],
  [/T.*?(\d+(?:\.\d+)?)M/u, 60],
  [/(\d+(?:\.\d+)?)S/u, 1],
];

/** Seconds of an ISO 8601 duration; a month counts 30 days and a year 365, as in the gold. */
function secondsOf(length: string): number {
  return Math.round(
    SECONDS.reduce((sum, [unit, seconds]) => sum + Number(unit.exec(length)?.[1] ?? 0) * seconds, 0),
  );
}
