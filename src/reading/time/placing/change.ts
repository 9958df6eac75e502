import { addDays } from '../../../base/index.ts';
import type { Placed, QuantityMeaning, TimeContext } from '../meaning.ts';
import type { TimeFields } from '../time-fields.ts';
import type { Effect } from '../time-rules.ts';
import { dayOf, withEnds } from './placed.ts';
import { placeQuantity } from './quantity.ts';
import { partOf, type Stretch, weekOf } from './subdivide.ts';
import { precisionOf, shiftDay, UNCOUNTED_LENGTH, unitAround } from './time-unit.ts';

/** What the words beside a counted or plural quantity make of it. */
export function changeQuantity(
  quantity: QuantityMeaning,
  effect: Effect,
  context: TimeContext,
): Placed | undefined {
  const placed = placeQuantity(quantity, effect, context);
  return placed && effect === 'around' ? { ...placed, vague: true } : placed;
}

/** What the words beside a placed time make of it; `undefined` where they make no sense together ("the third half of 2023"). */
export function changeTime(
  placed: Placed,
  { effect, fields }: { readonly effect: Effect; readonly fields: TimeFields },
  context: TimeContext,
): Placed | undefined {
  switch (effect) {
    case 'by':
    case 'until':
    case 'before':
      return upTo(placed, effect, context);
    case 'since':
    case 'onward':
      return since(placed, context);
    case 'after':
      return withEnds(placed, firstAfter(placed), undefined);
    case 'from':
      return beginsAhead(placed, context) ? withEnds(placed, placed.from, undefined) : placed;
    case 'around':
      return { ...placed, vague: true };
    case 'start':
    case 'middle':
    case 'end':
      return narrowed(placed, (whole) => partOf(whole, THIRDS[effect], 3));
    case 'whole':
      return placed.from === undefined
        ? { ...placed, precision: precisionOf(fields.unit ?? 'day') }
        : { ...placed, ...unitAround(dayOf(placed.from), fields.unit ?? 'day') };
    case 'half':
      return half(placed, fields.ordinal ?? 0);
    case 'first':
    case 'last':
    case 'nth':
      return unitsOf(placed, effect, fields);
    default:
      return placed;
  }
}

const THIRDS = { start: 1, middle: 2, end: 3 } as const;

function beginsAhead({ from }: Placed, { documentDate: today }: TimeContext): boolean {
  return from !== undefined && today !== undefined && dayOf(from) > today.to;
}

/** A deadline opens at the document date where it lies ahead, and has no beginning where it or its clause lies behind. */
function upTo(placed: Placed, effect: Effect, { documentDate: today, tense }: TimeContext): Placed {
  const end = effect === 'before' ? lastBefore(placed) : placed.to;
  if (end === undefined) return withEnds({ ...placed, stated: false }, undefined, undefined);
  const isAhead = today !== undefined && today.from <= dayOf(end) && tense !== 'past';
  const opens = isAhead ? today.from : undefined;
  return withEnds({ ...placed, stated: placed.stated && opens === undefined }, opens, end);
}

/** The last day before a time; a clock time is its own upper bound. */
function lastBefore({ from }: Placed): string | undefined {
  return from === undefined || from.includes('T') ? from : addDays(from, -1);
}

/** Runs to the document date; what begins only after that has no end yet. */
function since(placed: Placed, { documentDate: today }: TimeContext): Placed {
  const { from } = placed;
  if (from === undefined) return withEnds({ ...placed, stated: false }, undefined, undefined);
  const until = today !== undefined && dayOf(from) <= today.to ? today.to : undefined;
  return withEnds({ ...placed, stated: placed.stated && until === undefined }, from, until);
}

/** The first day after a time; a clock time is its own lower bound. */
function firstAfter({ from, to }: Placed): string | undefined {
  return to === undefined || to.includes('T') ? from : addDays(to, 1);
}

function narrowed(placed: Placed, part: (whole: Stretch) => Stretch): Placed {
  const isDay = placed.precision === 'day' || placed.precision === 'part-of-day';
  const precision = isDay ? 'part-of-day' : 'span';
  const shaped = { ...placed, precision, vague: true } as const;
  if (placed.from === undefined || placed.to === undefined) return withEnds(shaped, undefined, undefined);
  const { from, to } = part({ from: dayOf(placed.from), to: dayOf(placed.to) });
  return withEnds(shaped, from, to);
}

function half(placed: Placed, ordinal: number): Placed | undefined {
  if (ordinal < 1 || ordinal > 2) return undefined;
  const precision = placed.precision === 'year' ? 'half-year' : 'span';
  const halved = narrowed(placed, (whole) => partOf(whole, ordinal, 2));
  return { ...halved, precision, vague: placed.vague };
}

/** "i primi tre mesi del 2023", "the last days of December", "the second week of March"; never more than the whole. */
function unitsOf(placed: Placed, effect: 'first' | 'last' | 'nth', fields: TimeFields): Placed | undefined {
  const { unit = 'day', count } = fields;
  // Hours are not counted off a day: "the first hours of Monday" are a part of Monday.
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return { ...placed, precision: 'part-of-day' };
  const isNth = effect === 'nth';
  const vague = placed.vague || (!isNth && count === undefined);
  const shaped = { ...placed, precision: vague ? 'span' : precisionOf(unit), vague } as const;
  if (placed.from === undefined || placed.to === undefined) return withEnds(shaped, undefined, undefined);
  const whole = { from: dayOf(placed.from), to: dayOf(placed.to) };
  const length = isNth ? 1 : (count ?? UNCOUNTED_LENGTH[unit]);
  if ((unit === 'week' || unit === 'weekend') && length === 1 && effect !== 'first') {
    const nth = effect === 'last' ? -1 : (fields.ordinal ?? 1);
    const found = weekOf(whole, { nth, unit });
    return found && withEnds(shaped, found.from, found.to);
  }
  if (effect === 'last') {
    const from = shiftDay(addDays(whole.to, 1), unit, -length);
    return withEnds(shaped, from === undefined || from < whole.from ? whole.from : from, whole.to);
  }
  const skipped = isNth ? (fields.ordinal ?? 1) - 1 : 0;
  const from = shiftDay(whole.from, unit, skipped);
  const next = shiftDay(whole.from, unit, skipped + length);
  if (from === undefined || next === undefined || from > whole.to) return undefined;
  const to = addDays(next, -1);
  return withEnds(shaped, from, to > whole.to ? whole.to : to);
}
