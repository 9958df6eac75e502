import { type Day, dayNumber } from '../../base/index.ts';
import { hashWord } from '../word-sequence.ts';

/** After every day that a report may name. */
const UNDATED = 4_000_000;

/**
 * Where a document stands in the order of publication, for a `CandidateIndex`: by its day, and within a day in an order of its own that depends on
 * nothing but the ids. Documents without a day come last. Two documents of one day have the same rank once in a thousand million pairs.
 */
export function publicationRank(day: Day | undefined, id: string): number {
  const number = day === undefined ? Number.NaN : dayNumber(day);
  return (Number.isFinite(number) ? number : UNDATED) * 2 ** 30 + (hashWord(id) >>> 2);
}
