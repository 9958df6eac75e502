import type { RowStanding } from './row-standing.ts';

/** The six ratings, from most inconsistent to most consistent, and "not applicable". Their places are the codes of a rating grid. */
export const CONSISTENCIES = ['II', 'I', 'N', 'C', 'CC', 'NA'] as const;

/** Heuer's consistency of a piece of evidence with a hypothesis; a blank cell is `undefined`, which is neither N nor NA. */
export type Consistency = (typeof CONSISTENCIES)[number];

/** One rating by one analyst. */
export interface Rating {
  readonly evidence: string;
  readonly hypothesis: string;
  readonly analyst: string;
  readonly consistency: Consistency;
  readonly note?: string;
  /** What the line that holds the rating says of its row; where lines differ the first counts. */
  readonly row?: Partial<RowStanding>;
}

/**
 * The rating that a cell of a file means: in any case of letters, with or without the blank that PARC ACH writes in `C C` and `I I`,
 * and `N/A` for NA. `undefined` for anything else.
 */
export function consistencyNamed(text: string): Consistency | undefined {
  const folded = text.replace(/[\s/]/gu, '').toUpperCase();
  return CONSISTENCIES.find((known) => known === folded);
}
