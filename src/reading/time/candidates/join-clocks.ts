import { isDayOnly, type Meaning } from '../meaning.ts';
import type { PartOfDay } from '../time-fields.ts';
import { asClock } from './as-clock.ts';
import { type Candidate, candidateOver, joinNeighbours, type Refiner } from './candidate.ts';
import { phraseOver } from './grammar.ts';
import { inOneHalf } from './range-ends.ts';

/** "lunedì mattina", "at 3 pm on Monday", "8 in the evening": a clock time or part of day and the day or part next to it, in either order. */
export const joinClocks: Refiner = (candidates, { grammar, tokens }) =>
  joinNeighbours(candidates, (left, right) => {
    const gap = { from: left.to, to: right.from };
    const joiner = phraseOver(grammar.clockJoiners, tokens, gap);
    if (gap.to > gap.from && !joiner) return undefined;
    const effect = joiner?.rule.effect;
    if (effect !== undefined) {
      // "tomorrow before 5 pm", in this order alone: "5 pm after tomorrow" is nothing.
      const hours = asHours(right.meaning);
      const of = clockInPart(hours, left.meaning) ?? timed(hours, left.meaning);
      return (
        of && candidateOver({ from: left.from, to: right.to }, { kind: 'changed', effect, fields: {}, of })
      );
    }
    // "3 in the morning", but not "killed 3 this morning".
    const [first, last] = [hoursOf(left), hoursOf(right)];
    const isPartAlone = right.meaning.kind === 'phrase' && right.meaning.rule.make === 'part-of-day';
    const hours = gap.to > gap.from || isPartAlone ? asHours(left.meaning) : left.meaning;
    const meaning =
      spellFrom(left.meaning, right.meaning) ??
      clockInPart(isOpenRange(left) ? first : hours, right.meaning) ??
      clockInPart(isOpenRange(right) ? last : right.meaning, left.meaning) ??
      clockInPart(right.meaning, left.meaning) ??
      timed(left.meaning, right.meaning) ??
      timed(right.meaning, left.meaning) ??
      timed(first, last) ??
      timed(last, first);
    const both = { from: left.from, to: right.to };
    if (meaning) return candidateOver(both, meaning);
    const ofDay = timedOnBareDay(left.meaning, right.meaning) ?? timedOnBareDay(right.meaning, left.meaning);
    return ofDay && gap.to > gap.from ? candidateOver(both, ofDay, 'article') : undefined;
  });

/** Bare numbers as hours: "3 in the morning", "between 5 and 6 in the afternoon". */
function asHours(meaning: Meaning): Meaning {
  if (meaning.kind !== 'range') return asClock(meaning) ?? meaning;
  const [first, last] = [asClock(meaning.first), asClock(meaning.last)];
  if (!first || !last) return meaning;
  const [start, end] = inOneHalf(first, last);
  return { ...meaning, first: start, last: end };
}

/** "alle 3 del pomeriggio", "8 tomorrow evening", "between 7 and 9 last night": the part tells which half of the day, and may have its day. */
function clockInPart(clock: Meaning, other: Meaning): Meaning | undefined {
  const part = partOf(other);
  if (part === undefined) return undefined;
  // "tomorrow at 5 | in the afternoon"
  if (clock.kind === 'timed' && isClock(clock.time)) {
    const isBare = other.kind === 'phrase' && other.rule.make === 'part-of-day';
    return isBare ? { ...clock, time: inPart(clock.time, part) } : undefined;
  }
  if (!isClock(clock)) return undefined;
  const time = inPart(clock, part);
  if (other.kind === 'timed') return { kind: 'timed', time, day: other.day };
  const isBare = other.kind === 'phrase' && other.rule.make === 'part-of-day';
  return isBare ? time : { kind: 'timed', time, day: other };
}

function partOf(meaning: Meaning): PartOfDay | undefined {
  if (meaning.kind === 'timed') return partOf(meaning.time);
  if (meaning.kind !== 'phrase') return undefined;
  const { make } = meaning.rule;
  return make === 'part-of-day' || make === 'day-offset' ? meaning.fields.part : undefined;
}

/** A clock time, or the stretch between two. */
function isClock(meaning: Meaning): boolean {
  if (meaning.kind === 'range') return isClock(meaning.first) && isClock(meaning.last);
  if (meaning.kind === 'changed') return isClock(meaning.of);
  return meaning.kind === 'phrase' && meaning.rule.make === 'clock';
}

/** Hours of the clock in the half of the day that `part` lies in. */
function inPart(clock: Meaning, part: PartOfDay): Meaning {
  if (clock.kind === 'range') {
    return { ...clock, first: inPart(clock.first, part), last: inPart(clock.last, part) };
  }
  if (clock.kind === 'changed') return { ...clock, of: inPart(clock.of, part) };
  if (clock.kind !== 'phrase') return clock;
  const { hour = 0, halfOfDay } = clock.fields;
  if (hour > 12 || halfOfDay !== undefined) return clock;
  const isLate = part === 'afternoon' || part === 'evening' || (part === 'night' && hour >= 6 && hour < 12);
  return { ...clock, fields: { ...clock.fields, halfOfDay: isLate ? 'pm' : 'am' } };
}

function timed(time: Meaning, day: Meaning): Meaning | undefined {
  return isOfDay(time) && isDay(day) ? { kind: 'timed', time, day } : undefined;
}

/** "a day starting this Friday | at 5 pm" */
function spellFrom(spell: Meaning, clock: Meaning): Meaning | undefined {
  const start = spell.kind === 'spell' && isClock(clock) ? timed(clock, spell.start) : undefined;
  return start && spell.kind === 'spell' ? { ...spell, start } : undefined;
}

/** "from 3 to 8", which are hours beside a day; "between the 3rd and the 8th" are not. */
function isOpenRange({ meaning, needs, closed }: Candidate): boolean {
  return closed === true && needs === 'definite' && meaning.kind === 'range';
}

function hoursOf(candidate: Candidate): Meaning {
  return isOpenRange(candidate) ? asHours(candidate.meaning) : candidate.meaning;
}

/** "the 15th at 8 am": a bare day counts beside an hour, where an article stands before it. */
function timedOnBareDay(time: Meaning, day: Meaning): Meaning | undefined {
  return isClock(time) && isDayOnly(day) ? { kind: 'timed', time, day } : undefined;
}

/** A clock time, a part of day, or the stretch between two clock times. */
function isOfDay(meaning: Meaning): boolean {
  if (isClock(meaning)) return true;
  if (meaning.kind !== 'phrase') return false;
  const { make } = meaning.rule;
  return make === 'part-of-day' || (make === 'day-offset' && meaning.fields.part !== undefined);
}

/** A day, or the days between which a night lies. A bare number is a day only there. */
function isDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'range':
      return [meaning.first, meaning.last].every((end) => isDayOnly(end) || isDay(end));
    case 'timed':
      return meaning.time.kind === 'phrase' && meaning.time.rule.make !== 'clock';
    case 'beside':
      return true;
    case 'phrase': {
      const { make } = meaning.rule;
      const { day, weekday, part, unit } = meaning.fields;
      if (make === 'day-offset') return part === undefined;
      if (make === 'beside-named' || make === 'unplaced') return weekday !== undefined || unit === 'day';
      if (isDayOnly(meaning) && weekday === undefined) return false;
      return DAYS.has(make) || (make === 'calendar' && (day !== undefined || weekday !== undefined));
    }
    default:
      return false;
  }
}

const DAYS: ReadonlySet<string> = new Set(['holiday', 'nth-weekday']);
