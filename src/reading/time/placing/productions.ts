import type { PhraseMeaning, Placed, TimeContext } from '../meaning.ts';
import type { TimeFields } from '../time-fields.ts';
import type { ProductionName, TimeRule } from '../time-rules.ts';
import { adjacentUnit, dayOffset, restOfUnit, vagueNow } from './around-today.ts';
import { besideNamed } from './beside-named.ts';
import { calendarDate } from './calendar-date.ts';
import { clock } from './clock.ts';
import { isoLength } from './iso-length.ts';
import { dated, unplaced } from './placed.ts';
import { precisionOf, yearsFrom } from './time-unit.ts';
import { fraction, holiday, nthWeekdayOfMonth, season, weekNumber } from './yearly.ts';

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
  timestamp,
  'week-number': weekNumber,
  'vague-now': vagueNow,
  recurrence: (fields) => recurrence(fields, recurrenceLength(fields)),
  frequency: (fields) => recurrence(fields, undefined),
  'beside-named': besideNamed,
  unplaced: ({ unit }) => unplaced(precisionOf(unit ?? 'day')),
  quantity: () => undefined,
  nothing: () => undefined,
};

/** A date with its clock time. */
function timestamp(fields: TimeFields, context: TimeContext): Placed | undefined {
  const day = calendarDate(fields, context)?.from;
  if (day === undefined) return undefined;
  const placed = clock(fields, { ...context, documentDate: { from: day, to: day } });
  return placed && { ...placed, stated: true };
}

function recurrence({ unit }: TimeFields, length: string | undefined): Placed {
  const precision = precisionOf(unit ?? 'day');
  return {
    type: 'recurrence',
    precision,
    vague: false,
    stated: true,
    ...(length === undefined ? {} : { length }),
  };
}

/** "every two weeks" is two weeks apart, "every Monday" one, "every May" a year. */
function recurrenceLength({ unit, count = 1, weekday, month }: TimeFields): string | undefined {
  if (month !== undefined) return 'P1Y';
  if (weekday !== undefined) return isoLength([{ unit: 'week', count }]);
  return unit === undefined ? undefined : isoLength([{ unit, count }]);
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
