import { foldedAt } from '../../token.ts';
import { isDayOnly, type Meaning, phraseOf } from '../meaning.ts';
import { type Bench, type Candidate, candidateOver, type Refiner } from './candidate.ts';
import { type CompiledRange, phraseBefore, phraseOver } from './grammar.ts';
import { rangeEnds, standsAlone } from './range-ends.ts';

/** Joins two times with a range's words between and, where it wants them, before: "dal … al …", "between … and …". */
export const joinRanges: Refiner = (candidates, bench) => joinBy(bench.grammar.ranges, candidates, bench);

/** "dalle 22 alle 5": the same for bare hours, before "alle 5" is bound as a time of its own. */
export const joinHours: Refiner = (candidates, bench) => joinBy(bench.grammar.hourRanges, candidates, bench);

function joinBy(
  ranges: readonly CompiledRange[],
  candidates: readonly Candidate[],
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

/** A number alone; "Friday the 11th" is a day without more. */
function isBareDay(meaning: Meaning): boolean {
  return isDayOnly(meaning) && phraseOf(meaning)?.fields.weekday === undefined;
}

function rangeOf(
  left: Candidate,
  right: Candidate,
  {
    tokens,
    grammar,
    floor,
    ranges,
  }: Bench & { readonly floor: number; readonly ranges: readonly CompiledRange[] },
): Candidate | undefined {
  for (const { rule, joiner, openers } of ranges) {
    if (!phraseOver(joiner, tokens, { from: left.to, to: right.from })) continue;
    const ends = rangeEnds(left.meaning, right.meaning, rule);
    if (!ends) continue;
    const opener = phraseBefore(openers, tokens, { floor, end: left.from });
    if (!opener && !standsAlone(ends, rule)) continue;
    const [first, last] = ends;
    const isDefinite = grammar.lexicon.definite.has(foldedAt(tokens, left.from - 1));
    const needs = isBareDay(first) && isBareDay(last) && !(opener && isDefinite) ? 'definite' : undefined;
    const range = { from: opener?.start ?? left.from, to: right.to };
    const joined = candidateOver(range, { kind: 'range', first, last }, needs);
    return opener ? { ...joined, closed: true } : joined;
  }
  return undefined;
}
