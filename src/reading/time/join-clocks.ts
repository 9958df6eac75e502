import { candidateOver, joinNeighbours, type Refiner } from './candidate.ts';
import { phraseOver } from './grammar.ts';
import type { Meaning } from './meaning.ts';

/** "lunedì mattina", "at 3 pm on Monday": a clock time or part of day and the day next to it, in either order. */
export const joinClocks: Refiner = (candidates, { grammar, tokens }) =>
  joinNeighbours(candidates, (left, right) => {
    const gap = { from: left.to, to: right.from };
    if (gap.to > gap.from && !phraseOver(grammar.clockJoiners, tokens, gap)) return undefined;
    const meaning = timed(left.meaning, right.meaning) ?? timed(right.meaning, left.meaning);
    return meaning && candidateOver({ from: left.from, to: right.to }, meaning);
  });

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

/** A day, or the days between which a night lies. */
function isDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'range':
      return isDay(meaning.first) && isDay(meaning.last);
    case 'timed':
      return meaning.time.kind === 'phrase' && meaning.time.rule.make !== 'clock';
    case 'beside':
      return true;
    case 'phrase': {
      const { make } = meaning.rule;
      const { day, weekday, part } = meaning.fields;
      if (make === 'day-offset') return part === undefined;
      return make === 'holiday' || (make === 'calendar' && (day !== undefined || weekday !== undefined));
    }
    default:
      return false;
  }
}
