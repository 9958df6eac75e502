import type { GoldSet } from './gold-set.ts';

/** The gold sets that are scored, in the order of the table. */
export const GOLD_SETS: readonly GoldSet[] = [];
