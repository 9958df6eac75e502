import { type Bench, type Candidate, candidateOver, type Refiner } from './candidate.ts';
import { type Grammar, phraseBefore, phraseOver } from './grammar.ts';
import { isDayOnly, type Meaning, phraseOf, type PhraseMeaning } from './meaning.ts';
import type { RangeJoiner } from './time-rules.ts';

/** Joins two times with a range's words between and, where it wants them, before: "dal … al …", "between … and …". */
export const joinRanges: Refiner = (candidates, bench) =>
  joinBy(
    candidates,
    bench.grammar.ranges.filter(({ rule }) => !rule.hours),
    bench,
  );

/** "dalle 22 alle 5": the same for bare hours, before "alle 5" is bound as a time of its own. */
export const joinHours: Refiner = (candidates, bench) =>
  joinBy(
    candidates,
    bench.grammar.ranges.filter(({ rule }) => rule.hours),
    bench,
  );

function joinBy(
  candidates: readonly Candidate[],
  ranges: Grammar['ranges'],
  bench: Bench,
): readonly Candidate[] {
  if (candidates.length < 2 || ranges.length === 0) return candidates;
  const rest = [...candidates];
  // From right to left, so that "3, 4 e 5 dicembre" hands the month down.
  for (let index = rest.length - 2; index >= 0; index--) {
    const [left, right] = [rest[index], rest[index + 1]];
    const floor = rest[index - 1]?.to ?? bench.sentence.from;
    const range = left && right && rangeOf(left, right, { ...bench, floor, ranges });
    if (range) rest.splice(index, 2, range);
  }
  return rest;
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

function rangeOf(
  left: Candidate,
  right: Candidate,
  bench: Bench & { readonly floor: number; readonly ranges: Grammar['ranges'] },
): Candidate | undefined {
  if (!isDatelike(left.meaning) || !isDatelike(right.meaning)) return undefined;
  if (!fitsBareDay(left.meaning, right.meaning) || !fitsBareDay(right.meaning, left.meaning))
    return undefined;
  const { tokens, floor, ranges } = bench;
  for (const { rule, joiner, openers } of ranges) {
    if (!phraseOver(joiner, tokens, { from: left.to, to: right.from })) continue;
    const ends = endsOf(left.meaning, right.meaning, rule);
    if (!ends) continue;
    const opener = phraseBefore(openers, tokens, { floor, end: left.from });
    if (!opener && !standsAlone(ends, rule)) continue;
    const [first, last] = ends;
    const needs = isDayOnly(first) && isDayOnly(last) ? 'definite' : undefined;
    return candidateOver(
      { from: opener?.start ?? left.from, to: right.to },
      { kind: 'range', first, last },
      needs,
    );
  }
  return undefined;
}

/** Without words before it a list is one time only where its first number is nothing without the second. */
function standsAlone([first, last]: readonly [Meaning, Meaning], rule: RangeJoiner): boolean {
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

/** Both ends, bare numbers read as hours where the other end is one or the words say so. */
function endsOf(first: Meaning, last: Meaning, rule: RangeJoiner): readonly [Meaning, Meaning] | undefined {
  const isClock = (meaning: Meaning): boolean => meaning.kind === 'phrase' && meaning.rule.make === 'clock';
  if (rule.hours) {
    const [start, end] = [hourOf(first), hourOf(last)];
    return start && end && [start, end];
  }
  if (isClock(last)) {
    const start = hourOf(first);
    return start && [sameHalfOfDay(start, last), last];
  }
  return isClock(first) ? undefined : [first, last];
}

function hourOf(meaning: Meaning): PhraseMeaning | undefined {
  if (meaning.kind !== 'phrase') return undefined;
  if (meaning.rule.make === 'clock') return meaning;
  const hour = isDayOnly(meaning) ? (meaning.fields.day ?? 25) : 25;
  return hour <= 24 ? { kind: 'phrase', rule: { pattern: '', make: 'clock' }, fields: { hour } } : undefined;
}

/** "from 3 to 5 pm": both in the afternoon, unless that would turn them round ("from 11 to 1 pm"). */
function sameHalfOfDay(first: PhraseMeaning, last: Meaning): Meaning {
  const end = phraseOf(last)?.fields;
  const { hour = 0, halfOfDay } = first.fields;
  if (end?.halfOfDay === undefined || halfOfDay !== undefined || hour > 12) return first;
  const isTurned = hour % 12 > (end.hour ?? 0) % 12;
  return isTurned ? first : { ...first, fields: { ...first.fields, halfOfDay: end.halfOfDay } };
}
