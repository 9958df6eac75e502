import { foldedAt, shapeAt, type Tokens } from '../token.ts';
import type { Bench, Candidate } from './candidate.ts';

/** Keeps what needs no further support and is no piece of a longer number. */
export function dropWeak(candidates: readonly Candidate[], { tokens }: Bench): readonly Candidate[] {
  return candidates.filter(
    (candidate) => candidate.needs === undefined && !isInsideNumber(tokens, candidate),
  );
}

const NUMBER_JOINTS: ReadonlySet<string> = new Set(['-', '–', '/', ':', '.', ',']);
const NUMBER_SIGNS: ReadonlySet<string> = new Set(['+', '#', '€', '$', '£']);

/** A number that goes on in digits on either side: telephone numbers, scores, sums. */
function isInsideNumber(tokens: Tokens, { from, to }: Candidate): boolean {
  const before = foldedAt(tokens, from - 1);
  if (isNumber(tokens, from) && touches(tokens, from - 1)) {
    if (NUMBER_SIGNS.has(before)) return true;
    if (NUMBER_JOINTS.has(before) && isNumber(tokens, from - 2) && touches(tokens, from - 2)) return true;
  }
  return (
    isNumber(tokens, to - 1) &&
    NUMBER_JOINTS.has(foldedAt(tokens, to)) &&
    isNumber(tokens, to + 1) &&
    touches(tokens, to - 1) &&
    touches(tokens, to)
  );
}

function isNumber(tokens: Tokens, index: number): boolean {
  return index >= 0 && index < tokens.count && shapeAt(tokens, index) === 'number';
}

/** True when nothing stands between token `index` and the next one. */
function touches(tokens: Tokens, index: number): boolean {
  return tokens.ends[index] === tokens.starts[index + 1];
}
