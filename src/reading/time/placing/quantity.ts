import type { Day, Interval } from '../../../base/index.ts';
import type { Amount, Placed, QuantityMeaning, TimeContext } from '../meaning.ts';
import type { TimeUnit } from '../time-fields.ts';
import type { Effect } from '../time-rules.ts';
import { isoLength } from './iso-length.ts';
import { dated, unplaced, withEnds } from './placed.ts';
import {
  DAYS,
  isLongerUnit,
  isOpenTo,
  precisionOf,
  shiftDay,
  UNCOUNTED_LENGTH,
  unitAround,
} from './time-unit.ts';

/** What the words beside a quantity make of it; `undefined` where they make no sense together. */
export function placeQuantity(
  quantity: QuantityMeaning,
  effect: Effect,
  context: TimeContext,
): Placed | undefined {
  const isFuture = context.tense === 'future';
  const isPast = context.tense !== undefined && !isFuture;
  switch (effect) {
    case 'past':
    case 'since':
    case 'onward':
      return stretch(quantity, -1, context);
    case 'next':
    case 'by':
    case 'until':
      return stretch(quantity, 1, context);
    case 'within':
      return isPast ? duration(quantity) : stretch(quantity, 1, context);
    case 'ago':
      return away(quantity, -1, context);
    case 'hence':
      return away(quantity, 1, context);
    case 'in':
      return isFuture ? away(quantity, 1, context) : duration(quantity);
    case 'for':
      // "for weeks" without a future verb has lasted until now.
      return quantity.form === 'plural' && !isFuture ? stretch(quantity, -1, context) : duration(quantity);
    case 'elsewhere':
      return { ...unplaced(precisionOf(finestUnit(quantity))), vague: quantity.vague };
    default:
      return duration(quantity);
  }
}

/** So long, wherever it lies. */
export function duration(quantity: QuantityMeaning): Placed {
  const length = isoLength(quantity.amounts);
  return {
    type: 'duration',
    precision: precisionOf(finestUnit(quantity)),
    vague: quantity.vague,
    stated: true,
    ...(length === undefined ? {} : { length }),
  };
}

/** `day` moved by a quantity; uncounted units by what they are taken to reach. */
export function shiftByQuantity(day: Day, { amounts }: QuantityMeaning, sign: -1 | 1): Day | undefined {
  let moved: Day | undefined = day;
  for (const amount of amounts) {
    moved = moved === undefined ? undefined : shiftDay(moved, amount.unit, sign * lengthOf(amount));
  }
  return moved;
}

/** A quantity in minutes, by what its units last on average; no more than a year. */
export function minutesOf({ amounts }: QuantityMeaning): number {
  const days = amounts.reduce((sum, amount) => sum + DAYS[amount.unit] * lengthOf(amount), 0);
  return Math.min(days, 366) * 1440;
}

/** "negli ultimi dieci mesi" ends at the document date, "nelle prossime 48 ore" begins there. */
function stretch(quantity: QuantityMeaning, sign: -1 | 1, { documentDate: today }: TimeContext): Placed {
  const unit = finestUnit(quantity);
  const vague = quantity.vague || (today !== undefined && isOpenTo(today, unit));
  const open: Placed = { type: 'interval', precision: precisionOf(unit), vague, stated: false };
  if (!today) return open;
  return sign === -1
    ? withEnds(open, shiftByQuantity(today.from, quantity, -1), today.to)
    : withEnds(open, today.from, shiftByQuantity(today.to, quantity, 1));
}

/** "tre giorni fa", "in due settimane": the unit that holds the day; placed only where the document date does not leave open which. */
function away(quantity: QuantityMeaning, sign: -1 | 1, context: TimeContext): Placed {
  const unit = finestUnit(quantity);
  const today = context.documentDate;
  if (!today) return { ...unplaced(precisionOf(unit)), vague: quantity.vague };
  if (quantity.amounts.some(({ count }) => count === undefined)) return someTimeAway(quantity, sign, today);
  const around = (day: Day): Interval | undefined => {
    const moved = shiftByQuantity(day, quantity, sign);
    return moved === undefined ? undefined : unitAround(moved, grainOf(quantity));
  };
  const [first, last] = [around(today.from), around(today.to)];
  if (!first || !last || first.from !== last.from)
    return { ...unplaced(precisionOf(unit)), vague: quantity.vague };
  return { ...dated(first, false), vague: quantity.vague };
}

/** "alcune settimane fa": anywhere between one unit and as many as the word is taken to reach. */
function someTimeAway(
  quantity: QuantityMeaning,
  sign: -1 | 1,
  today: { readonly from: Day; readonly to: Day },
): Placed {
  const unit = finestUnit(quantity);
  const open: Placed = { type: 'interval', precision: precisionOf(unit), vague: true, stated: false };
  const near = shiftDay(sign === -1 ? today.to : today.from, unit, sign);
  const far = shiftByQuantity(sign === -1 ? today.from : today.to, quantity, sign);
  return sign === -1 ? withEnds(open, far, near) : withEnds(open, near, far);
}

/** The unit in which a point so far away is known: a half makes it finer ("un anno e mezzo fa" is a month). */
function grainOf(quantity: QuantityMeaning): TimeUnit {
  const unit = finestUnit(quantity);
  const isWhole = quantity.amounts.every(({ count }) => Number.isInteger(count));
  if (isWhole) return unit;
  return isLongerUnit(unit, 'month') ? 'month' : 'day';
}

function finestUnit({ amounts }: QuantityMeaning): TimeUnit {
  return amounts.reduce<TimeUnit>(
    (finest, { unit }) => (isLongerUnit(finest, unit) ? unit : finest),
    amounts[0]?.unit ?? 'day',
  );
}

function lengthOf({ unit, count }: Amount): number {
  return count ?? UNCOUNTED_LENGTH[unit];
}
