import type { Day } from '../../base/index.ts';
import type { TimeExpression } from '../reading.ts';
import type { TimeFields, TimeUnit } from './time-fields.ts';
import type { Effect, TimeRule } from './time-rules.ts';

/** What the words of a time expression say, before it is placed against the document date. */
export type Meaning =
  | PhraseMeaning
  | QuantityMeaning
  | RangeMeaning
  | ChangedMeaning
  | BesideMeaning
  | SpellMeaning
  | TimedMeaning;

/** One phrase by itself: "19 dicembre", "last year". */
export interface PhraseMeaning {
  readonly kind: 'phrase';
  readonly rule: TimeRule;
  readonly fields: TimeFields;
}

/** A number of units: "due anni e tre mesi", "several weeks". */
export interface QuantityMeaning {
  readonly kind: 'quantity';
  readonly amounts: readonly Amount[];
  readonly vague: boolean;
  /** `plural` and `singular`: the unit alone ("anni", "anno"), which needs words beside it to mean anything. */
  readonly form: 'counted' | 'plural' | 'singular';
}

/** `count` is absent where nobody counted. */
export interface Amount {
  readonly unit: TimeUnit;
  readonly count?: number;
}

/** From the one to the other: "dal 28 aprile al 3 maggio". */
export interface RangeMeaning {
  readonly kind: 'range';
  readonly first: Meaning;
  readonly last: Meaning;
}

/** A time and what the words beside it do to it: "entro la fine di …". */
export interface ChangedMeaning {
  readonly kind: 'changed';
  readonly effect: Effect;
  readonly fields: TimeFields;
  readonly of: Meaning;
}

/** So much before (−1) or after (1) another time: "tre giorni dopo Natale", "alla vigilia di …". */
export interface BesideMeaning {
  readonly kind: 'beside';
  readonly quantity: QuantityMeaning;
  readonly direction: -1 | 1;
  readonly of: Meaning;
}

/** So long from a time on: "three days starting on Monday". */
export interface SpellMeaning {
  readonly kind: 'spell';
  readonly quantity: QuantityMeaning;
  readonly start: Meaning;
}

/** A clock time or part of day, on a day named next to it. */
export interface TimedMeaning {
  readonly kind: 'timed';
  readonly time: Meaning;
  readonly day: Meaning;
}

/**
 * Whether the clause around a time speaks of the past or of the future, where its verbs tell. `past-nearby`: the clause does, but the
 * time belongs to one of its nouns, which may lie ahead ("la tregua di Natale è stata respinta").
 */
export type Tense = 'past' | 'past-nearby' | 'future';

/** What the placing of a time may know of its surroundings. */
export interface TimeContext {
  /** First and last day of the document date; absent when nobody knows it. */
  readonly documentDate?: { readonly from: Day; readonly to: Day };
  readonly tense?: Tense;
  /** First and last day of the time that the text named last before this one; absent where it named none. */
  readonly namedLast?: { readonly from: Day; readonly to: Day };
  /** Days that the text names in full, to place a bare weekday when the document date is coarser than a day. */
  readonly namedDays: readonly Day[];
}

/** What a meaning comes to: an interval, open where it cannot be placed, and whether the words alone fix it. */
export type Placed = Omit<TimeExpression, 'span'>;

/** The phrase at the bottom of a changed meaning; `undefined` where there is none or more than one. */
export function phraseOf(meaning: Meaning): PhraseMeaning | undefined {
  if (meaning.kind === 'changed') return phraseOf(meaning.of);
  return meaning.kind === 'phrase' ? meaning : undefined;
}

/** `meaning` with more fields in the phrase at its bottom. */
export function withFields(meaning: Meaning, fields: TimeFields): Meaning {
  if (meaning.kind === 'changed') return { ...meaning, of: withFields(meaning.of, fields) };
  return meaning.kind === 'phrase' ? { ...meaning, fields: { ...meaning.fields, ...fields } } : meaning;
}

/** True for a number that may be a day of some month: "il 5", "sabato 5". */
export function isDayOnly(meaning: Meaning): boolean {
  if (meaning.kind !== 'phrase' || meaning.rule.make !== 'calendar') return false;
  const { year, month, day } = meaning.fields;
  return day !== undefined && month === undefined && year === undefined;
}
