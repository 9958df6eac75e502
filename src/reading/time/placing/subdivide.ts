import { addDays, addMonths, calendarParts, type Day, dayNumber, weekday } from '../../../base/index.ts';

/** The days that a stretch runs over, both inclusive. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The `nth` (from 1) of `parts` about equal parts of a stretch: whole months where it is made of as many, else whole days.
 * The last part takes what division leaves over; a stretch of too few days is returned whole.
 */
export function partOf(whole: Stretch, nth: number, parts: number): Stretch {
  const months = wholeMonths(whole);
  if (months >= parts) {
    const length = Math.floor(months / parts);
    const from = addMonths(whole.from, (nth - 1) * length);
    return { from, to: nth === parts ? whole.to : addDays(addMonths(from, length), -1) };
  }
  const length = Math.floor((dayNumber(whole.to) - dayNumber(whole.from) + 1) / parts);
  if (length === 0) return whole;
  const from = addDays(whole.from, (nth - 1) * length);
  return { from, to: nth === parts ? whole.to : addDays(from, length - 1) };
}

/**
 * The `nth` (from 1; −1 the last) week or weekend of a stretch. A week runs from Monday and belongs to the month or year that its Thursday is in
 * (ISO 8601), a weekend to that of its Saturday. `undefined` where the stretch has not as many.
 */
export function weekOf(
  whole: Stretch,
  { nth, unit }: { readonly nth: number; readonly unit: 'week' | 'weekend' },
): Stretch | undefined {
  const anchor = unit === 'week' ? 4 : 6;
  const first = addDays(whole.from, (anchor - weekday(whole.from) + 7) % 7);
  const last = addDays(whole.to, -((weekday(whole.to) - anchor + 7) % 7));
  const day = nth > 0 ? addDays(first, 7 * (nth - 1)) : last;
  if (day < first || day > last) return undefined;
  return unit === 'week'
    ? { from: addDays(day, -3), to: addDays(day, 3) }
    : { from: day, to: addDays(day, 1) };
}

/** How many months a stretch is made of; 0 when it does not begin and end with one. */
function wholeMonths({ from, to }: Stretch): number {
  const start = calendarParts(from);
  const end = calendarParts(addDays(to, 1));
  if (start.day !== 1 || end.day !== 1) return 0;
  return (end.year - start.year) * 12 + end.month - start.month;
}
