import { foldedAt, type Tokens } from '../../token.ts';
import { phraseOf } from '../meaning.ts';
import type { Bench, Candidate } from './candidate.ts';

/** Keeps what needs no further support and is no piece of a longer number. */
export function dropWeak(candidates: readonly Candidate[], bench: Bench): readonly Candidate[] {
  const { tokens } = bench;
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const isGood = isSupported(candidate, tokens) || isListedAfter(kept.at(-1), candidate, bench);
    if (isGood && !isInsideNumber(tokens, candidate)) kept.push(candidate);
  }
  return kept;
}

/** "in 2007 and *2009*", "on 11/20, *11/22*": what stands in a list after a time of its kind is one as well. */
function isListedAfter(
  before: Candidate | undefined,
  candidate: Candidate,
  { tokens, grammar }: Bench,
): boolean {
  if (before === undefined || candidate.needs === 'definite') return false;
  const [first, last] = [phraseOf(before.meaning), phraseOf(candidate.meaning)];
  if (first === undefined || last === undefined || first.rule.make !== last.rule.make) return false;
  if (Object.keys(first.fields).sort().join() !== Object.keys(last.fields).sort().join()) return false;
  for (let index = before.to; index < candidate.from; index++) {
    if (!grammar.lexicon.listing.has(foldedAt(tokens, index))) return false;
  }
  return candidate.from > before.to && candidate.from - before.to <= 2;
}

/** A text that says nothing else ("2019", "noon") gives a time support enough, but not a bare number. */
function isSupported({ from, to, needs, meaning }: Candidate, tokens: Tokens): boolean {
  if (needs === undefined) return true;
  return needs !== 'definite' && isWholeText(tokens, from, to) && meaning.kind === 'phrase';
}

/** True when tokens `[from, to)` are all that a text says. */
export function isWholeText(tokens: Tokens, from: number, to: number): boolean {
  if (from > 0) return false;
  return to === tokens.count || (to === tokens.count - 1 && '.!?'.includes(foldedAt(tokens, to)));
}

const NUMBER_JOINTS: ReadonlySet<string> = new Set(['-', '–', '/', ':', '.', ',']);

/** A number that goes on in digits on either side: telephone numbers, scores, sums. */
function isInsideNumber(tokens: Tokens, { from, to }: Candidate): boolean {
  return goesOn(tokens, from, -1) || goesOn(tokens, to - 1, 1);
}

/** True when the number at `index` is joined to another one on the side of `step`, without a space. */
function goesOn(tokens: Tokens, index: number, step: -1 | 1): boolean {
  const joint = index + step;
  if (!beginsWithDigit(tokens, index) || !NUMBER_JOINTS.has(foldedAt(tokens, joint))) return false;
  const [left, right] = step === -1 ? [joint - 1, joint] : [index, joint];
  return beginsWithDigit(tokens, joint + step) && touches(tokens, left) && touches(tokens, right);
}

function beginsWithDigit(tokens: Tokens, index: number): boolean {
  return /^\d/u.test(foldedAt(tokens, index));
}

/** True when nothing stands between token `index` and the next one. */
function touches(tokens: Tokens, index: number): boolean {
  return tokens.ends[index] === tokens.starts[index + 1];
}
