import { calendarParts } from '../../base/index.ts';
import { type Candidate, candidateOver, joinNeighbours, type Refiner } from './candidate.ts';
import { phraseOver } from './grammar.ts';
import type { PhraseMeaning, TimeContext } from './meaning.ts';
import { lacksYear } from './place-range.ts';
import { placePhrase } from './productions.ts';

/** "marzo dello scorso anno": a date without a year takes it from the unit that follows. */
export const joinYears: Refiner = (candidates, { tokens, grammar, documentDate }) =>
  joinNeighbours(candidates, (left, right) => {
    const date = left.meaning;
    if (date.kind !== 'phrase' || !lacksYear(date) || !isYearAway(right)) return undefined;
    const gap = { from: left.to, to: right.from };
    if (gap.to > gap.from && !phraseOver(grammar.yearJoiners, tokens, gap)) return undefined;
    const year = yearOf(right.meaning, documentDate);
    const fields = { ...date.fields, ...(year === undefined ? {} : { inferredYear: year }) };
    return candidateOver({ from: left.from, to: right.to }, { ...date, fields });
  });

/** "last year", "l'anno prossimo". */
function isYearAway(candidate: Candidate): candidate is Candidate & { readonly meaning: PhraseMeaning } {
  const { meaning } = candidate;
  return meaning.kind === 'phrase' && meaning.rule.make === 'adjacent-unit' && meaning.fields.unit === 'year';
}

function yearOf(phrase: PhraseMeaning, documentDate: TimeContext['documentDate']): number | undefined {
  const from = placePhrase(phrase, { namedDays: [], ...(documentDate ? { documentDate } : {}) })?.from;
  return from === undefined ? undefined : calendarParts(from).year;
}
