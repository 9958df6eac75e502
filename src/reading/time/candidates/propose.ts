import { foldedAt, shapeAt, type Tokens } from '../../token.ts';
import type { PhraseMatch } from '../../token-pattern.ts';
import { fieldsOf } from '../fields-of.ts';
import type { Meaning } from '../meaning.ts';
import type { TimeFields } from '../time-fields.ts';
import type { TimeLexicon } from '../time-lexicon.ts';
import type { Support, TimeRule } from '../time-rules.ts';
import { type Bench, type Candidate, candidateOver } from './candidate.ts';

/** Every phrase of a sentence that may be a time, however weak alone. */
export function proposeTimes({ grammar, tokens, sentence }: Bench): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = sentence.from; index < sentence.to; ) {
    const match = grammar.rules.matchAt(tokens, index, sentence.to);
    index = match?.end ?? index + 1;
    if (
      !match ||
      match.rule.make === 'nothing' ||
      isYearBeforeUnit(match, { tokens, lexicon: grammar.lexicon })
    )
      continue;
    if (match.rule.tight && !isTight(tokens, match)) continue;
    const isCut = countsSomething(match, { tokens, lexicon: grammar.lexicon }) || beginsClock(match, tokens);
    const kept = isCut ? withoutCount(match) : match;
    if (!kept) continue;
    // What is cut off may begin a time of its own: "Thursday 8:00".
    index = kept.end;
    const needs = kept.rule.needs ?? homonymNeeds(tokens, kept, grammar.lexicon);
    const isHanging = kept.rule.alone === true && grammar.lexicon.determiners.has(foldedAt(tokens, kept.end));
    const said = isHanging ? { ...kept, rule: { ...kept.rule, make: 'unplaced' as const } } : kept;
    candidates.push(candidateOver({ from: kept.start, to: kept.end }, meaningOf(said), needs));
  }
  return candidates;
}

function meaningOf(match: PhraseMatch<TimeRule>): Meaning {
  const { rule, captures } = match;
  const fields = fieldsOf(captures, rule.fields);
  if (rule.make !== 'quantity') return { kind: 'phrase', rule, fields };
  const count = countOf(fields);
  const isBare = count === undefined && rule.vague !== true;
  const isPlural = captures.some(({ name }) => name === 'units');
  const quantity = {
    kind: 'quantity',
    amounts: [{ unit: fields.unit ?? 'day', ...(count === undefined ? {} : { count }) }],
    vague: rule.vague === true || count === undefined,
    form: isBare ? (isPlural ? 'plural' : 'singular') : 'counted',
  } as const;
  return rule.effect === undefined
    ? quantity
    : { kind: 'changed', effect: rule.effect, fields: {}, of: quantity };
}

function countOf({ count, half }: TimeFields): number | undefined {
  return half ? (count ?? 0) + 0.5 : count;
}

/** "May" and "spring" alone are as often other words. */
function homonymNeeds(
  tokens: Tokens,
  match: PhraseMatch<TimeRule>,
  { homonyms }: TimeLexicon,
): Support | undefined {
  const isAlone = match.end === match.start + 1;
  return isAlone && homonyms.has(foldedAt(tokens, match.start)) ? 'preposition' : undefined;
}

/** "15 vittime", "1500 soldati", "il 20 per cento", "in March 12 people": the number that ends a phrase counts what follows it. */
function countsSomething(
  { rule: { fields }, end, captures }: PhraseMatch<TimeRule>,
  { tokens, lexicon }: { readonly tokens: Tokens; readonly lexicon: TimeLexicon },
): boolean {
  const last = captures.at(-1);
  if (last?.token !== end - 1) return false;
  const isYear = last.name === 'year' && captures.length === 1;
  const isSpokenHour = last.name === 'hour-word' && captures.length === 1 && fields === undefined;
  if (!isYear && last.name !== 'day' && last.name !== 'clock' && !isSpokenHour) return false;
  const next = foldedAt(tokens, end);
  // "at five of the casinos", "at three times the rate"
  if (isSpokenHour && COUNTING.has(next)) return true;
  // "il 5 per cento", "dal 3 al 5 per cento", "from 3 to 5 percent"
  if (isCounted(tokens, end, lexicon)) return true;
  if (/^\d/u.test(foldedAt(tokens, end + 1)) && isCounted(tokens, end + 2, lexicon)) return true;
  // "for the first 2 weeks"
  if (captures.length === 1 && last.name === 'day' && /^\d/u.test(next)) return true;
  // An English date stands before any noun ("the January 10 summit"); a year does, unless it is as round as a count.
  const isOpen =
    captures.some(({ name }) => name === 'month' || name === 'monthnumber') ||
    (isYear && Number(last.value) % 100 !== 0);
  const isWord = shapeAt(tokens, end) === 'word' && end < tokens.count;
  return !isOpen && isWord && !lexicon.afterNumber.has(next);
}

/** "2021 weekend": a year before a single unit does not count it. */
function isYearBeforeUnit(
  { rule, end, captures }: PhraseMatch<TimeRule>,
  { tokens, lexicon }: { readonly tokens: Tokens; readonly lexicon: TimeLexicon },
): boolean {
  const [count] = captures;
  if (rule.make !== 'quantity' || count?.name !== 'count' || Number(count.value) < 1500) return false;
  return Object.hasOwn(lexicon.units, foldedAt(tokens, end - 1));
}

/** "Thursday *8*:00", "Monday *8*-9am", "May 5 *8* pm": the number that ends a date is the hour of what follows it. */
function beginsClock({ end, captures }: PhraseMatch<TimeRule>, tokens: Tokens): boolean {
  const last = captures.at(-1);
  if (last?.name !== 'day' || last.token !== end - 1 || captures.length < 2) return false;
  const next = foldedAt(tokens, end);
  const after = foldedAt(tokens, end + 1);
  if (next === ':') return /^\d{2}/u.test(after) && tokens.ends[end - 1] === tokens.starts[end];
  // After a weekday two joined numbers are hours or a score.
  const isJoined =
    next === '-' && (captures[0]?.name === 'weekday' ? /^\d{1,2}/u : /^\d{1,2}[ap]m$/u).test(after);
  return HALVES.has(next) || isJoined;
}

/** True when no space stands between the tokens of a match. */
function isTight(tokens: Tokens, { start, end }: PhraseMatch<TimeRule>): boolean {
  for (let index = start; index < end - 1; index++) {
    if (tokens.ends[index] !== tokens.starts[index + 1]) return false;
  }
  return true;
}

const HALVES: ReadonlySet<string> = new Set(['am', 'pm', 'a.m.', 'p.m.']);

/** True when the token at `index` is what a number before it counts. */
function isCounted(tokens: Tokens, index: number, { counted }: TimeLexicon): boolean {
  const word = foldedAt(tokens, index);
  if (SIGNS.has(word) || counted.has(word)) return true;
  return word === 'per' && counted.has(foldedAt(tokens, index + 1));
}

const COUNTING: ReadonlySet<string> = new Set(['of', 'to', 'times', 'or', 'di', 'percent']);

const SIGNS: ReadonlySet<string> = new Set(['%', '€', '$', '£', '°']);

/** What the phrase says without the count at its end: "sabato" of "sabato 12 persone"; `undefined` where nothing is left. */
function withoutCount(match: PhraseMatch<TimeRule>): PhraseMatch<TimeRule> | undefined {
  const captures = match.captures.slice(0, -1);
  const end = captures.at(-1)?.token;
  return end === undefined ? undefined : { ...match, captures, end: end + 1 };
}
