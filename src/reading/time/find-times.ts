import type { Day } from '../../base/index.ts';
import type { TimeExpression } from '../reading.ts';
import type { Sentence } from '../sentence.ts';
import { spanOfTokens, type Tokens } from '../token.ts';
import { bindAfter, bindInner, bindOuter } from './candidates/bind-operators.ts';
import type { Bench, Candidate, Refiner } from './candidates/candidate.ts';
import { dropWeak } from './candidates/drop-weak.ts';
import { compileGrammar, type Grammar } from './candidates/grammar.ts';
import { joinClocks } from './candidates/join-clocks.ts';
import { joinHours, joinRanges } from './candidates/join-ranges.ts';
import { joinShifts } from './candidates/join-shifts.ts';
import { joinSums } from './candidates/join-sums.ts';
import { joinWithin } from './candidates/join-within.ts';
import { proposeTimes } from './candidates/propose.ts';
import type { Meaning, TimeContext } from './meaning.ts';
import { place } from './placing/place.ts';
import { tenseAround } from './tense.ts';
import type { TimeLanguage } from './time-rules.ts';

/** A time expression with the tokens it covers. */
export interface FoundTime {
  readonly expression: TimeExpression;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** Finds the time expressions of a tokenised text, in order, placed against the document date as far as it allows. */
export type TimeFinder = (scene: {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly documentDate?: { readonly from: Day; readonly to: Day };
}) => FoundTime[];

const REFINERS: readonly Refiner[] = [
  joinSums,
  // Before single words after a quantity are bound: "tre giorni dopo Natale" is not "tre giorni dopo".
  joinShifts,
  bindAfter,
  joinWithin,
  joinHours,
  bindInner,
  joinRanges,
  // After ranges: "nella notte tra il 3 e il 4" is a night of the two days.
  joinClocks,
  // Again, for ends that have become hours of a day: "from 6 am on Friday until midnight on Saturday".
  joinRanges,
  bindOuter,
  dropWeak,
];

/** Compiles the rules of a language once; the finder that it returns keeps no state between texts. */
export function timeFinder(language: TimeLanguage): TimeFinder {
  const grammar = compileGrammar(language);
  return ({ tokens, sentences, documentDate }) => {
    const dated = documentDate ? { documentDate } : {};
    const benches = sentences.map((sentence): Bench => ({ grammar, tokens, sentence, ...dated }));
    const candidates = benches.map(refinedTimes);
    const namedDays = candidates
      .flat()
      .flatMap(({ meaning }) => namedDay(meaning, { namedDays: [], ...dated }));
    return candidates.flatMap((found, index) => {
      const sentence = sentences[index];
      return sentence ? placedTimes(found, { grammar, tokens, sentence }, { namedDays, ...dated }) : [];
    });
  };
}

function refinedTimes(bench: Bench): readonly Candidate[] {
  const proposed = proposeTimes(bench);
  if (proposed.length === 0) return proposed;
  return REFINERS.reduce((candidates, refine) => refine(candidates, bench), proposed);
}

function placedTimes(
  candidates: readonly Candidate[],
  {
    grammar,
    tokens,
    sentence,
  }: { readonly grammar: Grammar; readonly tokens: Tokens; readonly sentence: Sentence },
  context: TimeContext,
): FoundTime[] {
  return candidates.flatMap(({ from, to, meaning }) => {
    const around = { from, to, floor: sentence.from, ceiling: sentence.to };
    const tense = tenseAround(tokens, around, grammar.lexicon);
    const placed = place(meaning, tense === undefined ? context : { ...context, tense });
    return placed ? [{ expression: { span: spanOfTokens(tokens, from, to), ...placed }, from, to }] : [];
  });
}

/** The day of a time that names one in full, or in the document's year, whatever the sentence around it. */
function namedDay(meaning: Meaning, context: TimeContext): Day[] {
  if (meaning.kind === 'timed') return namedDay(meaning.day, context);
  if (meaning.kind !== 'phrase' || meaning.fields.month === undefined || meaning.fields.day === undefined)
    return [];
  const from = place(meaning, context)?.from;
  return from === undefined ? [] : [from];
}
