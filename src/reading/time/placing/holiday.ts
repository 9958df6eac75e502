import { addDays, calendarDay, type Day, daysInMonth, type Interval, weekday } from '../../../base/index.ts';
import { easterSunday, orthodoxEaster } from './easter.ts';
import { hebrewDayIn, islamicDayIn } from './lunar-calendars.ts';
import { CHINESE_NEW_YEARS } from './vocabulary/chinese-new-years.ts';
import { HOLIDAYS, type HolidayName, type HolidayRule } from './vocabulary/holidays.ts';

/**
 * The day or days on which a holiday falls in a year. Vague, and with the day before, where it begins at
 * sunset; the sight of the moon may move those of Islam by a day.
 * `undefined` where the year has none, or none that is known.
 */
export function holidayIn(name: HolidayName, year: number): Interval | undefined {
  const rule: HolidayRule = HOLIDAYS[name];
  const from = firstDay(rule, year);
  if (from === undefined) return undefined;
  const days = 'days' in rule ? (rule.days ?? 1) : 1;
  // The days of these calendars begin at sunset, on the evening before.
  const isLunar = 'islamic' in rule || 'hebrew' in rule;
  const eve = isLunar ? addDays(from, -1) : from;
  const precision = days === 1 && !isLunar ? 'day' : 'span';
  return { from: eve, to: addDays(from, days - 1), precision, vague: isLunar };
}

function firstDay(rule: HolidayRule, year: number): Day | undefined {
  if ('easter' in rule) {
    const easter = rule.orthodox ? orthodoxEaster(year) : easterSunday(year);
    return easter === undefined ? undefined : addDays(easter, rule.easter);
  }
  if ('islamic' in rule) return islamicDayIn(year, rule.islamic);
  if ('hebrew' in rule) return hebrewDayIn(year, rule.hebrew);
  if ('table' in rule) {
    const [month, day] = CHINESE_NEW_YEARS.get(year) ?? [0, 0];
    return calendarDay(year, month, day);
  }
  if ('day' in rule) return calendarDay(year, rule.month, rule.day);
  const day = nthWeekday(year, rule);
  return day === undefined ? undefined : addDays(day, rule.plus ?? 0);
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
