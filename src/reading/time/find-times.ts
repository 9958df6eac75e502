import type { Day } from '../../base/index.ts';
import type { TimeExpression } from '../reading.ts';
import type { Sentence } from '../sentence.ts';
import { foldedAt, spanOfTokens, type Tokens } from '../token.ts';
import { type PhraseMatch, PhraseSet } from '../token-pattern.ts';
import { dayBefore, type Produced, produce } from './productions.ts';
import { timeClasses } from './time-classes.ts';
import type { TimeContext, TimeLanguage, TimePrefix, TimeRule } from './time-rules.ts';

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

/** Compiles the rules of a language once; the finder that it returns keeps no state between texts. */
export function timeFinder(language: TimeLanguage): TimeFinder {
  const classes = timeClasses(language.lexicon);
  const rules = new PhraseSet<TimeRule>(language.rules, classes);
  const prefixes = new PhraseSet<TimePrefix>(language.prefixes, classes);
  return ({ tokens, sentences, documentDate }) => {
    const matched = sentences.map((sentence) => ({
      sentence,
      matches: rules.matchAll(tokens, sentence.from, sentence.to),
    }));
    const namedDays = matched
      .flatMap(({ matches }) => matches)
      .flatMap((match) => namedDay(match, documentDate));
    const found: FoundTime[] = [];
    for (const { sentence, matches } of matched) {
      if (matches.length === 0) continue;
      let floor = sentence.from;
      for (const match of matches) {
        const future = speaksOfFuture(tokens, match.start, { sentence, language });
        const context: TimeContext = { future, namedDays, ...(documentDate ? { documentDate } : {}) };
        const produced = produce({ rule: match.rule, captures: match.captures, context });
        if (!produced) continue;
        const prefix = prefixBefore(prefixes, tokens, match.start, floor);
        const start = prefix ? prefix.start : match.start;
        const shaped = prefix ? applyPrefix(prefix.effect, produced, context) : produced;
        found.push({
          expression: { span: spanOfTokens(tokens, start, match.end), ...shaped },
          from: start,
          to: match.end,
        });
        floor = match.end;
      }
    }
    return found;
  };
}

/** The day of a match that the text dates in full, or against the document's year, whatever the sentence around it. */
function namedDay(match: PhraseMatch<TimeRule>, documentDate: TimeContext['documentDate']): Day[] {
  if (match.rule.make !== 'calendar-date') return [];
  const context: TimeContext = { future: false, namedDays: [], ...(documentDate ? { documentDate } : {}) };
  const produced = produce({ rule: match.rule, captures: match.captures, context });
  return produced?.from === undefined ? [] : [produced.from];
}

/** How many words before a date a future verb still bears on it. */
const FUTURE_REACH = 12;

/** A future verb stands before the date in its own clause: "he will come on Monday", not "he said on Monday that he will come". */
function speaksOfFuture(
  tokens: Tokens,
  at: number,
  { sentence, language }: { sentence: Sentence; language: TimeLanguage },
): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - FUTURE_REACH); index--) {
    const word = foldedAt(tokens, index);
    if (language.lexicon.isFuture(word)) return true;
    if ('"”»;:'.includes(word)) return false;
  }
  return false;
}

/** The longest prefix that ends right before `token`; none reaches back over more than four words. */
function prefixBefore(
  prefixes: PhraseSet<TimePrefix>,
  tokens: Tokens,
  token: number,
  floor: number,
): { start: number; effect: TimePrefix['effect'] } | undefined {
  for (let start = Math.max(floor, token - 4); start < token; start++) {
    const match = prefixes.matchAt(tokens, start, token);
    if (match?.end === token) return { start, effect: match.rule.effect };
  }
  return undefined;
}

function applyPrefix(effect: TimePrefix['effect'], produced: Produced, context: TimeContext): Produced {
  const today = context.documentDate;
  const { from, to, ...rest } = produced;
  switch (effect) {
    case 'by':
      return {
        ...rest,
        type: 'interval',
        stated: false,
        ...(today ? { from: today.from } : {}),
        ...(to ? { to } : {}),
      };
    case 'before':
      return {
        ...rest,
        type: 'interval',
        stated: false,
        ...(today && from && today.from < from ? { from: today.from } : {}),
        ...(from ? { to: dayBefore(from) } : {}),
      };
    case 'since':
      return {
        ...rest,
        type: 'interval',
        stated: false,
        ...(from ? { from } : {}),
        ...(today ? { to: today.to } : {}),
      };
    case 'until':
      return {
        ...rest,
        type: 'interval',
        ...(today && to && today.from <= to ? { from: today.from } : {}),
        ...(to ? { to } : {}),
      };
    case 'after':
      return { ...rest, type: 'interval', ...(from ? { from } : {}) };
    case 'around':
      return { ...produced, vague: true };
  }
}
