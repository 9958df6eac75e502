import { isDayOnly, type Meaning, type PhraseMeaning, phraseOf } from '../meaning.ts';
import type { TimeFields } from '../time-fields.ts';
import type { RangeJoiner } from '../time-rules.ts';
import { asClock } from './as-clock.ts';

/** The two times between which a range lies. */
export type RangeEnds = readonly [first: Meaning, last: Meaning];

/**
 * Two times as the ends of one range by the words that join them, bare numbers read as hours where the other end is one or the words say so;
 * `undefined` where they are no such ends (a weekday and a recurrence).
 */
export function rangeEnds(first: Meaning, last: Meaning, rule: RangeJoiner): RangeEnds | undefined {
  if (!isDatelike(first) || !isDatelike(last)) return undefined;
  if (!fitsBareDay(first, last) || !fitsBareDay(last, first)) return undefined;
  if (rule.hours) {
    const [start, end] = [asClock(first), asClock(last)];
    return start && end && inOneHalf(start, end);
  }
  if (isClock(last)) {
    const [start, end] = [asClock(first), asClock(last)];
    return start && end && inOneHalf(start, end);
  }
  // "from 11 pm to 3": the bare number after an hour is one.
  const [start, end] = [asClock(first), asClock(last)];
  if (isClock(first)) return start && end && inOneHalf(start, end);
  return [first, last];
}

function isClock(meaning: Meaning): boolean {
  return meaning.kind === 'phrase' && meaning.rule.make === 'clock';
}

/** A bare number needs a month at the other end, or another bare number, or an hour. */
function fitsBareDay(bare: Meaning, other: Meaning): boolean {
  if (!isDayOnly(bare)) return true;
  const phrase = phraseOf(other.kind === 'range' ? other.last : other);
  return (
    phrase === undefined ||
    isDayOnly(other) ||
    phrase.rule.make === 'clock' ||
    phrase.fields.month !== undefined
  );
}

/** True for ends that need no words before them: a list is one time only where its first number is nothing without the second. */
export function standsAlone([first, last]: RangeEnds, rule: RangeJoiner): boolean {
  if (isDayOnly(first) && isDayOnly(last)) return false;
  if (rule.alone === 'always') return isDayOnly(first) || isDayOnly(last) || grainOf(first) === grainOf(last);
  return rule.alone === 'list' && isDayOnly(first) && monthAtStart(last) !== undefined;
}

/** What a time is counted in: two of one kind are ends of a range where two of different kinds are not ("April to 2019"). */
function grainOf(meaning: Meaning): string | undefined {
  const phrase = phraseOf(meaning);
  if (phrase?.rule.make === 'day-offset') return 'day';
  if (phrase === undefined || phrase.rule.make !== 'calendar') return phrase?.rule.make;
  const { day, month, weekday, lastYear } = phrase.fields;
  if (day !== undefined) return 'day';
  if (lastYear !== undefined) return 'years';
  if (month !== undefined) return 'month';
  return weekday === undefined ? 'year' : 'weekday';
}

function monthAtStart(meaning: Meaning): number | undefined {
  return meaning.kind === 'range' ? monthAtStart(meaning.last) : phraseOf(meaning)?.fields.month;
}

function isDatelike(meaning: Meaning): boolean {
  if (meaning.kind === 'quantity') return false;
  return meaning.kind !== 'phrase' || !NO_ENDS.has(meaning.rule.make);
}

const NO_ENDS: ReadonlySet<string> = new Set([
  'recurrence',
  'frequency',
  'vague-now',
  'unplaced',
  'rest-of-unit',
  'part-of-day',
  'beside-named',
]);

/**
 * "from 3 to 5 pm", "from 1:30 pm to 3": both in one half of the day, or in two where that would turn them round ("from 11 to 1 pm").
 */
export function inOneHalf(first: PhraseMeaning, last: PhraseMeaning): RangeEnds {
  const [start, end] = [first.fields, last.fields];
  const isOrdered = minutesOf(start) < minutesOf(end);
  const [isOpenStart, isOpenEnd] = [isOpen(start), isOpen(end)];
  if (isOpenStart && end.halfOfDay !== undefined) {
    return [withHalf(first, isOrdered ? end.halfOfDay : otherHalf(end.halfOfDay)), last];
  }
  if (isOpenEnd && start.halfOfDay !== undefined) {
    return [first, withHalf(last, isOrdered ? start.halfOfDay : otherHalf(start.halfOfDay))];
  }
  // "from 10:30 to 3"
  if (isOpenStart && isOpenEnd && !isOrdered && (end.hour ?? 0) < (start.hour ?? 0)) {
    return [first, withHalf(last, 'pm')];
  }
  return [first, last];
}

/** True for an hour that may be of either half of the day. */
function isOpen({ hour = 0, halfOfDay }: TimeFields): boolean {
  return halfOfDay === undefined && hour >= 1 && hour <= 12;
}

function otherHalf(half: 'am' | 'pm'): 'am' | 'pm' {
  return half === 'am' ? 'pm' : 'am';
}

function withHalf(clock: PhraseMeaning, halfOfDay: 'am' | 'pm'): PhraseMeaning {
  return { ...clock, fields: { ...clock.fields, halfOfDay } };
}

/** Minutes since the half of the day began. */
function minutesOf({ hour = 0, minute = 0 }: TimeFields): number {
  return (hour % 12) * 60 + minute;
}
