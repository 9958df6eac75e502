import { addDays, type Day } from '../../../base/index.ts';
import type { Placed, TimeContext } from '../meaning.ts';
import type { TimeFields } from '../time-fields.ts';
import type { TimeRule } from '../time-rules.ts';
import { dated, unplaced } from './placed.ts';
import { precisionOf, shiftDay, unitAround } from './time-unit.ts';

/**
 * "last year", "questa settimana": placed only where the unit is a day or more and the document date does not leave open which.
 * A weekend without a word for which goes by the tense.
 */
export function adjacentUnit(fields: TimeFields, context: TimeContext): Placed {
  const unit = fields.unit ?? 'day';
  const today = context.documentDate;
  if (!today || unit === 'hour' || unit === 'minute' || unit === 'second') return unplaced(precisionOf(unit));
  const unsaid = context.tense === 'future' ? 0 : weekendBehind(today.to);
  const direction = fields.direction ?? unsaid;
  const [first, last] = [today.from, today.to].map((day) => {
    const moved = shiftDay(day, unit, direction);
    return moved === undefined ? undefined : unitAround(moved, unit);
  });
  return first && last && first.from === last.from ? dated(first, false) : unplaced(precisionOf(unit));
}

/** 0 from Saturday on, when the weekend of this week has begun; −1 before. */
function weekendBehind(day: Day): 0 | -1 {
  return (unitAround(day, 'weekend').from ?? '') <= day ? 0 : -1;
}

/** From the document date to the end of the unit that it lies in, or from its start to the document date. */
export function restOfUnit(fields: TimeFields, context: TimeContext): Placed {
  const unit = fields.unit ?? 'day';
  const today = context.documentDate;
  const open = { type: 'interval', precision: 'span', vague: true, stated: false } as const;
  const whole = adjacentUnit({ unit, direction: 0 }, context);
  if (!today || whole.from === undefined || whole.to === undefined) return open;
  return fields.direction === -1
    ? { ...open, from: whole.from, to: today.to }
    : { ...open, from: today.from, to: whole.to };
}

/** "ieri", "tomorrow". A night before the document date lasts into the next morning. */
export function dayOffset(fields: TimeFields, context: TimeContext, rule: TimeRule): Placed {
  const precision = fields.part === undefined ? 'day' : 'part-of-day';
  const today = context.documentDate;
  if (!today || today.from !== today.to) return unplaced(precision);
  const days = rule.days ?? 0;
  const day = addDays(today.to, days);
  const to = fields.part === 'night' && days < 0 ? addDays(day, 1) : day;
  return { ...dated({ from: day, to, precision, vague: false }, false) };
}

/** "di recente", "in futuro": a direction from the document date and nothing more. */
export function vagueNow(fields: TimeFields, context: TimeContext): Placed {
  const today = context.documentDate;
  const open = { type: 'interval', precision: 'span', vague: true, stated: false } as const;
  if (!today) return open;
  if (fields.direction === 1) return { ...open, from: today.from };
  return fields.direction === -1 ? { ...open, to: today.to } : { ...open, from: today.from, to: today.to };
}
