import type { ConfidenceLevel } from '../vocabulary/confidence-levels.ts';

/** Upper ends of the bands of the "DNI scale" in STIX 2.1, appendix A, in percent, with the value that stands for each. */
const DNI_BANDS: readonly (readonly [upTo: number, value: number])[] = [
  [9, 5],
  [19, 15],
  [39, 30],
  [59, 50],
  [79, 70],
  [89, 85],
  [100, 95],
];

/** The STIX confidence for a probability 0–1 (appendix A, DNI scale; its bands are not those of ICD 203). */
export function stixProbability(probability: number): number {
  const percent = Math.round(probability * 100);
  return DNI_BANDS.find(([upTo]) => percent <= upTo)?.[1] ?? 95;
}

const LEVELS: Readonly<Record<ConfidenceLevel['id'], number>> = { low: 15, moderate: 50, high: 85 };

/** The STIX confidence for our confidence in the basis (appendix A, None / Low / Med / High). */
export function stixBasis(level: ConfidenceLevel['id']): number {
  return LEVELS[level];
}
