import { type FactWeight, numberKey } from './compare-facts.ts';
import type { FactSheet } from './fact-sheet.ts';

/** Counts how many texts have a key, in a table of fixed size; what falls on one place by chance only makes a key seem less rare. */
export interface FactCounts {
  readonly add: (sheet: FactSheet) => void;
  readonly weight: FactWeight;
  /** How many texts have the key. */
  readonly textsWith: (key: number) => number;
  readonly texts: () => number;
}

/** A few texts tell nothing of rarity: as many more are imagined that have no key in common. */
const IMAGINED_TEXTS = 20;

/** Counts for some `2 ** bits` different keys. Weight: ln((texts + 20) / (texts with the key + 1)). */
export function factCounts(bits = 20): FactCounts {
  const counts = new Uint32Array(2 ** bits);
  const mask = counts.length - 1;
  let texts = 0;
  const count = (key: number): void => {
    const place = key & mask;
    counts[place] = (counts[place] ?? 0) + 1;
  };
  return {
    add(sheet) {
      texts++;
      for (const key of keysOf(sheet)) count(key);
    },
    weight: (key) => Math.log((texts + IMAGINED_TEXTS) / ((counts[key & mask] ?? 0) + 1)),
    textsWith: (key) => counts[key & mask] ?? 0,
    texts: () => texts,
  };
}

/** Every key of a sheet, once. */
function keysOf(sheet: FactSheet): Set<number> {
  const keys = new Set<number>([...sheet.names, ...sheet.capitals, ...sheet.concepts]);
  for (const value of sheet.numbers) keys.add(numberKey(value));
  return keys;
}
