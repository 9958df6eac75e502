import { addDays, calendarParts, weekday } from '../../../base/index.ts';
import {
  isDayOnly,
  type Meaning,
  type PhraseMeaning,
  type Placed,
  phraseOf,
  type RangeMeaning,
  type TimeContext,
  withFields,
} from '../meaning.ts';
import type { TimeFields } from '../time-fields.ts';
import { dayOf, withEnds } from './placed.ts';

type Place = (meaning: Meaning, context: TimeContext) => Placed | undefined;

/**
 * Places both ends of a range, each lending the other what it leaves out ("tra il 3 e il 5 dicembre", "from March to May 2023").
 * `undefined` when the ends stand the wrong way round.
 */
export function placeRange(range: RangeMeaning, context: TimeContext, place: Place): Placed | undefined {
  const { first, last } = sharedMonth(range);
  const ends = placeEnds(first, last, (meaning) => place(meaning, context));
  return ends && joined(...ends);
}

function placeEnds(
  first: Meaning,
  last: Meaning,
  place: (meaning: Meaning) => Placed | undefined,
): readonly [Placed, Placed] | undefined {
  const [start, end] = [phraseOf(first), phraseOf(last)];
  if (start && lacksYear(start) && end && (lacksYear(end) || yearOf(end.fields) !== undefined)) {
    return firstByLast(first, { last, fields: end.fields }, place);
  }
  if (start && end && lacksYear(end) && yearOf(start.fields) !== undefined) {
    return lastByFirst(first, { last, fields: start.fields }, place);
  }
  return apart(first, last, place);
}

/** The first end takes its year from the last one, or the year before where it would come after it. */
function firstByLast(
  first: Meaning,
  { last, fields }: { readonly last: Meaning; readonly fields: TimeFields },
  place: (meaning: Meaning) => Placed | undefined,
): readonly [Placed, Placed] | undefined {
  const placedLast = place(last);
  if (placedLast?.to === undefined) return apart(first, last, place);
  const { year } = calendarParts(dayOf(placedLast.to));
  const inYear = (candidate: number): Placed | undefined => place(withYear(first, candidate, fields));
  const sameYear = inYear(year);
  const placedFirst =
    sameYear?.from !== undefined && dayOf(sameYear.from) > dayOf(placedLast.to) ? inYear(year - 1) : sameYear;
  return placedFirst && [placedFirst, placedLast];
}

/** The last end takes its year from the first one, or the year after where it would come before it. */
function lastByFirst(
  first: Meaning,
  { last, fields }: { readonly last: Meaning; readonly fields: TimeFields },
  place: (meaning: Meaning) => Placed | undefined,
): readonly [Placed, Placed] | undefined {
  const placedFirst = place(first);
  const year = yearOf(fields) ?? 0;
  const sameYear = place(withYear(last, year, fields));
  if (!placedFirst || !sameYear) return undefined;
  const isBehind = dayOf(sameYear.to ?? '') < dayOf(placedFirst.from ?? '');
  const placedLast = isBehind ? place(withYear(last, year + 1, fields)) : sameYear;
  return placedLast && [placedFirst, placedLast];
}

/** Ends that lend each other nothing; a bare weekday is the first one after the first end ("da oggi a venerdì"). */
function apart(
  first: Meaning,
  last: Meaning,
  place: (meaning: Meaning) => Placed | undefined,
): readonly [Placed, Placed] | undefined {
  const placedFirst = place(first);
  const placedLast = place(last);
  if (!placedFirst || !placedLast) return undefined;
  const wanted = weekdayOf(last);
  if (wanted === undefined || placedFirst.to === undefined) return [placedFirst, placedLast];
  const start = dayOf(placedFirst.to);
  const end = addDays(start, (wanted - weekday(start) + 7) % 7 || 7);
  return [placedFirst, { ...placedLast, from: end, to: end }];
}

/** The weekday of a time that says no more than that. */
function weekdayOf(meaning: Meaning): number | undefined {
  if (meaning.kind !== 'phrase' || meaning.fields.day !== undefined) return undefined;
  return meaning.fields.weekday;
}

function joined(first: Placed, last: Placed): Placed | undefined {
  const isClock = first.type === 'time' && last.type === 'time';
  const from = first.from;
  const to = isClock ? last.from : last.to;
  const shaped: Placed = {
    type: 'interval',
    precision: first.precision === last.precision ? first.precision : 'span',
    vague: first.vague || last.vague,
    stated: first.stated && last.stated,
  };
  if (from === undefined || to === undefined) return withEnds(shaped, from, to);
  if (isClock && to < from) return withEnds(shaped, from, `${addDays(dayOf(to), 1)}${to.slice(10)}`);
  return dayOf(from) > dayOf(to) ? undefined : withEnds(shaped, from, to);
}

/** "dal 28 al 3 maggio", "December 3 to 5": a bare day takes the month of the other end, or the one beside it. */
function sharedMonth({ first, last }: RangeMeaning): { readonly first: Meaning; readonly last: Meaning } {
  const [start, end] = [phraseOf(first)?.fields, phraseOf(last)?.fields];
  if (isDayOnly(first) && end?.month !== undefined) {
    const wraps = (start?.day ?? 0) > (end.day ?? 31);
    return { first: withFields(first, monthBeside(end, wraps ? -1 : 0)), last };
  }
  if (isDayOnly(last) && start?.month !== undefined) {
    const wraps = (end?.day ?? 31) < (start.day ?? 0);
    return { first, last: withFields(last, monthBeside(start, wraps ? 1 : 0)) };
  }
  return { first, last };
}

function monthBeside({ month = 1, year, inferredYear }: TimeFields, steps: -1 | 0 | 1): TimeFields {
  const beside = month + steps;
  const years = beside < 1 ? -1 : beside > 12 ? 1 : 0;
  return {
    month: beside - 12 * years,
    ...(year === undefined ? {} : { year: year + years }),
    ...(inferredYear === undefined ? {} : { inferredYear: inferredYear + years }),
  };
}

const YEARLY: ReadonlySet<string> = new Set([
  'calendar',
  'season',
  'fraction',
  'holiday',
  'week-number',
  'nth-weekday',
]);

/** True for what comes back every year and does not say in which it is meant. */
export function lacksYear({ rule, fields }: PhraseMeaning): boolean {
  if (!YEARLY.has(rule.make) || yearOf(fields) !== undefined) return false;
  return rule.make !== 'calendar' || fields.month !== undefined;
}

function yearOf({ year, inferredYear }: TimeFields): number | undefined {
  return year ?? inferredYear;
}

/** `meaning` in `year`, which the text stated only if it stated that of `lender`. */
function withYear(meaning: Meaning, year: number, lender: TimeFields): Meaning {
  return withFields(meaning, lender.year === undefined ? { inferredYear: year } : { year });
}
