import { foldedAt, shapeAt, type Tokens } from '../../token.ts';
import type { Bench, Candidate } from './candidate.ts';

/** Keeps what needs no further support and is no piece of a longer number. */
export function dropWeak(candidates: readonly Candidate[], { tokens }: Bench): readonly Candidate[] {
  return candidates.filter(
    (candidate) => candidate.needs === undefined && !isInsideNumber(tokens, candidate),
  );
}

const NUMBER_JOINTS: ReadonlySet<string> = new Set(['-', '–', '/', ':', '.', ',']);

/** A number that goes on in digits on either side: telephone numbers, scores, sums. */
function isInsideNumber(tokens: Tokens, { from, to }: Candidate): boolean {
  return goesOn(tokens, from, -1) || goesOn(tokens, to - 1, 1);
}

/** True when the number at `index` is joined to another one on the side of `step`, without a space. */
function goesOn(tokens: Tokens, index: number, step: -1 | 1): boolean {
  const joint = index + step;
  if (!isNumber(tokens, index) || !NUMBER_JOINTS.has(foldedAt(tokens, joint))) return false;
  const [left, right] = step === -1 ? [joint - 1, joint] : [index, joint];
  return isNumber(tokens, joint + step) && touches(tokens, left) && touches(tokens, right);
}

function isNumber(tokens: Tokens, index: number): boolean {
  return index >= 0 && index < tokens.count && shapeAt(tokens, index) === 'number';
}

/** True when nothing stands between token `index` and the next one. */
function touches(tokens: Tokens, index: number): boolean {
  return tokens.ends[index] === tokens.starts[index + 1];
}
