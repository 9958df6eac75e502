import { isDayOnly, type Meaning, type PhraseMeaning, phraseOf } from '../meaning.ts';
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
    return start && end && [start, end];
  }
  if (isClock(last)) {
    const start = asClock(first);
    return start && [sameHalfOfDay(start, last), last];
  }
  return isClock(first) ? undefined : [first, last];
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
  if (phrase === undefined || phrase.rule.make !== 'calendar') return phrase?.rule.make;
  const { day, month, weekday } = phrase.fields;
  if (day !== undefined) return 'day';
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
  'vague-now',
  'unplaced',
  'rest-of-unit',
  'part-of-day',
]);

/** "from 3 to 5 pm": both in the afternoon, unless that would turn them round ("from 11 to 1 pm"). */
function sameHalfOfDay(first: PhraseMeaning, last: Meaning): Meaning {
  const end = phraseOf(last)?.fields;
  const { hour = 0, halfOfDay } = first.fields;
  if (end?.halfOfDay === undefined || halfOfDay !== undefined || hour > 12) return first;
  const isTurned = hour % 12 > (end.hour ?? 0) % 12;
  return isTurned ? first : { ...first, fields: { ...first.fields, halfOfDay: end.halfOfDay } };
}
