import { PROBABILITY_SCALES, type WordedProbability } from '../../base/index.ts';
import { STIX_SCALES, type StixConfidence } from '../vocabulary/stix-confidence.ts';

/** A probability in words, and the one number that is scored for it. */
export interface WordedForecast {
  readonly words: WordedProbability;
  /** The middle of the range; for the STIX tables, the value they name. */
  readonly probability: number;
}

/** Ids of the scales whose words a ledger may use. */
export const WORD_SCALES: readonly string[] = [...PROBABILITY_SCALES, ...STIX_SCALES].map(({ id }) => id);

/** What words stand for on a scale, in English or Italian, in any case of letters; `undefined` where the scale has no such words. */
export function wordedForecast(phrase: string, scale: string): WordedForecast | undefined {
  const sought = phrase.trim().toLowerCase();
  const band = PROBABILITY_SCALES.find(({ id }) => id === scale)?.bands.find(({ words }) =>
    Object.values(words).includes(sought),
  );
  if (band) {
    const { low, high } = band;
    return { words: { phrase: sought, scale, low, high }, probability: (low + high) / 2 };
  }
  const row = stixRow(scale, ({ words }) => [words, ...words.split('/')].includes(sought));
  return row && { words: { phrase: sought, scale, low: row.low, high: row.high }, probability: row.value };
}

/** The words of a STIX table for a probability; gaps between whole percents belong to the lower row. `undefined` for an unknown table. */
export function stixWords(scale: string, probability: number): string | undefined {
  return stixRow(scale, ({ high }) => Math.floor(probability * 100 + 1e-9) <= high * 100 + 1e-9)?.words;
}

function stixRow(scale: string, wanted: (row: StixConfidence) => boolean): StixConfidence | undefined {
  return STIX_SCALES.find(({ id }) => id === scale)?.rows.find(wanted);
}
