import { foldedAt } from '../../token.ts';
import { isLongerUnit } from '../placing/time-unit.ts';
import { candidateOver, joinNeighbours, type Refiner } from './candidate.ts';

/** "due anni e tre mesi": counted units of falling size are one quantity. */
export const joinSums: Refiner = (candidates, { tokens, grammar }) =>
  joinNeighbours(candidates, (left, right) => {
    const [first, second] = [left.meaning, right.meaning];
    if (first.kind !== 'quantity' || second.kind !== 'quantity') return undefined;
    if (first.form !== 'counted' || second.form !== 'counted') return undefined;
    const gap = right.from - left.to;
    if (gap > 1 || (gap === 1 && !grammar.lexicon.and.has(foldedAt(tokens, left.to)))) return undefined;
    const larger = first.amounts.at(-1)?.unit ?? 'day';
    const smaller = second.amounts[0]?.unit ?? 'day';
    if (!isLongerUnit(larger, smaller)) return undefined;
    const amounts = [...first.amounts, ...second.amounts];
    const meaning = { ...first, amounts, vague: first.vague || second.vague };
    return candidateOver({ from: left.from, to: right.to }, meaning);
  });
