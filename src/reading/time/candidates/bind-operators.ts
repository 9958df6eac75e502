import { foldedAt } from '../../token.ts';
import type { PhraseMatch, PhraseSet } from '../../token-pattern.ts';
import { fieldsOf } from '../fields-of.ts';
import type { Meaning } from '../meaning.ts';
import type { TimeOperator } from '../time-rules.ts';
import { asClock } from './as-clock.ts';
import { type Bench, type Candidate, candidateOver, type Refiner, stillNeeded } from './candidate.ts';
import { changedBy } from './changed-by.ts';
import { phraseBefore } from './grammar.ts';

/** How many of the words that bind first may stand in a row before one time ("fine del mese di"); prepositions do not. */
const MOST_INNER = 3;

/** Binds the words that belong to the time right after them: "inizio di", "ultimi", "alle" before an hour. */
export const bindInner: Refiner = (candidates, bench) =>
  bindBefore(candidates, bench.grammar.innerOperators, { bench, most: MOST_INNER });

/** Binds prepositions and articles, which support and open or close what follows. */
export const bindOuter: Refiner = (candidates, bench) =>
  bindBefore(candidates, bench.grammar.outerOperators, { bench, most: 1 });

function bindBefore(
  candidates: readonly Candidate[],
  operators: PhraseSet<TimeOperator>,
  { bench, most }: { readonly bench: Bench; readonly most: number },
): readonly Candidate[] {
  const bound: Candidate[] = [];
  for (const candidate of candidates) {
    let next = candidate;
    for (let turn = 0; turn < most && !next.closed; turn++) {
      const wider = boundOnce(next, operators, { bench, before: bound });
      if (!wider) break;
      next = wider;
    }
    while ((bound.at(-1)?.to ?? 0) > next.from) bound.pop();
    bound.push(next);
  }
  return bound;
}

/** `candidate` with the operator before it; units that the operator itself counts are its own ("*primi tre mesi* del 2023"). */
function boundOnce(
  candidate: Candidate,
  operators: PhraseSet<TimeOperator>,
  { bench, before }: { readonly bench: Bench; readonly before: readonly Candidate[] },
): Candidate | undefined {
  const floor = before.findLast(({ meaning }) => !isCount(meaning))?.to ?? bench.sentence.from;
  const match = phraseBefore(operators, bench.tokens, { floor, end: candidate.from });
  if (!match || isOtherWord(match, bench)) return undefined;
  if (before.some(({ from, to }) => from < match.start && match.start < to)) return undefined;
  const bound = boundTo(candidate, match);
  return bound && { ...bound, from: match.start };
}

function isOtherWord({ rule, start }: PhraseMatch<TimeOperator>, { tokens }: Bench): boolean {
  return rule.notAfter?.split(' ').includes(foldedAt(tokens, start - 1)) ?? false;
}

/** Counted units, and those that a word before them has tied to the document date too soon ("*ultimi giorni* di novembre"). */
function isCount(meaning: Meaning): boolean {
  if (meaning.kind === 'changed') return isCount(meaning.of) && LOOSE.has(meaning.effect);
  return meaning.kind === 'quantity' || (meaning.kind === 'phrase' && TIED_UNITS.has(meaning.rule.make));
}

/** Effects that leave counted units counted. */
const LOOSE: ReadonlySet<string> = new Set(['past', 'next', 'around']);

const TIED_UNITS: ReadonlySet<string> = new Set(['adjacent-unit', 'unplaced', 'beside-named']);

/** Binds the words right after a time: "fa", "ago", "scorsi". */
export const bindAfter: Refiner = (candidates, { grammar, tokens, sentence }) =>
  candidates.map((candidate, index) => {
    const ceiling = candidates[index + 1]?.from ?? sentence.to;
    const match =
      candidate.to < ceiling ? grammar.afterOperators.matchAt(tokens, candidate.to, ceiling) : undefined;
    // "after 10 pm or before 5 am": what opens the next time does not close this one.
    const isNext =
      match !== undefined && match.end === candidates[index + 1]?.from && CLOSING.has(match.rule.effect);
    const bound = match && !isNext ? boundTo(candidate, match) : undefined;
    return match && bound ? { ...bound, from: candidate.from, to: match.end } : candidate;
  });

const CLOSING: ReadonlySet<string> = new Set(['since', 'until']);

/** The candidate with the operator's effect and support; `undefined` where the two do not go together. */
function boundTo(candidate: Candidate, { rule, captures }: PhraseMatch<TimeOperator>): Candidate | undefined {
  const of = rule.hours ? asClock(candidate.meaning) : candidate.meaning;
  const changed = of && changedBy(of, rule.effect, fieldsOf(captures, rule.fields));
  if (!changed) return undefined;
  return candidateOver(candidate, changed, stillNeeded(candidate.needs, rule.supports ?? 'operator'));
}
