import type { Localised } from '../localised.ts';
import type { ProbabilityRange } from '../probability.ts';

/** One band of a scale: the words of either language name the same range. */
export interface ProbabilityBand extends ProbabilityRange {
  readonly id: string;
  readonly words: Localised;
}

/** A named scale of words of probability. Bands are in rising order; a scale may leave gaps between them. */
export interface ProbabilityScale {
  readonly id: string;
  readonly label: string;
  readonly source: string;
  readonly bands: readonly ProbabilityBand[];
}

/**
 * The named scales. The Italian words are our own mapping: no standard Italian wording exists
 * (none was found in any published source), so they await review by a native analyst.
 */
export const PROBABILITY_SCALES: readonly ProbabilityScale[] = [
  {
    id: 'icd203',
    label: 'ICD 203',
    source: 'US Intelligence Community Directive 203, Analytic Standards, table of likelihood expressions',
    bands: [
      { id: 'remote', low: 0.01, high: 0.05, words: { en: 'almost no chance', it: 'quasi impossibile' } },
      { id: 'very-unlikely', low: 0.05, high: 0.2, words: { en: 'very unlikely', it: 'molto improbabile' } },
      { id: 'unlikely', low: 0.2, high: 0.45, words: { en: 'unlikely', it: 'improbabile' } },
      { id: 'even', low: 0.45, high: 0.55, words: { en: 'roughly even odds', it: 'circa alla pari' } },
      { id: 'likely', low: 0.55, high: 0.8, words: { en: 'likely', it: 'probabile' } },
      { id: 'very-likely', low: 0.8, high: 0.95, words: { en: 'very likely', it: 'molto probabile' } },
      { id: 'almost-certain', low: 0.95, high: 0.99, words: { en: 'almost certain', it: 'quasi certo' } },
    ],
  },
  {
    id: 'phia',
    label: 'PHIA probability yardstick',
    source: 'UK Professional Head of Intelligence Assessment; the gaps between the bands are deliberate',
    bands: [
      { id: 'remote', low: 0, high: 0.05, words: { en: 'a remote chance', it: 'una possibilità remota' } },
      {
        id: 'highly-unlikely',
        low: 0.1,
        high: 0.2,
        words: { en: 'highly unlikely', it: 'altamente improbabile' },
      },
      { id: 'unlikely', low: 0.25, high: 0.35, words: { en: 'unlikely', it: 'improbabile' } },
      {
        id: 'realistic',
        low: 0.4,
        high: 0.5,
        words: { en: 'a realistic possibility', it: 'una possibilità concreta' },
      },
      { id: 'likely', low: 0.55, high: 0.75, words: { en: 'likely', it: 'probabile' } },
      { id: 'highly-likely', low: 0.8, high: 0.9, words: { en: 'highly likely', it: 'altamente probabile' } },
      { id: 'almost-certain', low: 0.95, high: 1, words: { en: 'almost certain', it: 'quasi certo' } },
    ],
  },
  {
    id: 'kent',
    label: 'Kent 1964',
    source: 'S. Kent, Words of Estimative Probability, Studies in Intelligence, 1964',
    bands: [
      {
        id: 'almost-certainly-not',
        low: 0.02,
        high: 0.12,
        words: { en: 'almost certainly not', it: 'quasi certamente no' },
      },
      { id: 'probably-not', low: 0.2, high: 0.4, words: { en: 'probably not', it: 'probabilmente no' } },
      { id: 'even', low: 0.4, high: 0.6, words: { en: 'chances about even', it: 'circa alla pari' } },
      { id: 'probable', low: 0.63, high: 0.87, words: { en: 'probable', it: 'probabile' } },
      { id: 'almost-certain', low: 0.87, high: 0.99, words: { en: 'almost certain', it: 'quasi certo' } },
    ],
  },
];
