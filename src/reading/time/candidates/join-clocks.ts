import { isDayOnly, type Meaning, phraseOf, withFields } from '../meaning.ts';
import { candidateOver, joinNeighbours, type Refiner } from './candidate.ts';
import { phraseOver } from './grammar.ts';

/** "lunedì mattina", "at 3 pm on Monday": a clock time or part of day and the day next to it, in either order. */
export const joinClocks: Refiner = (candidates, { grammar, tokens }) =>
  joinNeighbours(candidates, (left, right) => {
    const gap = { from: left.to, to: right.from };
    if (gap.to > gap.from && !phraseOver(grammar.clockJoiners, tokens, gap)) return undefined;
    const meaning =
      clockInPart(left.meaning, right.meaning) ??
      timed(left.meaning, right.meaning) ??
      timed(right.meaning, left.meaning);
    return meaning && candidateOver({ from: left.from, to: right.to }, meaning);
  });

/** "alle 3 del pomeriggio", "8 in the evening". */
function clockInPart(clock: Meaning, part: Meaning): Meaning | undefined {
  const phrase = phraseOf(clock);
  if (phrase?.rule.make !== 'clock' || part.kind !== 'phrase' || part.rule.make !== 'part-of-day')
    return undefined;
  const { hour = 0, halfOfDay } = phrase.fields;
  const named = part.fields.part;
  if (named === undefined) return undefined;
  const isLate = named === 'afternoon' || named === 'evening' || (named === 'night' && hour >= 6);
  return withFields(clock, { hour: isLate && hour < 12 && halfOfDay === undefined ? hour + 12 : hour });
}

function timed(time: Meaning, day: Meaning): Meaning | undefined {
  return isOfDay(time) && isDay(day) ? { kind: 'timed', time, day } : undefined;
}

/** A clock time, a part of day, or the stretch between two clock times. */
function isOfDay(meaning: Meaning): boolean {
  if (meaning.kind === 'range') return isOfDay(meaning.first) && isOfDay(meaning.last);
  if (meaning.kind !== 'phrase') return false;
  const { make } = meaning.rule;
  return (
    make === 'clock' || make === 'part-of-day' || (make === 'day-offset' && meaning.fields.part !== undefined)
  );
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
      const { day, weekday, part } = meaning.fields;
      if (make === 'day-offset') return part === undefined;
      if (isDayOnly(meaning) && weekday === undefined) return false;
      return make === 'holiday' || (make === 'calendar' && (day !== undefined || weekday !== undefined));
    }
    default:
      return false;
  }
}
