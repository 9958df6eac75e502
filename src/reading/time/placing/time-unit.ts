import {
  addDays,
  addMonths,
  calendarParts,
  type Day,
  dayInterval,
  dayNumber,
  type Interval,
  monthInterval,
  type Precision,
  weekday,
  yearInterval,
} from '../../../base/index.ts';
import type { TimeUnit } from '../time-fields.ts';

/** Whole months in the units that are made of months. */
const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** Days that a unit lasts on average; a month counts thirty where half of it is asked for. */
export const DAYS: Readonly<Record<TimeUnit, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  weekend: 7,
  week: 7,
  month: 30,
  quarter: 91,
  'half-year': 182,
  year: 365,
  decade: 3652,
  century: 36_524,
};

/** How many units an uncounted plural ("in recent weeks", "da mesi") is taken to reach: our own convention, always marked vague. */
export const UNCOUNTED_LENGTH: Readonly<Record<TimeUnit, number>> = {
  second: 30,
  minute: 10,
  hour: 24,
  day: 7,
  weekend: 2,
  week: 4,
  month: 4,
  quarter: 2,
  'half-year': 2,
  year: 4,
  decade: 3,
  century: 2,
};

/** The longest move that is calculated; a text may ask for millions of years. */
const MOST_YEARS = 2000;

/**
 * `day` moved by `amount` units, which may be fractions (a half year is six months); hours and minutes move it by the days they fill.
 * `undefined` when that leaves the years 1 to 9999.
 */
export function shiftDay(day: Day, unit: TimeUnit, amount: number): Day | undefined {
  if (Math.abs(amount * DAYS[unit]) > MOST_YEARS * 366) return undefined;
  const months = (MONTHS[unit] ?? 0) * amount;
  const wholeMonths = Math.trunc(months);
  const days =
    MONTHS[unit] === undefined ? Math.trunc(amount * DAYS[unit]) : Math.trunc((months - wholeMonths) * 30);
  const { year } = calendarParts(day);
  if (year + wholeMonths / 12 < 2 || year + wholeMonths / 12 > 9990) return undefined;
  return addDays(wholeMonths === 0 ? day : addMonths(day, wholeMonths), days);
}

/** The precision of what is counted in a unit; nothing is kept finer than a minute. */
export function precisionOf(unit: TimeUnit): Precision {
  return unit === 'second' ? 'minute' : unit;
}

/** True when the first unit is longer than the second. */
export function isLongerUnit(first: TimeUnit, second: TimeUnit): boolean {
  return DAYS[first] > DAYS[second];
}

/** True when a document date leaves open which `unit` it is in: a month does so with days and weeks. */
export function isOpenTo(documentDate: { readonly from: Day; readonly to: Day }, unit: TimeUnit): boolean {
  const days = dayNumber(documentDate.to) - dayNumber(documentDate.from) + 1;
  return days > 1 && days > DAYS[unit] * 1.5;
}

/** The whole unit that holds `day`; weeks run from Monday, a weekend is the one that ends the week. */
export function unitAround(day: Day, unit: TimeUnit): Interval {
  const { year, month } = calendarParts(day);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return dayInterval(day);
    case 'week': {
      const monday = addDays(day, 1 - weekday(day));
      return { from: monday, to: addDays(monday, 6), precision: 'week', vague: false };
    }
    case 'weekend': {
      const saturday = addDays(day, 6 - weekday(day));
      return { from: saturday, to: addDays(saturday, 1), precision: 'weekend', vague: false };
    }
    case 'month':
      return monthInterval(year, month);
    case 'quarter':
    case 'half-year': {
      const months = MONTHS[unit] ?? 1;
      return monthsFrom(year, Math.floor((month - 1) / months) * months + 1, { months, precision: unit });
    }
    case 'year':
      return yearInterval(year);
    case 'decade':
      return yearsFrom(Math.max(1, Math.floor(year / 10) * 10), 10, 'decade');
    case 'century':
      return yearsFrom(Math.floor((year - 1) / 100) * 100 + 1, 100, 'century');
  }
}

/** `years` whole years from `first` on. */
export function yearsFrom(first: number, years: number, precision: Interval['precision']): Interval {
  return {
    from: `${String(first).padStart(4, '0')}-01-01`,
    to: `${String(first + years - 1).padStart(4, '0')}-12-31`,
    precision,
    vague: false,
  };
}

/** `months` whole months from a month (1–12) on. */
export function monthsFrom(
  year: number,
  month: number,
  extent: { readonly months: number; readonly precision: Interval['precision'] },
): Interval {
  const from = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, extent.months), -1), precision: extent.precision, vague: false };
}
