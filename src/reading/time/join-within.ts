import { addDays, calendarParts, type Day } from '../../base/index.ts';
import { candidateOver, joinNeighbours, type Refiner } from './candidate.ts';
import { phraseOver } from './grammar.ts';
import { isDayOnly, type Meaning, type PhraseMeaning, type TimeContext } from './meaning.ts';
import { lacksYear } from './place-range.ts';
import { placePhrase } from './productions.ts';
import type { TimeFields } from './time-rules.ts';

/**
 * "Pasqua 2023", "marzo dello scorso anno", "the 20th of next month", "Tuesday next week", "next week on Tuesday":
 * what a date leaves out is taken from the longer stretch named right beside it.
 */
export const joinWithin: Refiner = (candidates, { tokens, grammar, documentDate }) =>
  joinNeighbours(candidates, (left, right) => {
    const isWeekFirst = isWeekdayAlone(right.meaning);
    const [date, whole] = isWeekFirst ? [right.meaning, left.meaning] : [left.meaning, right.meaning];
    if (date.kind !== 'phrase' || whole.kind !== 'phrase') return undefined;
    const given = fieldsFrom(whole, date, documentDate);
    if (!given) return undefined;
    const gap = { from: left.to, to: right.from };
    if (gap.to > gap.from && !phraseOver(grammar.withinJoiners, tokens, gap)) return undefined;
    const meaning = { ...date, fields: { ...date.fields, ...given } };
    return candidateOver({ from: left.from, to: right.to }, meaning);
  });

/** What `whole` gives `date`; empty where it would but the document date is not known; `undefined` where it does not hold such a date. */
function fieldsFrom(
  whole: PhraseMeaning,
  date: PhraseMeaning,
  documentDate: TimeContext['documentDate'],
): TimeFields | undefined {
  const isYear = isYearAlone(whole);
  if (isYear && lacksYear(date)) return { year: whole.fields.year ?? 0 };
  if (whole.rule.make !== 'adjacent-unit') return undefined;
  const from = placePhrase(whole, { namedDays: [], ...(documentDate ? { documentDate } : {}) })?.from;
  switch (whole.fields.unit) {
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

function isYearAlone({ rule, fields }: PhraseMeaning): boolean {
  return (
    rule.make === 'calendar' &&
    fields.year !== undefined &&
    fields.month === undefined &&
    fields.lastYear === undefined
  );
}

function isWeekdayAlone(meaning: Meaning): boolean {
  if (meaning.kind !== 'phrase' || meaning.rule.make !== 'calendar') return false;
  return meaning.fields.weekday !== undefined && meaning.fields.day === undefined;
}
