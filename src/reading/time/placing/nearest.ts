import { addDays, calendarParts, dayNumber, type Interval } from '../../../base/index.ts';
import type { Placed, TimeContext } from '../meaning.ts';
import type { Direction } from '../time-fields.ts';
import { dated, unplaced } from './placed.ts';

/** How far ahead a yearly date may lie, by what the verbs say; what lies farther is taken as past. Our own convention. */
const AHEAD_DAYS = { unsaid: 90, 'past-nearby': 30, past: 0 } as const;

/**
 * Places something that comes back every year. `inYear` gives it for a year, or `undefined` where that year has none;
 * a thing that no year near the document date has is no date at all.
 */
export function nearestYearly(
  inYear: (year: number) => Interval | undefined,
  direction: Direction | undefined,
  context: TimeContext,
): Placed | undefined {
  const today = context.documentDate;
  // Any leap year tells whether the day exists at all.
  if (!today) return withoutDate(inYear(2024));
  const { year } = calendarParts(today.to);
  if (direction === 0) {
    const running = inYear(year - 1);
    if (running?.to !== undefined && running.to >= today.from) return placedOrNot(running);
    const here = inYear(year);
    const coming = inYear(year + 1);
    const isNearer =
      context.tense === 'future' &&
      here?.to !== undefined &&
      coming?.from !== undefined &&
      dayNumber(coming.from) - dayNumber(today.to) < dayNumber(today.from) - dayNumber(here.to);
    return placedOrNot(isNearer ? coming : here);
  }
  // Four years on either side hold a 29 February.
  const near = Array.from({ length: 9 }, (_, index) => inYear(year - 4 + index)).filter(
    (interval) => interval !== undefined,
  );
  return placedOrNot(nearestOf(near, direction, context));
}

/** Of intervals in order of time, the one meant: by the word for it, else by the tense, else the last that is not far ahead. */
export function nearestOf(
  intervals: readonly Interval[],
  direction: Direction | undefined,
  context: TimeContext,
): Interval | undefined {
  const { documentDate: today, tense } = context;
  if (!today) return undefined;
  const from = (interval: Interval): string => interval.from ?? '';
  const to = (interval: Interval): string => interval.to ?? '';
  if (direction === -1) return intervals.findLast((interval) => to(interval) < today.from);
  if (direction === 1) return intervals.find((interval) => from(interval) > today.to);
  if (direction === 0) return intervals.find((interval) => to(interval) >= today.from);
  if (tense === 'future') return intervals.find((interval) => to(interval) >= today.from);
  const latest = addDays(today.to, AHEAD_DAYS[tense ?? 'unsaid']);
  return intervals.findLast((interval) => from(interval) <= latest);
}

function withoutDate(interval: Interval | undefined): Placed | undefined {
  return interval === undefined ? undefined : { ...unplaced(interval.precision), vague: interval.vague };
}

function placedOrNot(interval: Interval | undefined): Placed | undefined {
  return interval === undefined ? undefined : dated(interval, false);
}
