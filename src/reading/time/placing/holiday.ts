import { addDays, calendarDay, type Day, daysInMonth, weekday } from '../../../base/index.ts';
import { easterSunday, orthodoxEaster } from './easter.ts';
import { HOLIDAYS, type HolidayName } from './vocabulary/holidays.ts';

/** The day on which a holiday falls in a year. */
export function holidayIn(name: HolidayName, year: number): Day | undefined {
  const rule = HOLIDAYS[name];
  if ('easter' in rule) {
    const easter = rule.orthodox ? orthodoxEaster(year) : easterSunday(year);
    return easter === undefined ? undefined : addDays(easter, rule.easter);
  }
  if ('day' in rule) return calendarDay(year, rule.month, rule.day);
  return nthWeekday(year, rule);
}

/** The `nth` (from 1; −1 the last) of a weekday in a month; `undefined` where the month has not as many. */
export function nthWeekday(
  year: number,
  rule: { readonly month: number; readonly weekday: number; readonly nth: number },
): Day | undefined {
  if (rule.nth > 0) {
    const first = calendarDay(year, rule.month, 1);
    if (first === undefined) return undefined;
    const dayOfMonth = 1 + ((rule.weekday - weekday(first) + 7) % 7) + 7 * (rule.nth - 1);
    return calendarDay(year, rule.month, dayOfMonth);
  }
  const last = calendarDay(year, rule.month, daysInMonth(year, rule.month));
  return last === undefined ? undefined : addDays(last, -((weekday(last) - rule.weekday + 7) % 7));
}
