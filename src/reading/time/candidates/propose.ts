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
  for (const match of grammar.rules.matchAll(tokens, sentence.from, sentence.to)) {
    if (match.rule.make === 'nothing') continue;
    const kept = countsSomething(match, { tokens, lexicon: grammar.lexicon }) ? withoutCount(match) : match;
    if (!kept) continue;
    const needs = kept.rule.needs ?? homonymNeeds(tokens, kept, grammar.lexicon);
    candidates.push(candidateOver({ from: kept.start, to: kept.end }, meaningOf(kept), needs));
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
  { end, captures }: PhraseMatch<TimeRule>,
  { tokens, lexicon }: { readonly tokens: Tokens; readonly lexicon: TimeLexicon },
): boolean {
  const last = captures.at(-1);
  if (last?.token !== end - 1) return false;
  const isYear = last.name === 'year' && captures.length === 1;
  if (!isYear && last.name !== 'day' && last.name !== 'clock') return false;
  const next = foldedAt(tokens, end);
  if (SIGNS.has(next) || lexicon.counted.has(next)) return true;
  // An English date stands before any noun ("the January 10 summit"); a year does, unless it is as round as a count.
  const isOpen =
    captures.some(({ name }) => name === 'month' || name === 'monthnumber') ||
    (isYear && Number(last.value) % 100 !== 0);
  const isWord = shapeAt(tokens, end) === 'word' && end < tokens.count;
  return !isOpen && isWord && !lexicon.afterNumber.has(next);
}

const SIGNS: ReadonlySet<string> = new Set(['%', '€', '$', '£', '°']);

/** What the phrase says without the count at its end: "sabato" of "sabato 12 persone"; `undefined` where nothing is left. */
function withoutCount(match: PhraseMatch<TimeRule>): PhraseMatch<TimeRule> | undefined {
  const captures = match.captures.slice(0, -1);
  const end = captures.at(-1)?.token;
  return end === undefined ? undefined : { ...match, captures, end: end + 1 };
}
