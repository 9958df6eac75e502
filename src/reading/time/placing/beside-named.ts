import { addDays, type Day, weekday } from '../../../base/index.ts';
import type { Placed, TimeContext } from '../meaning.ts';
import type { Direction, TimeFields } from '../time-fields.ts';
import { adjacentUnit } from './around-today.ts';
import { calendarDate } from './calendar-date.ts';
import { dated, unplaced } from './placed.ts';
import { isOpenTo, precisionOf, unitAround } from './time-unit.ts';

/**
 * "the previous week", "il mese successivo", "the following Monday", "that year": the unit or weekday beside the time that the text named last, and
 * where it named none beside the document date; a day or less, and "that", only by a time of the text. Without ends where that leaves open which.
 */
export function besideNamed(fields: TimeFields, context: TimeContext): Placed {
  const { unit = 'day', weekday: wanted } = fields;
  const open = unplaced(precisionOf(wanted === undefined ? unit : 'day'));
  const around = context.namedLast ?? (isOfToday(fields, context) ? context.documentDate : undefined);
  if (around === undefined || isOpenTo(around, wanted === undefined ? unit : 'day')) return open;
  if (wanted === undefined) return adjacentUnit(fields, { ...context, documentDate: around });
  if (around.from !== around.to) return open;
  const isLast = context.namedLast === undefined && fields.direction === -1;
  if (isLast) return calendarDate(fields, context) ?? open;
  const day = weekdayBeside(around.to, wanted, fields.direction ?? 1);
  return dated(unitAround(day, 'day'), false);
}

/** "the following Monday they came" follows something told, not the day of the telling. */
function isOfToday({ unit, weekday: wanted, direction }: TimeFields, { tense }: TimeContext): boolean {
  if (direction === 0) return false;
  if (wanted === undefined && (unit === undefined || unit === 'day')) return false;
  return direction === -1 || tense === undefined || tense === 'future';
}

function weekdayBeside(day: Day, wanted: number, direction: Direction): Day {
  if (direction === -1) return addDays(day, -((weekday(day) - wanted + 7) % 7 || 7));
  return addDays(day, (wanted - weekday(day) + 7) % 7 || 7);
}
