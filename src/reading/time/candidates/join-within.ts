import { addDays, calendarParts, type Day } from '../../../base/index.ts';
import { isDayOnly, type Meaning, type PhraseMeaning, type TimeContext } from '../meaning.ts';
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
    const isWeekFirst = isWeekdayAlone(right.meaning);
    const [date, whole] = isWeekFirst ? [right.meaning, left.meaning] : [left.meaning, right.meaning];
    if (date.kind !== 'phrase') return undefined;
    const given = fieldsFrom(whole, date, documentDate);
    if (!given) return undefined;
    const gap = { from: left.to, to: right.from };
    if (gap.to > gap.from && !phraseOver(grammar.withinJoiners, tokens, gap)) return undefined;
    const meaning = { ...date, fields: { ...date.fields, ...given } };
    return candidateOver({ from: left.from, to: right.to }, meaning);
  });

/** What `whole` gives `date`; empty where it would but the document date is not known; `undefined` where it does not hold such a date. */
function fieldsFrom(
  whole: Meaning,
  date: PhraseMeaning,
  documentDate: TimeContext['documentDate'],
): TimeFields | undefined {
  const year = yearAlone(whole);
  if (year !== undefined && lacksYear(date)) return { year };
  const unit = unitAway(whole);
  if (unit === undefined) return undefined;
  const from = place(whole, { namedDays: [], ...(documentDate ? { documentDate } : {}) })?.from;
  switch (unit) {
    case 'year':
      return lacksYear(date) ? within(from, 'year') : undefined;
    case 'month':
      return isDayOnly(date) ? within(from, 'month') : undefined;
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

/** The unit of "next month", "due anni fa". */
function unitAway(meaning: Meaning): TimeUnit | undefined {
  if (meaning.kind === 'phrase')
    return meaning.rule.make === 'adjacent-unit' ? meaning.fields.unit : undefined;
  if (meaning.kind !== 'changed' || meaning.effect !== 'ago' || meaning.of.kind !== 'quantity')
    return undefined;
  const [amount, ...finer] = meaning.of.amounts;
  return finer.length === 0 ? amount?.unit : undefined;
}

function isWeekdayAlone(meaning: Meaning): boolean {
  if (meaning.kind !== 'phrase' || meaning.rule.make !== 'calendar') return false;
  return meaning.fields.weekday !== undefined && meaning.fields.day === undefined;
}
