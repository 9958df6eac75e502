import { candidateOver, joinNeighbours, type Refiner, stillNeeded } from './candidate.ts';
import { phraseOver } from './grammar.ts';

/** "tre giorni dopo Natale": a quantity tied to a date is that many units beside it. */
export const joinShifts: Refiner = (candidates, { tokens, grammar }) =>
  joinNeighbours(candidates, (left, right) => {
    const quantity = left.meaning;
    if (quantity.kind !== 'quantity' || quantity.form !== 'counted') return undefined;
    if (right.meaning.kind === 'quantity') return undefined;
    const match = phraseOver(grammar.shifts, tokens, { from: left.to, to: right.from });
    if (!match) return undefined;
    const { direction } = match.rule;
    const meaning = { kind: 'beside', quantity, direction, of: right.meaning } as const;
    return candidateOver({ from: left.from, to: right.to }, meaning, stillNeeded(right.needs, 'operator'));
  });
