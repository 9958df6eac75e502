import { addDays, type Day, dayInterval, type Interval, type Precision } from '../../base/index.ts';
import { calendarDate } from './calendar-date.ts';
import { holidayIn, nthWeekday } from './holiday.ts';
import type { Placed, PhraseMeaning, TimeContext } from './meaning.ts';
import { nearestYearly } from './nearest.ts';
import { dated, unplaced } from './placed.ts';
import type { ProductionName, TimeFields, TimeRule } from './time-rules.ts';
import { monthsFrom, shiftDay, unitAround, yearsFrom } from './time-unit.ts';

/** Places the words of one rule; `undefined` when they name no real date (31 February, a fifth quarter). */
type Production = (fields: TimeFields, context: TimeContext, rule: TimeRule) => Placed | undefined;

/** Places a phrase against the document date, by the production that its rule names. */
export function placePhrase(phrase: PhraseMeaning, context: TimeContext): Placed | undefined {
  const placed = PRODUCTIONS[phrase.rule.make](phrase.fields, context, phrase.rule);
  return placed && phrase.rule.vague ? { ...placed, vague: true } : placed;
}

const PRODUCTIONS: Readonly<Record<ProductionName, Production>> = {
  calendar: calendarDate,
  season,
  fraction,
  decade,
  century,
  holiday,
  'nth-weekday': nthWeekdayOfMonth,
  'adjacent-unit': adjacentUnit,
  'rest-of-unit': restOfUnit,
  'day-offset': dayOffset,
  'part-of-day': () => ({ type: 'time', precision: 'part-of-day', vague: false, stated: false }),
  clock,
  'vague-now': vagueNow,
  recurrence: ({ unit }) => ({ type: 'recurrence', precision: unit ?? 'day', vague: false, stated: true }),
  unplaced: ({ unit }) => unplaced(unit ?? 'day'),
  quantity: () => undefined,
  nothing: () => undefined,
};

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
function season(fields: TimeFields, context: TimeContext): Placed | undefined {
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

function fraction(fields: TimeFields, context: TimeContext, rule: TimeRule): Placed | undefined {
  const parts = rule.parts ?? 4;
  const ordinal = fields.ordinal ?? 0;
  if (ordinal < 1 || ordinal > parts) return undefined;
  const months = 12 / parts;
  return yearly(fields, context, (year) =>
    monthsFrom(year, (ordinal - 1) * months + 1, { months, precision: FRACTION_PRECISION[parts] }),
  );
}

/** "the 1990s", "anni 1970", "anni '90"; two digits are of the twentieth century. */
function decade(fields: TimeFields): Placed | undefined {
  const first = fields.decade ?? fields.year;
  return first === undefined || first % 10 !== 0 ? undefined : dated(yearsFrom(first, 10, 'decade'), true);
}

/** The nth century runs from the year 01 to the year 00. */
function century({ ordinal = 0 }: TimeFields): Placed | undefined {
  if (ordinal < 1 || ordinal > 22) return undefined;
  return dated(yearsFrom((ordinal - 1) * 100 + 1, 100, 'century'), true);
}

function holiday(fields: TimeFields, context: TimeContext): Placed | undefined {
  const name = fields.holiday;
  if (name === undefined) return undefined;
  return yearly(fields, context, (year) => {
    const day = holidayIn(name, year);
    return day === undefined ? undefined : dayInterval(day);
  });
}

function nthWeekdayOfMonth(fields: TimeFields, context: TimeContext): Placed | undefined {
  const { ordinal: nth = 1, weekday = 1, month = 1 } = fields;
  return yearly(fields, context, (year) => {
    const day = nthWeekday(year, { month, weekday, nth });
    return day === undefined ? undefined : dayInterval(day);
  });
}

/** "last year", "questa settimana": placed only where the document date, a day or more, does not leave open which. A weekend without a word for which goes by the tense. */
function adjacentUnit(fields: TimeFields, context: TimeContext): Placed {
  const unit = fields.unit ?? 'day';
  const today = context.documentDate;
  if (!today || unit === 'hour' || unit === 'minute') return unplaced(unit);
  const unsaid = context.tense === 'future' ? 0 : weekendBehind(today.to);
  const direction = fields.direction ?? unsaid;
  const [first, last] = [today.from, today.to].map((day) => {
    const moved = shiftDay(day, unit, direction);
    return moved === undefined ? undefined : unitAround(moved, unit);
  });
  return first && last && first.from === last.from ? dated(first, false) : unplaced(unit);
}

/** 0 from Saturday on, when the weekend of this week has begun; −1 before. */
function weekendBehind(day: Day): 0 | -1 {
  return (unitAround(day, 'weekend').from ?? '') <= day ? 0 : -1;
}

/** From the document date to the end of the unit that it lies in, or from its start to the document date. */
function restOfUnit(fields: TimeFields, context: TimeContext): Placed {
  const unit = fields.unit ?? 'day';
  const today = context.documentDate;
  const open = { type: 'interval', precision: 'span', vague: true, stated: false } as const;
  const whole = adjacentUnit({ unit, direction: 0 }, context);
  if (!today || whole.from === undefined || whole.to === undefined) return open;
  return fields.direction === -1
    ? { ...open, from: whole.from, to: today.to }
    : { ...open, from: today.from, to: whole.to };
}

/** A night before the document date lasts into the next morning. */
function dayOffset(fields: TimeFields, context: TimeContext, rule: TimeRule): Placed {
  const precision = fields.part === undefined ? 'day' : 'part-of-day';
  const today = context.documentDate;
  if (!today || today.from !== today.to) return unplaced(precision);
  const days = rule.days ?? 0;
  const day = addDays(today.to, days);
  const to = fields.part === 'night' && days < 0 ? addDays(day, 1) : day;
  return { ...dated({ from: day, to, precision, vague: false }, false) };
}

/** A clock time on the document's day; an hour is the whole hour. */
function clock(fields: TimeFields, context: TimeContext): Placed | undefined {
  const { hour, minute, halfOfDay } = fields;
  if (hour === undefined || hour > (halfOfDay ? 12 : 24)) return undefined;
  const counted = halfOfDay === undefined ? hour % 24 : (hour % 12) + (halfOfDay === 'pm' ? 12 : 0);
  const precision = minute === undefined ? 'hour' : 'minute';
  const today = context.documentDate;
  if (!today || today.from !== today.to) return { type: 'time', precision, vague: false, stated: false };
  const at = (minutes: number): string =>
    `${today.to}T${String(counted).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return {
    type: 'time',
    from: at(minute ?? 0),
    to: at(minute ?? 59),
    precision,
    vague: false,
    stated: false,
  };
}

function vagueNow(fields: TimeFields, context: TimeContext): Placed {
  const today = context.documentDate;
  const open = { type: 'interval', precision: 'span', vague: true, stated: false } as const;
  if (!today) return open;
  if (fields.direction === 1) return { ...open, from: today.from };
  return fields.direction === -1 ? { ...open, to: today.to } : { ...open, from: today.from, to: today.to };
}
