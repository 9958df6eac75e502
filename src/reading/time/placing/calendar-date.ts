import {
  addDays,
  addMonths,
  calendarDay,
  calendarParts,
  type Day,
  dayInterval,
  type Interval,
  monthInterval,
  weekday,
  yearInterval,
} from '../../../base/index.ts';
import type { Placed, TimeContext } from '../meaning.ts';
import type { TimeFields } from '../time-fields.ts';
import type { TimeRule } from '../time-rules.ts';
import { nearestOf, nearestYearly } from './nearest.ts';
import { dated, unplaced } from './placed.ts';
import { monthsFrom, yearsFrom } from './time-unit.ts';

/**
 * Year, month, day of month and weekday, as many of them as the text gives. What is missing comes from the document date:
 * the year or month that lies nearest. Without ends where the calendar has no such day (31 February).
 */
export function calendarDate(
  fields: TimeFields,
  context: TimeContext,
  rule: Pick<TimeRule, 'tight'> = {},
): Placed | undefined {
  const year = fields.year ?? fields.inferredYear ?? yearOfTwoDigits(fields);
  const stated = fields.inferredYear === undefined;
  if (fields.day !== undefined && fields.month === undefined) return dayOfMonth(fields, context);
  if (fields.month === undefined) {
    return year === undefined ? namedWeekday(fields, context) : wholeYears(fields, year, stated);
  }
  if (year !== undefined) {
    const { month, day } = fields;
    // "2010-12" may as well be three years, and is no more likely a month.
    const isYears = rule.tight === true && day === undefined && month !== undefined && month > year % 100;
    if (isYears) return wholeYears({ lastYear: month }, year, stated);
    const interval = inYear(fields, year);
    return interval === undefined ? noSuchDay(fields) : dated(interval, stated);
  }
  return (
    settledByWeekday(fields, context) ??
    nearestYearly((candidate) => inYear(fields, candidate), fields.direction, context) ??
    noSuchDay(fields)
  );
}

/** A day that no calendar has is a time all the same, at which nothing can lie. */
function noSuchDay({ month = 0, day }: TimeFields): Placed | undefined {
  return day !== undefined && month >= 1 && month <= 12 ? unplaced('day') : undefined;
}

/** "31/10/74": from 1969 to 2068, as in POSIX's `strptime`. */
function yearOfTwoDigits({ day, lastYear }: TimeFields): number | undefined {
  if (day === undefined || lastYear === undefined) return undefined;
  return lastYear < 69 ? 2000 + lastYear : 1900 + lastYear;
}

function wholeYears(fields: TimeFields, year: number, stated: boolean): Placed | undefined {
  if (fields.lastYear === undefined) return dated(yearInterval(year), stated);
  // "2022-11" is a month, since no stretch of years ends before it began.
  const isMonth = fields.lastYear >= 1 && fields.lastYear <= 12 && fields.lastYear <= year % 100;
  if (isMonth) return dated(monthInterval(year, fields.lastYear), stated);
  const last = Math.floor(year / 100) * 100 + fields.lastYear;
  if (last <= year) return undefined;
  return { ...dated(yearsFrom(year, last - year + 1, 'year'), stated), type: 'interval' };
}

function inYear(fields: TimeFields, year: number): Interval | undefined {
  const { month = 1, day, lastMonth } = fields;
  if (day !== undefined) {
    const exact = calendarDay(year, month, day);
    return exact === undefined ? undefined : dayInterval(exact);
  }
  if (month < 1 || month > 12) return undefined;
  if (lastMonth === undefined) return monthInterval(year, month);
  // The year is that of the last month: "November-February 2017" begins in 2016.
  const first = lastMonth < month ? year - 1 : year;
  return monthsFrom(first, month, { months: ((lastMonth - month + 12) % 12) + 1, precision: 'month' });
}

/** A weekday beside a date settles its year where only one nearby agrees; where none does the text has it wrong, and the date counts. */
function settledByWeekday(fields: TimeFields, { documentDate: today }: TimeContext): Placed | undefined {
  if (fields.weekday === undefined || fields.day === undefined || !today) return undefined;
  const { year } = calendarParts(today.to);
  const agreeing = [year - 1, year, year + 1]
    .map((candidate) => inYear(fields, candidate))
    .filter((interval) => interval?.from !== undefined && weekday(interval.from) === fields.weekday);
  const [only] = agreeing;
  return agreeing.length === 1 && only ? dated(only, false) : undefined;
}

/** "il 5", "sabato 5": the day of that number in the month that lies nearest. */
function dayOfMonth(fields: TimeFields, context: TimeContext): Placed | undefined {
  const { day = 0, weekday: wanted } = fields;
  const today = context.documentDate;
  if (day < 1 || day > 31) return undefined;
  if (!today) return unplaced('day');
  const near = [-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7].flatMap((months) => {
    const { year, month } = calendarParts(addMonths(`${today.to.slice(0, 8)}01`, months));
    const candidate = calendarDay(year, month, day);
    return candidate !== undefined && (wanted === undefined || weekday(candidate) === wanted)
      ? [dayInterval(candidate)]
      : [];
  });
  const tense = context.tense ?? 'past';
  const found = nearestOf(near, fields.direction, wanted === undefined ? { ...context, tense } : context);
  return found === undefined ? unplaced('day') : dated(found, false);
}

/** A bare weekday is the last one up to the document date, or the next one in a clause about the future. */
function namedWeekday(fields: TimeFields, context: TimeContext): Placed | undefined {
  const wanted = fields.weekday;
  if (wanted === undefined) return undefined;
  const today = context.documentDate;
  if (!today) return unplaced('day');
  if (today.from !== today.to) return weekdayNamedElsewhere(wanted, today, context.namedDays);
  const back = (weekday(today.to) - wanted + 7) % 7;
  const forward = (wanted - weekday(today.to) + 7) % 7;
  if (fields.direction === 0) return onDay(addDays(today.to, context.tense === 'past' ? -back : forward));
  if (fields.direction === 1)
    return onDay(addDays(today.to, nextWeekday(wanted, forward, { fields, today: today.to })));
  if (fields.direction === -1)
    return onDay(addDays(today.to, -(wanted < weekday(today.to) ? farther(back) : back || 7)));
  return onDay(addDays(today.to, context.tense === 'future' ? forward || 7 : -back));
}

/** Days to "next Friday": where the word for it says so, that of the week after this one. */
function nextWeekday(
  wanted: number,
  forward: number,
  { fields, today }: { readonly fields: TimeFields; readonly today: Day },
): number {
  if (fields.unit === 'week') return 7 + wanted - weekday(today);
  return fields.unit === 'day' ? forward || 7 : farther(forward);
}

/** Nobody calls today or the day beside it "next" or "last Friday". */
function farther(days: number): number {
  return days < 2 ? days + 7 : days;
}

/** Under a document date of a month: the one day near it that the text names in full and that has this weekday. */
function weekdayNamedElsewhere(
  wanted: number,
  today: { readonly from: Day; readonly to: Day },
  namedDays: readonly Day[],
): Placed {
  const fitting = new Set(
    namedDays.filter(
      (day) => weekday(day) === wanted && day <= addDays(today.to, 7) && day >= addDays(today.from, -7),
    ),
  );
  const [day] = fitting;
  return fitting.size === 1 && day !== undefined ? onDay(day) : unplaced('day');
}

function onDay(day: Day): Placed {
  return dated(dayInterval(day), false);
}
