import type { Tokens } from '../../token.ts';
import { type PhraseMatch, type PhrasePattern, PhraseSet, type WordClasses } from '../../token-pattern.ts';
import { timeClasses } from '../time-classes.ts';
import type { TimeLexicon } from '../time-lexicon.ts';
import type {
  ClockJoiner,
  RangeJoiner,
  ShiftJoiner,
  SpellJoiner,
  TimeLanguage,
  TimeOperator,
  TimeRule,
} from '../time-rules.ts';

/** The time rules of a language, compiled. */
export interface Grammar {
  readonly lexicon: TimeLexicon;
  readonly rules: PhraseSet<TimeRule>;
  readonly innerOperators: PhraseSet<TimeOperator>;
  readonly afterOperators: PhraseSet<TimeOperator>;
  readonly outerOperators: PhraseSet<TimeOperator>;
  readonly ranges: readonly CompiledRange[];
  /** Those whose bare numbers are hours. */
  readonly hourRanges: readonly CompiledRange[];
  readonly shifts: PhraseSet<ShiftJoiner>;
  readonly spells: PhraseSet<SpellJoiner>;
  readonly clockJoiners: PhraseSet<ClockJoiner>;
  readonly withinJoiners: PhraseSet<PhrasePattern>;
}

/** Words that make two times a range, and the words that may stand before the first. */
export interface CompiledRange {
  readonly rule: RangeJoiner;
  readonly joiner: PhraseSet<RangeJoiner>;
  readonly openers: PhraseSet<PhrasePattern>;
}

/** Compiles the rules of a language; a mistake in a pattern throws here. */
export function compileGrammar(language: TimeLanguage): Grammar {
  const classes = timeClasses(language.lexicon);
  const compile = <Rule extends PhrasePattern>(rules: readonly Rule[]): PhraseSet<Rule> =>
    new PhraseSet(rules, classes);
  const ranges = language.ranges.map((rule) => compiledRange(rule, classes));
  return {
    lexicon: language.lexicon,
    rules: compile(language.rules),
    innerOperators: compile(language.innerOperators),
    afterOperators: compile(language.afterOperators),
    outerOperators: compile(language.outerOperators),
    ranges: ranges.filter(({ rule }) => !rule.hours),
    hourRanges: ranges.filter(({ rule }) => rule.hours),
    shifts: compile(language.shifts),
    spells: compile(language.spells),
    clockJoiners: compile(language.clockJoiners),
    withinJoiners: compile(language.withinJoiners),
  };
}

function compiledRange(rule: RangeJoiner, classes: WordClasses): CompiledRange {
  return {
    rule,
    joiner: new PhraseSet([rule], classes),
    openers: new PhraseSet(
      (rule.openers ?? []).map((pattern) => ({ pattern })),
      classes,
    ),
  };
}

/** How many tokens the words before a time may be. */
const MOST_BEFORE = 7;

/** The longest phrase that ends right before token `end` and begins no earlier than `floor`. */
export function phraseBefore<Rule extends PhrasePattern>(
  phrases: PhraseSet<Rule>,
  tokens: Tokens,
  { floor, end }: { readonly floor: number; readonly end: number },
): PhraseMatch<Rule> | undefined {
  for (let start = Math.max(floor, end - MOST_BEFORE); start < end; start++) {
    const match = phrases.matchAt(tokens, start, end);
    if (match?.end === end) return match;
  }
  return undefined;
}

/** The phrase that covers tokens `[from, to)` and no other; an empty stretch is none. */
export function phraseOver<Rule extends PhrasePattern>(
  phrases: PhraseSet<Rule>,
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
): PhraseMatch<Rule> | undefined {
  if (to <= from) return undefined;
  const match = phrases.matchAt(tokens, from, to);
  return match?.end === to ? match : undefined;
}
