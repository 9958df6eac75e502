import type { WorkedCase, WorkedValue } from './worked-case.ts';

/**
 * True where the value is the expected one: equal, or, with `digits`, apart by no more than half of the last digit printed. Figures that
 * are not numbers are never met.
 */
export function isMet({ expected, got, digits }: WorkedValue): boolean {
  if (typeof expected !== 'number' || typeof got !== 'number' || digits === undefined)
    return Object.is(expected, got);
  // A hair more, for halves that binary fractions cannot hold.
  return Math.abs(expected - got) <= 0.5 * 10 ** -digits + 1e-12;
}

/** True where every value of the case is met, and there is one. */
export function isCaseMet({ values }: WorkedCase): boolean {
  return values.length > 0 && values.every(isMet);
}
