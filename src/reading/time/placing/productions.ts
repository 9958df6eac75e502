import type { PhraseMeaning, Placed, TimeContext } from '../meaning.ts';
import type { TimeFields } from '../time-fields.ts';
import type { ProductionName, TimeRule } from '../time-rules.ts';
import { adjacentUnit, dayOffset, restOfUnit, vagueNow } from './around-today.ts';
import { calendarDate } from './calendar-date.ts';
import { clock } from './clock.ts';
import { dated, unplaced } from './placed.ts';
import { yearsFrom } from './time-unit.ts';
import { fraction, holiday, nthWeekdayOfMonth, season } from './yearly.ts';

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
