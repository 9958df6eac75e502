import type { Meaning, QuantityMeaning } from '../meaning.ts';
import type { TimeFields } from '../time-fields.ts';
import type { Effect } from '../time-rules.ts';

/** `of` with what the words beside it do to it; `undefined` where the two do not go together ("fa" after a date). */
export function changedBy(of: Meaning, effect: Effect, fields: TimeFields): Meaning | undefined {
  if (of.kind === 'quantity') {
    if (!BEARING[of.form].has(effect)) return undefined;
    return effect === 'same' && of.form === 'counted' ? of : changedQuantity(of, effect, fields);
  }
  if (ONLY_QUANTITIES.has(effect)) return undefined;
  if (SUPPORTING.has(effect)) return of;
  if (of.kind === 'phrase' && UNCHANGEABLE.has(of.rule.make)) return undefined;
  if (effect === 'day-before' || effect === 'day-after') {
    return { kind: 'beside', quantity: ONE_DAY, direction: effect === 'day-before' ? -1 : 1, of };
  }
  return { kind: 'changed', effect: isDeadline(of, effect) ? 'by' : effect, fields, of };
}

/** "within the next week"; and "before the end of June", which is over with June, not with the first day of its end. */
function isDeadline(of: Meaning, effect: Effect): boolean {
  if (effect === 'within') return true;
  return effect === 'before' && of.kind === 'changed' && of.effect === 'end';
}

const ONE_DAY: QuantityMeaning = {
  kind: 'quantity',
  amounts: [{ unit: 'day', count: 1 }],
  vague: false,
  form: 'counted',
};

/** "l'ultimo mese" is one month; "l'ultimo" before a counted or plural quantity leaves the count to it. */
function changedQuantity(quantity: QuantityMeaning, effect: Effect, fields: TimeFields): Meaning {
  const isOne = quantity.form === 'singular' && (effect === 'past' || effect === 'next');
  const of: QuantityMeaning = isOne
    ? {
        ...quantity,
        form: 'counted',
        vague: false,
        amounts: quantity.amounts.map((amount) => ({ ...amount, count: 1 })),
      }
    : quantity;
  // "for the year" is the one under way, all of it.
  const isAll = effect === 'for' && quantity.form === 'singular';
  return { kind: 'changed', effect: isAll ? 'all' : effect, fields, of };
}

const effects = (...list: readonly Effect[]): ReadonlySet<Effect> => new Set(list);

/** The effects that a quantity can bear, by whether its units are counted. */
const BEARING: Readonly<Record<QuantityMeaning['form'], ReadonlySet<Effect>>> = {
  counted: effects(
    'same',
    'in',
    'by',
    'since',
    'onward',
    'until',
    'after',
    'around',
    'past',
    'next',
    'ago',
    'hence',
    'for',
    'within',
    'elsewhere',
  ),
  plural: effects('since', 'onward', 'after', 'past', 'next', 'ago', 'for', 'within', 'elsewhere'),
  singular: effects(
    'same',
    'all',
    'for',
    'by',
    'until',
    'start',
    'middle',
    'end',
    'first',
    'last',
    'nth',
    'half',
    'past',
    'next',
  ),
};

/** Effects that leave a placed time as it is. */
const SUPPORTING: ReadonlySet<Effect> = effects('same', 'all', 'in', 'for');

const ONLY_QUANTITIES: ReadonlySet<Effect> = effects('past', 'next', 'ago', 'hence', 'elsewhere');

const UNCHANGEABLE: ReadonlySet<string> = new Set([
  'recurrence',
  'frequency',
  'vague-now',
  'unplaced',
  'rest-of-unit',
  'part-of-day',
]);
