import { foldedAt } from '../../token.ts';
import type { Meaning, QuantityMeaning } from '../meaning.ts';
import { candidateOver, joinNeighbours, type Refiner } from './candidate.ts';
import { phraseOver } from './grammar.ts';

/** "three days starting on Monday", "from 9 am for two hours": how long, and from when. */
export const joinSpells: Refiner = (candidates, { tokens, grammar }) =>
  joinNeighbours(candidates, (left, right) => {
    const match = phraseOver(grammar.spells, tokens, { from: left.to, to: right.from });
    if (!match) return undefined;
    const { turned, opener } = match.rule;
    if (opener !== undefined && foldedAt(tokens, left.from - 1) !== opener) return undefined;
    const [length, start] = turned ? [right, left] : [left, right];
    const quantity = countedIn(length.meaning);
    if (!quantity || start.needs === 'definite' || !isStart(start.meaning)) return undefined;
    return candidateOver(
      { from: left.from, to: right.to },
      { kind: 'spell', quantity, start: start.meaning },
    );
  });

function countedIn(meaning: Meaning): QuantityMeaning | undefined {
  if (meaning.kind !== 'quantity' || meaning.form !== 'counted') return undefined;
  return meaning.amounts.every(({ count }) => count !== undefined) ? meaning : undefined;
}

/** Something that begins on a day or at a minute. */
function isStart(meaning: Meaning): boolean {
  if (meaning.kind === 'timed' || meaning.kind === 'beside') return true;
  return meaning.kind === 'phrase' && STARTS.has(meaning.rule.make);
}

const STARTS: ReadonlySet<string> = new Set(['calendar', 'clock', 'day-offset', 'holiday', 'adjacent-unit']);
