import { type Bench, type Candidate, candidateOver, type Refiner, stillNeeded } from './candidate.ts';
import { fieldsOf } from './fields-of.ts';
import { phraseBefore } from './grammar.ts';
import { isDayOnly, type Meaning, type QuantityMeaning } from './meaning.ts';
import type { Effect, TimeFields, TimeOperator } from './time-rules.ts';
import type { PhraseMatch, PhraseSet } from '../token-pattern.ts';

/** How many operators may stand in a row before one time ("verso la fine dei primi …"). */
const MOST_IN_A_ROW = 3;

/** Binds the words that belong to the time right after them: "inizio di", "ultimi", "alle" before an hour. */
export const bindInner: Refiner = (candidates, bench) =>
  bindBefore(candidates, bench.grammar.innerOperators, bench);

/** Binds prepositions and articles, which support and open or close what follows. */
export const bindOuter: Refiner = (candidates, bench) =>
  bindBefore(candidates, bench.grammar.outerOperators, bench);

function bindBefore(
  candidates: readonly Candidate[],
  operators: PhraseSet<TimeOperator>,
  bench: Bench,
): readonly Candidate[] {
  const bound: Candidate[] = [];
  for (const candidate of candidates) {
    let next = candidate;
    for (let turn = 0; turn < MOST_IN_A_ROW; turn++) {
      const wider = boundOnce(next, operators, { bench, before: bound });
      if (!wider) break;
      next = wider;
    }
    while ((bound.at(-1)?.to ?? 0) > next.from) bound.pop();
    bound.push(next);
  }
  return bound;
}

/** `candidate` with the operator before it; units that the operator itself counts are its own ("*primi tre mesi* del 2023"). */
function boundOnce(
  candidate: Candidate,
  operators: PhraseSet<TimeOperator>,
  { bench, before }: { readonly bench: Bench; readonly before: readonly Candidate[] },
): Candidate | undefined {
  const floor = before.findLast(({ meaning }) => !isCount(meaning))?.to ?? bench.sentence.from;
  const match = phraseBefore(operators, bench.tokens, { floor, end: candidate.from });
  if (!match || before.some(({ from, to }) => from < match.start && match.start < to)) return undefined;
  const bound = boundTo(candidate, match);
  return bound && { ...bound, from: match.start };
}

/** Counted units, and those that a word before them has tied to the document date too soon ("*ultimi giorni* di novembre"). */
function isCount(meaning: Meaning): boolean {
  if (meaning.kind === 'changed')
    return isCount(meaning.of) && (meaning.effect === 'past' || meaning.effect === 'next');
  return meaning.kind === 'quantity' || (meaning.kind === 'phrase' && TIED_UNITS.has(meaning.rule.make));
}

const TIED_UNITS: ReadonlySet<string> = new Set(['adjacent-unit', 'unplaced']);

/** Binds the words right after a time: "fa", "ago", "scorsi". */
export const bindAfter: Refiner = (candidates, { grammar, tokens, sentence }) =>
  candidates.map((candidate, index) => {
    const ceiling = candidates[index + 1]?.from ?? sentence.to;
    const match =
      candidate.to < ceiling ? grammar.afterOperators.matchAt(tokens, candidate.to, ceiling) : undefined;
    const bound = match && boundTo(candidate, match);
    return bound ? { ...bound, from: candidate.from, to: match.end } : candidate;
  });

/** The candidate with the operator's effect and support; `undefined` where the two do not go together. */
function boundTo(candidate: Candidate, { rule, captures }: PhraseMatch<TimeOperator>): Candidate | undefined {
  const changed = changedBy(candidate.meaning, rule.effect, fieldsOf(captures, rule.fields));
  if (!changed) return undefined;
  return candidateOver(candidate, changed, stillNeeded(candidate.needs, rule.supports ?? 'operator'));
}

function changedBy(of: Meaning, effect: Effect, fields: TimeFields): Meaning | undefined {
  if (of.kind === 'quantity') {
    if (!BEARING[of.form].has(effect)) return undefined;
    return effect === 'same' && of.form === 'counted' ? of : changedQuantity(of, effect, fields);
  }
  if (effect === 'clock') return clockOf(of);
  if (ONLY_QUANTITIES.has(effect)) return undefined;
  if (effect === 'same' || effect === 'in' || effect === 'for') return of;
  if (of.kind === 'phrase' && UNCHANGEABLE.has(of.rule.make)) return undefined;
  if (effect === 'day-before' || effect === 'day-after') {
    return { kind: 'beside', quantity: ONE_DAY, direction: effect === 'day-before' ? -1 : 1, of };
  }
  // "before the end of June" is over with June, not with the first day of its end.
  const isEnd = of.kind === 'changed' && of.effect === 'end';
  return { kind: 'changed', effect: effect === 'before' && isEnd ? 'by' : effect, fields, of };
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
  return { kind: 'changed', effect, fields, of };
}

/** "alle 15": a bare number after a preposition of hours. */
function clockOf(meaning: Meaning): Meaning | undefined {
  if (meaning.kind !== 'phrase') return undefined;
  if (meaning.rule.make === 'clock') return meaning;
  const hour = isDayOnly(meaning) && meaning.fields.weekday === undefined ? (meaning.fields.day ?? 25) : 25;
  return hour <= 24 ? { kind: 'phrase', rule: CLOCK_RULE, fields: { hour } } : undefined;
}

const CLOCK_RULE = { pattern: '', make: 'clock' } as const;

const effects = (...list: readonly Effect[]): ReadonlySet<Effect> => new Set(list);

/** The effects that a quantity can bear, by whether its units are counted. */
const BEARING: Readonly<Record<QuantityMeaning['form'], ReadonlySet<Effect>>> = {
  counted: effects(
    'same',
    'in',
    'by',
    'since',
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
  plural: effects('since', 'after', 'past', 'next', 'ago', 'for', 'within', 'elsewhere'),
  singular: effects(
    'same',
    'by',
    'until',
    'before',
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

const ONLY_QUANTITIES: ReadonlySet<Effect> = effects('past', 'next', 'ago', 'hence', 'within', 'elsewhere');

const UNCHANGEABLE: ReadonlySet<string> = new Set([
  'recurrence',
  'vague-now',
  'unplaced',
  'rest-of-unit',
  'part-of-day',
]);
