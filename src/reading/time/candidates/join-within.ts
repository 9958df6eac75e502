import { addDays, calendarParts, type Day } from '../../../base/index.ts';
import { foldedAt } from '../../token.ts';
import {
  isDayOnly,
  type Meaning,
  type PhraseMeaning,
  type QuantityMeaning,
  type TimeContext,
} from '../meaning.ts';
import { place } from '../placing/place.ts';
import { lacksYear } from '../placing/place-range.ts';
import type { TimeFields, TimeUnit } from '../time-fields.ts';
import { candidateOver, joinNeighbours, type Refiner } from './candidate.ts';
import { phraseOver } from './grammar.ts';

/**
 * "Pasqua 2023", "marzo dello scorso anno", "the 20th of next month", "Tuesday next week", "next week on Tuesday":
 * what a date leaves out is taken from the longer stretch named right beside it.
 */
export const joinWithin: Refiner = (candidates, { tokens, grammar, documentDate }) =>
  joinNeighbours(candidates, (left, right) => {
    const isWeekFirst = isWeekday(right.meaning);
    const [date, whole] = isWeekFirst ? [right.meaning, left.meaning] : [left.meaning, right.meaning];
    const meaning = lentBy(whole, date, documentDate);
    if (!meaning) return undefined;
    const gap = { from: left.to, to: right.from };
    const isComma = gap.to === gap.from + 1 && foldedAt(tokens, gap.from) === ',';
    if (gap.to === gap.from && isWholeAlone(whole)) return undefined;
    const isJoined =
      (isComma && isWeekday(date)) || phraseOver(grammar.withinJoiners, tokens, gap) !== undefined;
    if (gap.to > gap.from && !isJoined) return undefined;
    const joined = candidateOver({ from: left.from, to: right.to }, meaning);
    return left.closed ? { ...joined, closed: true } : joined;
  });

/** A unit by itself, which says nothing without the words that join it. */
function isWholeAlone(whole: Meaning): boolean {
  return whole.kind === 'quantity';
}

/** `date` with what `whole` gives it; `undefined` where it gives nothing. */
function lentBy(
  whole: Meaning,
  date: Meaning,
  documentDate: TimeContext['documentDate'],
): Meaning | undefined {
  if (date.kind === 'range') {
    const [first, last] = [lentBy(whole, date.first, documentDate), lentBy(whole, date.last, documentDate)];
    const isLent = first && last && (isDayOnly(date.first) || isWeekdayAlone(date.first));
    return isLent ? { ...date, first, last } : undefined;
  }
  if (date.kind !== 'phrase') return undefined;
  const given = fieldsFrom(whole, date, documentDate);
  if (!given) return undefined;
  const rule = isNthWeekday(date) ? { ...date.rule, make: 'nth-weekday' as const } : date.rule;
  return { ...date, rule, fields: { ...date.fields, ...given } };
}

/** "the second Tuesday", which is no date until a month is named. */
function isNthWeekday({ rule, fields }: PhraseMeaning): boolean {
  return rule.make === 'unplaced' && fields.ordinal !== undefined && fields.weekday !== undefined;
}

/** What `whole` gives `date`; empty where it would but the document date is not known; `undefined` where it does not hold such a date. */
function fieldsFrom(
  whole: Meaning,
  date: PhraseMeaning,
  documentDate: TimeContext['documentDate'],
): TimeFields | undefined {
  const year = yearAlone(whole);
  if (year !== undefined && lacksYear(date)) return { year };
  const named = whole.kind === 'quantity' ? unitUnderWay(whole) : whole;
  const unit = unitAway(named);
  if (unit === undefined) return undefined;
  const from = place(named, { namedDays: [], ...(documentDate ? { documentDate } : {}) })?.from;
  switch (unit) {
    case 'year':
      return lacksYear(date) ? within(from, 'year') : undefined;
    case 'month':
      return isDayOnly(date) || isNthWeekday(date) ? within(from, 'month') : undefined;
    case 'week':
      return isWeekdayAlone(date)
        ? within(from && addDays(from, (date.fields.weekday ?? 1) - 1), 'day')
        : undefined;
    default:
      return undefined;
  }
}

function within(day: Day | undefined, grain: 'year' | 'month' | 'day'): TimeFields {
  if (day === undefined) return {};
  const parts = calendarParts(day);
  return {
    inferredYear: parts.year,
    ...(grain === 'year' ? {} : { month: parts.month }),
    ...(grain === 'day' ? { day: parts.day } : {}),
  };
}

function yearAlone(meaning: Meaning): number | undefined {
  if (meaning.kind !== 'phrase' || meaning.rule.make !== 'calendar') return undefined;
  const { year, month, lastYear } = meaning.fields;
  return month === undefined && lastYear === undefined ? year : undefined;
}

/** "the first Monday *of the month*" is one of this month. */
function unitUnderWay({ form, amounts }: QuantityMeaning): Meaning {
  const rule = { pattern: '', make: form === 'singular' ? 'adjacent-unit' : 'unplaced' } as const;
  return { kind: 'phrase', rule, fields: { unit: amounts[0]?.unit ?? 'day', direction: 0 } };
}

/** The unit of "next month", "due anni fa". */
function unitAway(meaning: Meaning): TimeUnit | undefined {
  if (meaning.kind === 'phrase')
    return meaning.rule.make === 'adjacent-unit' ? meaning.fields.unit : undefined;
  if (meaning.kind !== 'changed' || meaning.effect !== 'ago' || meaning.of.kind !== 'quantity')
    return undefined;
  const [amount, ...finer] = meaning.of.amounts;
  return finer.length === 0 ? amount?.unit : undefined;
}

function isWeekday(meaning: Meaning): boolean {
  return isWeekdayAlone(meaning) || isWeekdays(meaning);
}

function isWeekdays(meaning: Meaning): boolean {
  return meaning.kind === 'range' && isWeekdayAlone(meaning.first) && isWeekdayAlone(meaning.last);
}

function isWeekdayAlone(meaning: Meaning): boolean {
  if (meaning.kind !== 'phrase' || meaning.rule.make !== 'calendar') return false;
  return meaning.fields.weekday !== undefined && meaning.fields.day === undefined;
}
