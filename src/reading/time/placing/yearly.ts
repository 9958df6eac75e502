import { dayInterval, type Interval, type Precision, yearInterval } from '../../../base/index.ts';
import type { Placed, TimeContext } from '../meaning.ts';
import type { TimeFields } from '../time-fields.ts';
import type { TimeRule } from '../time-rules.ts';
import { holidayIn, nthWeekday } from './holiday.ts';
import { nearestYearly } from './nearest.ts';
import { dated } from './placed.ts';
import { weekOf } from './subdivide.ts';
import { monthsFrom } from './time-unit.ts';

/** Places what comes back every year: in the year that the text or the words around it give, else in the nearest. */
function yearly(
  fields: TimeFields,
  context: TimeContext,
  inYear: (year: number) => Interval | undefined,
): Placed | undefined {
  const year = fields.year ?? fields.inferredYear;
  if (year === undefined) return nearestYearly(inYear, fields.direction, context);
  const interval = inYear(year);
  return interval === undefined ? undefined : dated(interval, fields.year !== undefined);
}

/** Meteorological seasons of the northern half of the earth; winter belongs to the year in which it begins. */
export function season(fields: TimeFields, context: TimeContext): Placed | undefined {
  const month = fields.season;
  if (month === undefined) return undefined;
  return yearly(fields, context, (year) => ({
    ...monthsFrom(year, month, { months: 3, precision: 'season' }),
    vague: true,
  }));
}

const FRACTION_PRECISION: Readonly<Record<2 | 3 | 4, Precision>> = {
  2: 'half-year',
  3: 'span',
  4: 'quarter',
};

/** Quarter, third or half of a year. */
export function fraction(fields: TimeFields, context: TimeContext, rule: TimeRule): Placed | undefined {
  const parts = rule.parts ?? 4;
  const ordinal = fields.ordinal ?? 0;
  if (ordinal < 1 || ordinal > parts) return undefined;
  const months = 12 / parts;
  return yearly(fields, context, (year) =>
    monthsFrom(year, (ordinal - 1) * months + 1, { months, precision: FRACTION_PRECISION[parts] }),
  );
}

/** A holiday by its name. */
export function holiday(fields: TimeFields, context: TimeContext): Placed | undefined {
  const name = fields.holiday;
  if (name === undefined) return undefined;
  return yearly(fields, context, (year) => holidayIn(name, year));
}

/** "the first Tuesday of November". */
export function nthWeekdayOfMonth(fields: TimeFields, context: TimeContext): Placed | undefined {
  const { ordinal: nth = 1, weekday = 1, month = 1 } = fields;
  return yearly(fields, context, (year) => {
    const day = nthWeekday(year, { month, weekday, nth });
    return day === undefined ? undefined : dayInterval(day);
  });
}

/** "week 31", as ISO 8601 counts: the first week is the one that 4 January is in. */
export function weekNumber(fields: TimeFields, context: TimeContext): Placed | undefined {
  const nth = fields.count;
  if (nth === undefined || !Number.isInteger(nth)) return undefined;
  // Weeks are numbered to be spoken of in their own year.
  return yearly({ direction: 0, ...fields }, { ...context, tense: 'past' }, (year) => {
    const { from = '', to = '' } = yearInterval(year);
    const week = weekOf({ from, to }, { nth, unit: 'week' });
    return week && { ...week, precision: 'week', vague: false };
  });
}
