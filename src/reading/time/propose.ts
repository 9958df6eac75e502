import { foldedAt, shapeAt, type Tokens } from '../token.ts';
import type { PhraseMatch } from '../token-pattern.ts';
import { type Bench, type Candidate, candidateOver } from './candidate.ts';
import { fieldsOf } from './fields-of.ts';
import { isDayOnly, type Meaning } from './meaning.ts';
import type { Support, TimeFields, TimeLexicon, TimeRule } from './time-rules.ts';

/** Every phrase of a sentence that may be a time, however weak alone. */
export function proposeTimes({ grammar, tokens, sentence }: Bench): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of grammar.rules.matchAll(tokens, sentence.from, sentence.to)) {
    if (match.rule.make === 'nothing') continue;
    const meaning = meaningOf(match);
    if (countsSomething(meaning, match, { tokens, lexicon: grammar.lexicon })) continue;
    const needs = match.rule.needs ?? homonymNeeds(tokens, match, grammar.lexicon);
    candidates.push(candidateOver({ from: match.start, to: match.end }, meaning, needs));
  }
  return candidates;
}

function meaningOf(match: PhraseMatch<TimeRule>): Meaning {
  const { rule, captures } = match;
  const fields = fieldsOf(captures, rule.fields);
  if (rule.make !== 'quantity') return { kind: 'phrase', rule, fields };
  const isBare = rule.needs === 'operator';
  const isPlural = captures.some(({ name }) => name === 'units');
  const count = countOf(fields);
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

/** "15 vittime", "1500 soldati", "il 20 per cento": a number that counts what follows it. */
function countsSomething(
  meaning: Meaning,
  { start, end }: PhraseMatch<TimeRule>,
  { tokens, lexicon }: { readonly tokens: Tokens; readonly lexicon: TimeLexicon },
): boolean {
  const isYear = meaning.kind === 'phrase' && end === start + 1 && meaning.fields.year !== undefined;
  if (!isYear && !isDayOnly(meaning)) return false;
  const next = foldedAt(tokens, end);
  if (next === '%' || next === '€' || next === '$' || lexicon.counted.has(next)) return true;
  if (isYear && (meaning.fields.year ?? 0) % 100 !== 0) return false;
  const isWord = shapeAt(tokens, end) === 'word' && end < tokens.count;
  return isWord && !lexicon.afterNumber.has(next);
}
