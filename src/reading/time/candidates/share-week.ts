import { addDays, calendarDay, calendarParts } from '../../../base/index.ts';
import { foldedAt } from '../../token.ts';
import type { Meaning, PhraseMeaning } from '../meaning.ts';
import { type Bench, type Candidate, candidateOver, type Refiner } from './candidate.ts';

/** How many words may stand between two weekdays of a list ("Monday, or on Tuesday"). */
const MOST_BETWEEN = 3;

/** "on Monday and Tuesday next week", "la prossima settimana, lunedì o martedì": weekdays of one list lie in the one week that is named. */
export const shareWeek: Refiner = (candidates, bench) => {
  if (candidates.length < 2) return candidates;
  const shared = [...candidates];
  for (let index = shared.length - 2; index >= 0; index--) lend(shared, [index + 1, index], bench);
  for (let index = 1; index < shared.length; index++) lend(shared, [index - 1, index], bench);
  return shared;
};

function lend(candidates: Candidate[], [from, to]: readonly [number, number], bench: Bench): void {
  const [lender, taker] = [candidates[from], candidates[to]];
  if (!lender || !taker) return;
  const [first, last] = from < to ? [lender, taker] : [taker, lender];
  if (!areListed(first, last, bench)) return;
  const meaning = inWeekOf(lender.meaning, taker.meaning);
  if (meaning) candidates[to] = candidateOver(taker, meaning);
}

function areListed(first: Candidate, last: Candidate, { tokens, grammar }: Bench): boolean {
  const between = last.from - first.to;
  if (between < 1 || between > MOST_BETWEEN) return false;
  if (!grammar.lexicon.listing.has(foldedAt(tokens, first.to))) return false;
  for (let index = first.to + 1; index < last.from; index++) {
    const word = foldedAt(tokens, index);
    if (!grammar.lexicon.listing.has(word) && !grammar.outerOperators.matchAt(tokens, index, index + 1))
      return false;
  }
  return true;
}

/** The bare weekday `taker` in the week of `lender`, a weekday whose week the text has named. */
function inWeekOf(lender: Meaning, taker: Meaning): PhraseMeaning | undefined {
  if (lender.kind !== 'phrase' || taker.kind !== 'phrase' || taker.rule.make !== 'calendar') return undefined;
  const { weekday: named, inferredYear: year, month, day } = lender.fields;
  const { weekday, day: own, direction } = taker.fields;
  if (named === undefined || year === undefined || month === undefined || day === undefined) return undefined;
  if (weekday === undefined || own !== undefined || direction !== undefined) return undefined;
  const date = calendarDay(year, month, day);
  if (date === undefined) return undefined;
  const there = calendarParts(addDays(date, weekday - named));
  return {
    ...taker,
    fields: { ...taker.fields, inferredYear: there.year, month: there.month, day: there.day },
  };
}
