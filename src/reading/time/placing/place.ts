import type {
  BesideMeaning,
  ChangedMeaning,
  Meaning,
  Placed,
  TimeContext,
  TimedMeaning,
} from '../meaning.ts';
import type { TimeUnit } from '../time-fields.ts';
import type { Effect } from '../time-rules.ts';
import { changeQuantity, changeTime } from './change.ts';
import { placeRange } from './place-range.ts';
import { dayOf } from './placed.ts';
import { placePhrase } from './productions.ts';
import { duration, shiftByQuantity } from './quantity.ts';

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
    case 'timed':
      return placeTimed(meaning, context);
  }
}

/** The tense that a preposition suggests where no verb says another: a deadline lies ahead, a beginning behind. */
const TENSE_OF: Readonly<Partial<Record<Effect, 'past' | 'future'>>> = {
  by: 'future',
  until: 'future',
  before: 'future',
  since: 'past',
};

function placeChanged({ effect, fields, of }: ChangedMeaning, context: TimeContext): Placed | undefined {
  const isUnsure = context.tense === undefined || context.tense === 'past-nearby';
  const tense = (isUnsure ? TENSE_OF[effect] : undefined) ?? context.tense;
  const around = tense === undefined ? context : { ...context, tense };
  if (of.kind === 'quantity' && of.form !== 'singular') return changeQuantity(of, effect, around);
  const placed = place(of.kind === 'quantity' ? currentUnit(of.amounts[0]?.unit) : of, around);
  return placed && changeTime(placed, { effect, fields }, around);
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

/** A clock time or part of day on the day named next to it; where that is no single day the time stays unplaced. */
function placeTimed({ time, day }: TimedMeaning, context: TimeContext): Placed | undefined {
  const placedDay = place(day, context);
  if (!placedDay) return undefined;
  const only = placedDay.from !== undefined && dayOf(placedDay.from) === dayOf(placedDay.to ?? '');
  const on = only ? dayOf(placedDay.from ?? '') : undefined;
  const placedTime = place(time, {
    namedDays: [],
    ...(on === undefined ? {} : { documentDate: { from: on, to: on } }),
  });
  if (!placedTime) return undefined;
  if (placedTime.precision === 'part-of-day') return { ...placedDay, precision: 'part-of-day' };
  return { ...placedTime, stated: on !== undefined && placedDay.stated };
}
