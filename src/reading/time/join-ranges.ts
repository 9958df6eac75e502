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

function rangeOf(
  left: Candidate,
  right: Candidate,
  bench: Bench & { readonly floor: number; readonly ranges: Grammar['ranges'] },
): Candidate | undefined {
  if (!isDatelike(left.meaning) || !isDatelike(right.meaning)) return undefined;
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
  if (rule.alone === 'always') return true;
  return rule.alone === 'list' && isDayOnly(first) && monthAtStart(last) !== undefined;
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
  if (isClock(last) && !isClock(first)) {
    const start = hourOf(first);
    return start && [sameHalfOfDay(start, last), last];
  }
  return isClock(first) && !isClock(last) ? undefined : [first, last];
}

function hourOf(meaning: Meaning): PhraseMeaning | undefined {
  if (meaning.kind !== 'phrase') return undefined;
  if (meaning.rule.make === 'clock') return meaning;
  const hour = isDayOnly(meaning) ? (meaning.fields.day ?? 25) : 25;
  return hour <= 24 ? { kind: 'phrase', rule: { pattern: '', make: 'clock' }, fields: { hour } } : undefined;
}

/** "from 3 to 5 pm": both in the afternoon. */
function sameHalfOfDay(first: PhraseMeaning, last: Meaning): Meaning {
  const end = phraseOf(last)?.fields;
  const hour = first.fields.hour ?? 0;
  const isAfternoon = end?.halfOfDay === 'pm' || (end?.hour ?? 0) > 12;
  const shifted = isAfternoon && hour < 12 && first.fields.halfOfDay === undefined ? hour + 12 : hour;
  const limit = end?.halfOfDay === 'pm' && (end.hour ?? 0) < 12 ? (end.hour ?? 0) + 12 : (end?.hour ?? 24);
  return { ...first, fields: { ...first.fields, hour: shifted <= limit ? shifted : hour } };
}
