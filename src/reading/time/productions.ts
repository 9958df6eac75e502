import {
  addDays,
  addMonths,
  calendarDay,
  calendarParts,
  type Day,
  dayInterval,
  dayNumber,
  type Interval,
  isoDay,
  monthInterval,
  weekday,
  yearInterval,
} from '../../base/index.ts';
import type { Capture } from '../token-pattern.ts';
import { UNCOUNTED } from './time-classes.ts';
import type { PartOfDay, ProductionName, TimeContext, TimeRule, TimeUnit } from './time-rules.ts';

/** What a production makes: an interval, open where it cannot be placed, and how it was come by. */
export interface Produced extends Interval {
  readonly type: 'date' | 'time' | 'interval' | 'duration' | 'recurrence';
  /** True when the words alone fix it. */
  readonly stated: boolean;
}

interface Call {
  readonly rule: TimeRule;
  readonly captures: readonly Capture[];
  readonly context: TimeContext;
}

type Production = (call: Call) => Produced | undefined;

/** Makes the interval of a matched rule; `undefined` when its words name no real date (31 February). */
export function produce(call: Call): Produced | undefined {
  return PRODUCTIONS[call.rule.make](call);
}

const PRODUCTIONS: Readonly<Record<ProductionName, Production>> = {
  'calendar-date': calendarDate,
  month: wholeMonth,
  year: ({ captures }) => date(yearInterval(number(captures, 'year')), true),
  decade,
  'day-range': dayRange,
  'month-range': monthRange,
  'year-range': ({ captures }) => {
    const [first, second] = numbers(captures, 'year');
    if (first === undefined || second === undefined || second < first) return undefined;
    return {
      type: 'interval',
      from: `${first}-01-01`,
      to: `${second}-12-31`,
      precision: 'year',
      vague: false,
      stated: true,
    };
  },
  edge,
  'first-units': firstUnits,
  stretch,
  'units-away': unitsAway,
  'adjacent-unit': adjacentUnit,
  'day-offset': dayOffset,
  weekday: namedWeekday,
  season,
  fraction,
  'night-between': nightBetween,
  clock,
  'vague-now': vagueNow,
  duration: ({ captures }) => ({
    type: 'duration',
    precision: unitPrecision(unitOf(captures)),
    vague: text(captures, 'count') === UNCOUNTED || find(captures, 'count') === undefined,
    stated: true,
  }),
  recurrence: () => ({ type: 'recurrence', precision: 'day', vague: false, stated: true }),
};

function date(interval: Interval, stated: boolean): Produced {
  return { type: 'date', ...interval, stated };
}

/** The first matching capture. */
function find(captures: readonly Capture[], name: string): Capture | undefined {
  return captures.find((capture) => capture.name === name);
}

function number(captures: readonly Capture[], name: string): number {
  return Number(find(captures, name)?.value ?? Number.NaN);
}

function numbers(captures: readonly Capture[], name: string): number[] {
  return captures.filter((capture) => capture.name === name).map((capture) => Number(capture.value));
}

function text(captures: readonly Capture[], name: string): string | undefined {
  const value = find(captures, name)?.value;
  return value === undefined ? undefined : String(value);
}

function unitOf(captures: readonly Capture[], rule?: TimeRule): TimeUnit {
  return rule?.unit ?? ((text(captures, 'unit') ?? 'day') as TimeUnit);
}

function unitPrecision(unit: TimeUnit): Interval['precision'] {
  return unit;
}

/** `day month [year]`, `year month day`; without a year the nearest one to the document date is taken. */
function calendarDate({ captures, context }: Call): Produced | undefined {
  const month = find(captures, 'month') ? number(captures, 'month') : number(captures, 'monthnumber');
  const day = number(captures, 'day');
  if (find(captures, 'year')) {
    const exact = calendarDay(number(captures, 'year'), month, day);
    return exact === undefined ? undefined : date(dayInterval(exact), true);
  }
  const year = nearestYear(month, context);
  if (year === undefined) {
    // Without a document date the words still name a day, only its year is open; 31 February is no day in any year.
    return calendarDay(2024, month, day) === undefined ? undefined : { ...unplaced('day'), type: 'date' };
  }
  const inferred = calendarDay(year, month, day);
  return inferred === undefined ? undefined : date(dayInterval(inferred), false);
}

function unplaced(precision: Interval['precision']): Produced {
  return { type: 'date', precision, vague: false, stated: false };
}

/** The year that brings `month` closest to the document date; in a sentence about the future, the next such month. */
function nearestYear(month: number, context: TimeContext): number | undefined {
  if (!context.documentDate) return undefined;
  const { year, month: current } = calendarParts(context.documentDate.to);
  if (context.future) return month >= current ? year : year + 1;
  const distance = month - current;
  if (distance > 6) return year - 1;
  return distance < -8 ? year + 1 : year;
}

function wholeMonth({ captures, context, rule }: Call): Produced | undefined {
  const month = number(captures, 'month');
  if (find(captures, 'year')) return date(monthInterval(number(captures, 'year'), month), true);
  const today = context.documentDate?.to;
  if (today === undefined) return unplaced('month');
  const { year, month: current } = calendarParts(today);
  if (rule.direction === -1) return date(monthInterval(month < current ? year : year - 1, month), false);
  if (rule.direction === 1) return date(monthInterval(month > current ? year : year + 1, month), false);
  return date(monthInterval(nearestYear(month, context) ?? year, month), false);
}

function decade({ captures }: Call): Produced | undefined {
  const value = number(captures, find(captures, 'decade') ? 'decade' : 'count');
  const start = value < 100 ? 1900 + value : value;
  if (start % 10 !== 0 || start < 1500) return undefined;
  return {
    type: 'interval',
    from: `${start}-01-01`,
    to: `${start + 9}-12-31`,
    precision: 'decade',
    vague: false,
    stated: value >= 100,
  };
}

/** "dal 5 al 9 maggio", "dal 28 aprile al 3 maggio 2022", "between 3 and 4 December". */
function dayRange({ captures, context }: Call): Produced | undefined {
  const days = numbers(captures, 'day');
  const months = numbers(captures, 'month');
  const lastMonth = months.at(-1);
  const [firstDay, lastDay] = [days[0], days.at(-1)];
  if (firstDay === undefined || lastDay === undefined || lastMonth === undefined) return undefined;
  const statedYear = numbers(captures, 'year').at(-1);
  const year = statedYear ?? nearestYear(lastMonth, context);
  if (year === undefined) return { type: 'interval', precision: 'day', vague: false, stated: false };
  const firstMonth = months.length > 1 ? (months[0] ?? lastMonth) : lastMonth;
  const from = calendarDay(firstMonth > lastMonth ? year - 1 : year, firstMonth, firstDay);
  const to = calendarDay(year, lastMonth, lastDay);
  if (from === undefined || to === undefined || from > to) return undefined;
  return { type: 'interval', from, to, precision: 'day', vague: false, stated: statedYear !== undefined };
}

function monthRange({ captures, context }: Call): Produced | undefined {
  const [first, last] = numbers(captures, 'month');
  if (first === undefined || last === undefined) return undefined;
  const statedYear = numbers(captures, 'year').at(-1);
  const year = statedYear ?? nearestYear(last, context);
  if (year === undefined) return { type: 'interval', precision: 'month', vague: false, stated: false };
  const from = monthInterval(first > last ? year - 1 : year, first).from;
  const to = monthInterval(year, last).to;
  if (from === undefined || to === undefined) return undefined;
  return { type: 'interval', from, to, precision: 'month', vague: false, stated: statedYear !== undefined };
}

/** Start, middle or end of a year, month, season or of the current unit: soft edges, about a third each. */
function edge({ rule, captures, context }: Call): Produced | undefined {
  const whole = wholeOf(captures, context, rule);
  if (whole?.from === undefined || whole.to === undefined) return whole;
  const length = dayNumber(whole.to) - dayNumber(whole.from) + 1;
  const third = Math.round(length / 3);
  const from =
    rule.edge === 'start' ? whole.from : addDays(whole.from, rule.edge === 'middle' ? third : length - third);
  const to =
    rule.edge === 'end' ? whole.to : addDays(whole.from, (rule.edge === 'middle' ? 2 * third : third) - 1);
  return { ...whole, type: 'interval', from, to, precision: 'span', vague: true };
}

function wholeOf(captures: readonly Capture[], context: TimeContext, rule: TimeRule): Produced | undefined {
  if (find(captures, 'month')) return wholeMonth({ rule: { ...rule, direction: 0 }, captures, context });
  if (find(captures, 'season')) return season({ rule: { ...rule, direction: 0 }, captures, context });
  if (find(captures, 'year')) return date(yearInterval(number(captures, 'year')), true);
  const today = context.documentDate?.to;
  const unit = unitOf(captures, rule);
  if (today === undefined) return unplaced(unit);
  return date(unitAround(today, unit, rule.direction ?? 0), false);
}

/** "i primi tre mesi del 2023", "the first months of 2023", "gli ultimi giorni di dicembre". */
function firstUnits({ rule, captures, context }: Call): Produced | undefined {
  const whole = wholeOf(
    captures.filter((capture) => capture.name !== 'unit' || capture !== find(captures, 'unit')),
    context,
    { ...rule, unit: outerUnit(captures) },
  );
  if (whole?.from === undefined || whole.to === undefined) return whole;
  const unit = unitOf(captures);
  const counted = number(captures, 'count');
  const vague = Number.isNaN(counted);
  // An uncounted "first months" is taken as a third of a year, the usual reading of a quarter with a soft end.
  const length = vague ? (unit === 'month' ? 4 : unit === 'week' ? 3 : 7) : counted;
  const last = rule.edge === 'end';
  const from = last ? addDays(shift(addDays(whole.to, 1), unit, -length), 0) : whole.from;
  const to = last ? whole.to : addDays(shift(whole.from, unit, length), -1);
  if (from < whole.from || to > whole.to) return whole;
  return { ...whole, type: 'interval', from, to, precision: vague ? 'span' : unitPrecision(unit), vague };
}

function outerUnit(captures: readonly Capture[]): TimeUnit {
  const units = captures.filter((capture) => capture.name === 'unit');
  return (units.length > 1 ? String(units[1]?.value) : 'year') as TimeUnit;
}

/** "negli ultimi dieci mesi" ends at the document date, "nelle prossime 48 ore" begins there. */
function stretch({ rule, captures, context }: Call): Produced {
  const unit = unitOf(captures, rule);
  const counted = rule.count ?? number(captures, 'count');
  const vague = Number.isNaN(counted);
  const precision = unitPrecision(unit);
  const today = context.documentDate;
  if (!today) return { type: 'interval', precision, vague, stated: false };
  const amount = vague ? UNCOUNTED_LENGTH[unit] : counted;
  const past = rule.direction !== 1;
  const from = past ? shift(today.from, unit, -amount) : today.from;
  const to = past ? today.to : shift(today.to, unit, amount);
  return { type: 'interval', from, to, precision, vague, stated: false };
}

/** How many units an uncounted plural ("in recent weeks", "da mesi") is taken to reach: our own convention, marked vague. */
const UNCOUNTED_LENGTH: Readonly<Record<TimeUnit, number>> = {
  minute: 1,
  hour: 24,
  day: 7,
  weekend: 2,
  week: 4,
  month: 4,
  quarter: 2,
  'half-year': 2,
  year: 4,
  decade: 3,
};

/** "due settimane fa", "tra tre mesi": one unit long, that far away. */
function unitsAway({ rule, captures, context }: Call): Produced {
  const unit = unitOf(captures, rule);
  const counted = rule.count ?? number(captures, 'count');
  const vague = Number.isNaN(counted) || unit !== 'day';
  const today = context.documentDate;
  if (!today) return { ...unplaced(unitPrecision(unit)), vague };
  const amount = (Number.isNaN(counted) ? UNCOUNTED_LENGTH[unit] : counted) * (rule.direction ?? -1);
  const target = shift(today.to, unit, amount);
  if (Number.isNaN(counted)) return { ...date(unitAround(target, unit, 0), false), vague: true };
  return date(
    unit === 'day' ? dayInterval(target) : unitAround(target, unit === 'hour' ? 'day' : unit, 0),
    false,
  );
}

function adjacentUnit({ rule, captures, context }: Call): Produced {
  const unit = unitOf(captures, rule);
  const today = context.documentDate?.to;
  if (today === undefined) return unplaced(unitPrecision(unit));
  return date(unitAround(today, unit, rule.direction ?? 0), false);
}

function dayOffset({ rule, captures, context }: Call): Produced {
  const part = rule.part ?? (text(captures, 'part') as PartOfDay | undefined);
  const today = context.documentDate;
  const precision = part === undefined ? 'day' : 'part-of-day';
  if (!today || today.from !== today.to) return unplaced(precision);
  return { ...date(dayInterval(addDays(today.to, rule.days ?? 0)), false), precision };
}

/** A bare weekday is the last one up to the document date, or the next one in a sentence about the future. */
function namedWeekday({ rule, captures, context }: Call): Produced {
  const wanted = number(captures, 'weekday');
  const precision = find(captures, 'part') ? 'part-of-day' : 'day';
  const today = context.documentDate;
  if (!today) return unplaced(precision);
  if (today.from !== today.to) {
    const named = context.namedDays.filter(
      (day) => weekday(day) === wanted && day <= addDays(today.to, 7) && day >= addDays(today.from, -7),
    );
    const day = named.length === 1 ? named[0] : undefined;
    return day === undefined ? unplaced(precision) : { ...date(dayInterval(day), false), precision };
  }
  const back = (weekday(today.to) - wanted + 7) % 7;
  const forward = (wanted - weekday(today.to) + 7) % 7;
  const direction = rule.direction ?? (context.future ? 1 : -1);
  const days = direction === 1 ? forward || 7 : -(rule.direction === -1 ? back || 7 : back);
  return { ...date(dayInterval(addDays(today.to, days)), false), precision };
}

/** Meteorological seasons of the northern half of the earth; winter belongs to the year in which it begins. */
function season({ rule, captures, context }: Call): Produced {
  const month = number(captures, 'season');
  const stated = find(captures, 'year') !== undefined;
  const today = context.documentDate?.to;
  if (!stated && today === undefined) return unplaced('season');
  const year = stated ? number(captures, 'year') : seasonYear(month, today ?? '', rule.direction, context);
  const from = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  return date({ from, to: addDays(addMonths(from, 3), -1), precision: 'season', vague: true }, stated);
}

function seasonYear(
  month: number,
  today: Day,
  direction: -1 | 0 | 1 | undefined,
  context: TimeContext,
): number {
  const { year } = calendarParts(today);
  const starts = [year - 1, year, year + 1].map(
    (candidate) => `${candidate}-${String(month).padStart(2, '0')}-01`,
  );
  const ends = starts.map((start) => addDays(addMonths(start, 3), -1));
  const wanted = direction ?? (context.future ? 1 : 0);
  if (wanted === -1)
    return (
      year -
      1 +
      Math.max(
        0,
        ends.findLastIndex((end) => end < today),
      )
    );
  if (wanted === 1)
    return (
      year -
      1 +
      Math.max(
        0,
        starts.findIndex((start) => start > today),
      )
    );
  const distances = starts.map((start) => Math.abs(dayNumber(start) + 45 - dayNumber(today)));
  return year - 1 + distances.indexOf(Math.min(...distances));
}

/** Quarter or half of a year by ordinal; without a year that of the document date. */
function fraction({ rule, captures, context }: Call): Produced | undefined {
  const parts = rule.parts ?? 4;
  const ordinal = rule.count ?? number(captures, 'ordinal');
  if (!(ordinal >= 1 && ordinal <= parts)) return undefined;
  const stated = find(captures, 'year') !== undefined;
  const precision = parts === 4 ? 'quarter' : 'half-year';
  if (!stated && !context.documentDate) return unplaced(precision);
  const thisYear = calendarParts(context.documentDate?.to ?? '1970-01-01').year;
  const year = stated ? number(captures, 'year') : thisYear + (rule.direction ?? 0);
  const months = 12 / parts;
  const from = `${year}-${String((ordinal - 1) * months + 1).padStart(2, '0')}-01`;
  return date({ from, to: addDays(addMonths(from, months), -1), precision, vague: false }, stated);
}

/** "nella notte tra il 3 e il 4 [dicembre]": a night that belongs to both days. */
function nightBetween(call: Call): Produced | undefined {
  if (find(call.captures, 'weekday')) {
    const [first, second] = call.captures.filter((capture) => capture.name === 'weekday');
    if (!first || !second) return undefined;
    const from = namedWeekday({ ...call, captures: [first] }).from;
    if (from === undefined) return unplaced('part-of-day');
    return {
      type: 'interval',
      from,
      to: addDays(from, 1),
      precision: 'part-of-day',
      vague: false,
      stated: false,
    };
  }
  if (find(call.captures, 'month')) {
    const range = dayRange(call);
    return range ? { ...range, precision: 'part-of-day' } : undefined;
  }
  const today = call.context.documentDate;
  const [first, second] = numbers(call.captures, 'day');
  if (!today || today.from !== today.to || first === undefined || second === undefined)
    return unplaced('part-of-day');
  const { year, month } = calendarParts(today.to);
  const thisMonth = calendarDay(year, month, second);
  const to =
    thisMonth !== undefined && thisMonth <= addDays(today.to, 1)
      ? thisMonth
      : calendarDay(...monthBefore(year, month), second);
  if (to === undefined) return undefined;
  return {
    type: 'interval',
    from: addDays(to, -1),
    to,
    precision: 'part-of-day',
    vague: false,
    stated: false,
  };
}

function monthBefore(year: number, month: number): [number, number] {
  return month === 1 ? [year - 1, 12] : [year, month - 1];
}

/** A clock time on the document's day. */
function clock({ captures, context }: Call): Produced | undefined {
  const [hour, minute] = numbers(captures, 'count');
  if (hour === undefined || hour > 24 || (minute ?? 0) > 59) return undefined;
  const today = context.documentDate;
  const precision = minute === undefined ? 'hour' : 'minute';
  if (!today || today.from !== today.to) return { type: 'time', precision, vague: false, stated: false };
  const at = `${today.to}T${String(hour).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}`;
  return { type: 'time', from: at, to: at, precision, vague: false, stated: false };
}

/** "di recente", "in futuro", "soon": a direction from the document date and nothing more. */
function vagueNow({ rule, context }: Call): Produced {
  const today = context.documentDate;
  const open = { type: 'interval', precision: 'span', vague: true, stated: false } as const;
  if (!today) return open;
  if (rule.direction === 1) return { ...open, from: today.from };
  return rule.direction === -1 ? { ...open, to: today.to } : { ...open, from: today.from, to: today.to };
}

/** `day` moved by whole units; hours move by the days they fill. */
function shift(day: Day, unit: TimeUnit, amount: number): Day {
  switch (unit) {
    case 'minute':
      return day;
    case 'hour':
      return addDays(day, Math.trunc(amount / 24));
    case 'day':
      return addDays(day, amount);
    case 'week':
    case 'weekend':
      return addDays(day, amount * 7);
    case 'month':
      return addMonths(day, amount);
    case 'quarter':
      return addMonths(day, amount * 3);
    case 'half-year':
      return addMonths(day, amount * 6);
    case 'year':
      return addMonths(day, amount * 12);
    case 'decade':
      return addMonths(day, amount * 120);
  }
}

/** The whole unit that lies `steps` units from the one around `day`; weeks run from Monday. */
function unitAround(day: Day, unit: TimeUnit, steps: number): Interval {
  const moved = shift(day, unit === 'hour' || unit === 'minute' ? 'day' : unit, steps);
  const { year, month } = calendarParts(moved);
  switch (unit) {
    case 'minute':
    case 'hour':
    case 'day':
      return dayInterval(moved);
    case 'week': {
      const monday = addDays(moved, 1 - weekday(moved));
      return { from: monday, to: addDays(monday, 6), precision: 'week', vague: false };
    }
    case 'weekend': {
      const saturday = addDays(moved, 6 - weekday(moved));
      return { from: saturday, to: addDays(saturday, 1), precision: 'weekend', vague: false };
    }
    case 'month':
      return monthInterval(year, month);
    case 'quarter':
    case 'half-year': {
      const months = unit === 'quarter' ? 3 : 6;
      const first = Math.floor((month - 1) / months) * months + 1;
      const from = monthInterval(year, first).from ?? moved;
      return { from, to: addDays(addMonths(from, months), -1), precision: unit, vague: false };
    }
    case 'year':
      return yearInterval(year);
    case 'decade': {
      const start = Math.floor(year / 10) * 10;
      return { from: `${start}-01-01`, to: `${start + 9}-12-31`, precision: 'decade', vague: false };
    }
  }
}

/** The day number form of a day, exported for prefixes that cut an interval one day short. */
export function dayBefore(day: Day): Day {
  return isoDay(dayNumber(day) - 1);
}
