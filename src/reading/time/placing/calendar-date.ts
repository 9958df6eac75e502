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
import { nearestOf, nearestYearly } from './nearest.ts';
import { dated, unplaced } from './placed.ts';
import { monthsFrom, yearsFrom } from './time-unit.ts';

/**
 * Year, month, day of month and weekday, as many of them as the text gives. What is missing comes from the document date:
 * the year or month that lies nearest. `undefined` where the calendar has no such day (31 February).
 */
export function calendarDate(fields: TimeFields, context: TimeContext): Placed | undefined {
  const year = fields.year ?? fields.inferredYear ?? yearOfTwoDigits(fields);
  const stated = fields.inferredYear === undefined;
  if (fields.day !== undefined && fields.month === undefined) return dayOfMonth(fields, context);
  if (fields.month === undefined) {
    return year === undefined ? namedWeekday(fields, context) : wholeYears(fields, year, stated);
  }
  if (year !== undefined) {
    const interval = inYear(fields, year);
    return interval === undefined ? undefined : dated(interval, stated);
  }
  return (
    settledByWeekday(fields, context) ??
    nearestYearly((candidate) => inYear(fields, candidate), fields.direction, context)
  );
}

/** "31/10/74": from 1969 to 2068, as in POSIX's `strptime`. */
function yearOfTwoDigits({ day, lastYear }: TimeFields): number | undefined {
  if (day === undefined || lastYear === undefined) return undefined;
  return lastYear < 69 ? 2000 + lastYear : 1900 + lastYear;
}

function wholeYears(fields: TimeFields, year: number, stated: boolean): Placed | undefined {
  if (fields.lastYear === undefined) return dated(yearInterval(year), stated);
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
  return monthsFrom(year, month, { months: ((lastMonth - month + 12) % 12) + 1, precision: 'month' });
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
  const near = [-2, -1, 0, 1, 2].flatMap((months) => {
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
  const ahead = (fields.direction ?? (context.tense === 'future' ? 1 : -1)) === 1;
  if (ahead) return onDay(addDays(today.to, forward || 7));
  return onDay(addDays(today.to, -(fields.direction === -1 ? back || 7 : back)));
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
