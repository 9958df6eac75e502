import { addDays, type Day } from '../../../base/index.ts';
import {
  type BesideMeaning,
  type ChangedMeaning,
  type Meaning,
  type Placed,
  phraseOf,
  type QuantityMeaning,
  type SpellMeaning,
  type Tense,
  type TimeContext,
  type TimedMeaning,
} from '../meaning.ts';
import type { TimeUnit } from '../time-fields.ts';
import type { Effect } from '../time-rules.ts';
import { changeQuantity, changeTime } from './change.ts';
import { isoLength } from './iso-length.ts';
import { placeRange } from './place-range.ts';
import { afterMinutes, dayOf, withEnds } from './placed.ts';
import { placePhrase } from './productions.ts';
import { duration, minutesOf, shiftByQuantity } from './quantity.ts';

/** Places a meaning against the document date; `undefined` when its words name no real date. */
export function place(meaning: Meaning, context: TimeContext): Placed | undefined {
  switch (meaning.kind) {
    case 'phrase':
      return placePhrase(meaning, context);
    case 'quantity':
      return meaning.form === 'counted' ? duration(meaning) : undefined;
    case 'range':
      return placeRange(meaning, context, place);
    case 'changed':
      return placeChanged(meaning, context);
    case 'beside':
      return placeBeside(meaning, context);
    case 'spell':
      return placeSpell(meaning, context);
    case 'timed':
      return placeTimed(meaning, context);
  }
}

/** The tense that a preposition suggests where no verb says another: a deadline lies ahead, a beginning behind. */
const TENSE_OF: Readonly<Partial<Record<Effect, Tense>>> = {
  by: 'future',
  until: 'future',
  before: 'future',
  since: 'past',
  onward: 'past-nearby',
};

function placeChanged({ effect, fields, of }: ChangedMeaning, context: TimeContext): Placed | undefined {
  const isUnsure = context.tense === undefined || context.tense === 'past-nearby';
  const tense = (isUnsure ? TENSE_OF[effect] : undefined) ?? context.tense;
  const around = tense === undefined ? context : { ...context, tense };
  if (of.kind === 'quantity' && of.form !== 'singular') return changeQuantity(of, effect, around);
  const placed = place(of.kind === 'quantity' ? currentUnit(of.amounts[0]?.unit) : of, around);
  // "all the week" is this week, and a week long.
  if (effect === 'all' && placed && of.kind === 'quantity') return { ...placed, ...lengthOfOne(of) };
  return placed && changeTime(placed, { effect, fields }, around);
}

function lengthOfOne({ amounts }: QuantityMeaning): Pick<Placed, 'length'> {
  const length = isoLength(amounts.map(({ unit }) => ({ unit, count: 1 })));
  return length === undefined ? {} : { length };
}

/** "fine anno", "entro il mese": a unit alone is the one under way. */
function currentUnit(unit: TimeUnit = 'day'): Meaning {
  const rule = { pattern: '', make: 'adjacent-unit' } as const;
  return { kind: 'phrase', rule, fields: { unit, direction: 0 } };
}

function placeBeside({ of, quantity, direction }: BesideMeaning, context: TimeContext): Placed | undefined {
  const placed = place(of, context);
  if (placed?.from === undefined || placed.to === undefined) return placed;
  const from = shiftByQuantity(dayOf(placed.from), quantity, direction);
  const to = shiftByQuantity(dayOf(placed.to), quantity, direction);
  return from === undefined || to === undefined ? undefined : { ...placed, from, to };
}

/** From the start of a time on, so long; its last day is the one before it is over. */
function placeSpell({ start, quantity }: SpellMeaning, context: TimeContext): Placed | undefined {
  const placed = place(start, context);
  const { length, precision, vague } = duration(quantity);
  const shaped = { precision, vague: vague || placed?.vague === true, stated: placed?.stated === true };
  const from = placed?.from;
  const to = from === undefined ? undefined : endOfSpell(from, quantity);
  return withEnds({ type: 'interval', ...shaped, ...(length === undefined ? {} : { length }) }, from, to);
}

function endOfSpell(from: string, quantity: QuantityMeaning): string | undefined {
  if (from.includes('T')) return afterMinutes(from, minutesOf(quantity));
  const next = shiftByQuantity(from, quantity, 1);
  return next === undefined ? undefined : next > from ? addDays(next, -1) : next;
}

/** A clock time or part of day on the day named next to it; where that is no single day the time stays unplaced. */
function placeTimed({ time, day }: TimedMeaning, context: TimeContext): Placed | undefined {
  const placedDay = place(day, context);
  if (!placedDay) return undefined;
  const on = dayFor(time, placedDay);
  const placedTime = place(time, {
    namedDays: [],
    ...(on === undefined ? {} : { documentDate: { from: on, to: on } }),
  });
  if (!placedTime) return undefined;
  if (placedTime.precision === 'part-of-day') return { ...placedDay, precision: 'part-of-day' };
  return { ...placedTime, stated: on !== undefined && placedDay.stated };
}

/** The one day that `placed` is; of a night the evening's day for hours after noon, else the morning's. */
function dayFor(time: Meaning, placed: Placed): Day | undefined {
  if (placed.from === undefined || placed.to === undefined) return undefined;
  const [first, last] = [dayOf(placed.from), dayOf(placed.to)];
  if (first === last) return first;
  const fields = phraseOf(time.kind === 'range' ? time.first : time)?.fields;
  if (placed.precision !== 'part-of-day' || fields?.hour === undefined || addDays(first, 1) !== last)
    return undefined;
  const isEvening = fields.hour > 12 || (fields.halfOfDay === 'pm' && fields.hour < 12);
  return isEvening ? first : last;
}
