import type { ConceptKey } from './concept.ts';
import type { FactSheet } from './fact-sheet.ts';

/** How telling a key is: rises with its rarity. Numbers are asked for by their value through `numberKey`. */
export type FactWeight = (key: ConceptKey) => number;

/** What two texts have in common, and where they speak of the same thing in other numbers. */
export interface FactsInCommon {
  /** Names and numbers of each that stand in the other: share of their weight, 0–1. */
  readonly ofFirst: number;
  readonly ofSecond: number;
  /** How many names, and how many numbers, both have. */
  readonly names: number;
  readonly numbers: number;
  /** Counted things with a number in common, and those whose numbers differ and stand nowhere in the other text. */
  readonly agreements: number;
  readonly conflicts: readonly Conflict[];
  /** Share of the weight of the words that say something of the matter, of the text that has less of it, 0–1. */
  readonly matter: number;
}

/** One thing that was counted, and its number here and there. */
interface Conflict {
  readonly counted: ConceptKey;
  readonly first: number;
  readonly second: number;
}

/** The key under which a number is weighed and looked up. */
export function numberKey(value: number): number {
  return (Math.imul(Math.trunc(value * 100) | 0, 0x9e3779b1) ^ 0x51ed270b) >>> 0;
}

/** Compares two fact sheets; symmetric but for the order of the two sides. */
export function compareFacts(a: FactSheet, b: FactSheet, weight: FactWeight): FactsInCommon {
  const first = sideOf(a, b, weight);
  const second = sideOf(b, a, weight);
  return {
    ofFirst: first.share,
    ofSecond: second.share,
    names: Math.min(first.names, second.names),
    numbers: first.numbers,
    ...countedIn(a, b),
    matter: Math.max(matterOf(a, b, weight), matterOf(b, a, weight)),
  };
}

function sideOf(
  one: FactSheet,
  other: FactSheet,
  weight: FactWeight,
): { readonly share: number; readonly names: number; readonly numbers: number } {
  let all = 0;
  let shared = 0;
  let names = 0;
  let numbers = 0;
  for (const key of one.names) {
    const w = weight(key);
    all += w;
    if (!other.capitals.has(key) && !other.concepts.has(key)) continue;
    shared += w;
    names++;
  }
  for (const value of one.numbers) {
    const w = weight(numberKey(value)) * numberPrior(value);
    all += w;
    if (!other.numbers.has(value)) continue;
    shared += w;
    numbers++;
  }
  return { share: all === 0 ? 0 : shared / all, names, numbers };
}

/** Small and round numbers meet by chance; years stand in every second report. */
function numberPrior(value: number): number {
  if (value <= 3) return 0.2;
  if (value <= 12) return 0.5;
  return value >= 1900 && value <= 2100 && Number.isInteger(value) ? 0.4 : 1;
}

/** Counted things with a number in common, and those whose numbers differ and stand nowhere in the other text. */
export function countedIn(a: FactSheet, b: FactSheet): Pick<FactsInCommon, 'agreements' | 'conflicts'> {
  let agreements = 0;
  const conflicts: Conflict[] = [];
  for (const [counted, ofA] of a.counted) {
    const ofB = b.counted.get(counted);
    if (ofB === undefined) continue;
    if (ofA.some((value) => ofB.includes(value))) agreements++;
    else if (!ofA.some((value) => b.numbers.has(value)) && !ofB.some((value) => a.numbers.has(value))) {
      conflicts.push({ counted, first: ofA[0] ?? 0, second: ofB[0] ?? 0 });
    }
  }
  return { agreements, conflicts };
}

function matterOf(one: FactSheet, other: FactSheet, weight: FactWeight): number {
  let all = 0;
  let shared = 0;
  for (const key of one.concepts) {
    const w = weight(key);
    all += w;
    if (other.concepts.has(key)) shared += w;
  }
  return all === 0 ? 0 : shared / all;
}
