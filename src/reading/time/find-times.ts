import type { Day } from '../../base/index.ts';
import type { TimeExpression } from '../reading.ts';
import type { Reason } from '../reason.ts';
import type { Sentence } from '../sentence.ts';
import { spanOfTokens, type Tokens } from '../token.ts';
import { bindAfter, bindInner, bindOuter } from './candidates/bind-operators.ts';
import type { Bench, Candidate, Refiner } from './candidates/candidate.ts';
import { dropWeak, isWholeText } from './candidates/drop-weak.ts';
import { compileGrammar, type Grammar } from './candidates/grammar.ts';
import { joinClocks } from './candidates/join-clocks.ts';
import { joinHours, joinRanges } from './candidates/join-ranges.ts';
import { joinShifts } from './candidates/join-shifts.ts';
import { joinSpells } from './candidates/join-spells.ts';
import { joinSums } from './candidates/join-sums.ts';
import { joinWithin } from './candidates/join-within.ts';
import { proposeTimes } from './candidates/propose.ts';
import { shareWeek } from './candidates/share-week.ts';
import type { Meaning, TimeContext } from './meaning.ts';
import { place } from './placing/place.ts';
import { tenseAround } from './tense.ts';
import { timeReasons } from './time-reasons.ts';
import type { TimeLanguage } from './time-rules.ts';

/** A time expression with the tokens it covers, and why it is read so. */
export interface FoundTime {
  readonly expression: TimeExpression;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly reasons: readonly Reason[];
}

/** Finds the time expressions of a tokenised text, in order, placed against the document date as far as it allows. */
export type TimeFinder = (scene: {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly documentDate?: { readonly from: Day; readonly to: Day };
}) => FoundTime[];

const REFINERS: readonly Refiner[] = [
  joinSums,
  joinSpells,
  // Before single words after a quantity are bound: "tre giorni dopo Natale" is not "tre giorni dopo".
  joinShifts,
  bindAfter,
  joinWithin,
  joinHours,
  bindInner,
  joinRanges,
  // Again, for ranges of bare days: "from 4 to 22 of this month".
  joinWithin,
  shareWeek,
  // After ranges: "nella notte tra il 3 e il 4" is a night of the two days.
  joinClocks,
  // Again, for starts that have become a minute of a day.
  joinSpells,
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
    const times: FoundTime[] = [];
    let context: TimeContext = { namedDays, ...dated };
    for (const [index, found] of candidates.entries()) {
      const sentence = sentences[index];
      for (const candidate of sentence ? found : []) {
        const time = sentence && placedTime(candidate, { grammar, tokens, sentence }, context);
        if (!time) continue;
        times.push(time);
        context = { ...context, ...lastNamed(candidate.meaning, time.expression) };
      }
    }
    return times;
  };
}

/** What a date says of the text after it. An hour alone lies on the day of the document, which is not what the text speaks of. */
function lastNamed(meaning: Meaning, time: TimeExpression): Pick<TimeContext, 'namedLast'> {
  const { from, to, type } = time;
  const isHourAlone = meaning.kind !== 'timed' && type === 'time';
  if (isHourAlone || !isDate(time) || from === undefined || to === undefined) return {};
  return { namedLast: { from: from.slice(0, 10), to: to.slice(0, 10) } };
}

function isDate({ type, from, to }: TimeExpression): boolean {
  return (type === 'date' || type === 'time') && from !== undefined && to !== undefined;
}

function refinedTimes(bench: Bench): readonly Candidate[] {
  const proposed = proposeTimes(bench);
  if (proposed.length === 0) return proposed;
  return REFINERS.reduce((candidates, refine) => refine(candidates, bench), proposed);
}

function placedTime(
  { from, to, meaning }: Candidate,
  {
    grammar,
    tokens,
    sentence,
  }: { readonly grammar: Grammar; readonly tokens: Tokens; readonly sentence: Sentence },
  context: TimeContext,
): FoundTime | undefined {
  const around = { from, to, floor: sentence.from, ceiling: sentence.to };
  // A bare date that is all a text says is the coming one, as in a calendar.
  const isWhole = isWholeText(tokens, from, to);
  const found = isWhole ? undefined : tenseAround(tokens, around, grammar.lexicon);
  const tense = isWhole ? 'future' : found?.tense;
  const surroundings = tense === undefined ? context : { ...context, tense };
  const placed = place(meaning, surroundings);
  if (!placed) return undefined;
  const span = spanOfTokens(tokens, from, to);
  const verb = found && spanOfTokens(tokens, found.verb, found.verb + 1);
  const basis = { span, placed, context: surroundings, ...(verb === undefined ? {} : { verb }) };
  return { expression: { span, ...placed }, from, to, reasons: timeReasons(meaning, basis) };
}

/** The day of a time that names one in full, or in the document's year, whatever the sentence around it. */
function namedDay(meaning: Meaning, context: TimeContext): Day[] {
  if (meaning.kind === 'timed') return namedDay(meaning.day, context);
  if (meaning.kind !== 'phrase' || meaning.fields.month === undefined || meaning.fields.day === undefined)
    return [];
  const from = place(meaning, context)?.from;
  return from === undefined ? [] : [from];
}
