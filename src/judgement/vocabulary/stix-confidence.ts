import type { ProbabilityRange } from '../../base/index.ts';

/** One row of a STIX confidence table: words, the range of confidence that they stand for, and the value written for them. */
export interface StixConfidence extends ProbabilityRange {
  readonly words: string;
  readonly value: number;
}

/** A confidence table of STIX 2.1, rising. */
export interface StixScale {
  readonly id: 'stix-wep' | 'stix-dni' | 'stix-admiralty';
  readonly rows: readonly StixConfidence[];
}

const row = (words: string, low: number, high: number, value: number): StixConfidence => ({
  words,
  low: low / 100,
  high: high / 100,
  value: value / 100,
});

/**
 * The confidence tables of STIX 2.1, appendix A, as probabilities 0–1. Their bands are not those of ICD 203. Admiralty credibility 6
 * has no value: no basis is not a low confidence.
 */
export const STIX_SCALES: readonly StixScale[] = [
  {
    id: 'stix-wep',
    rows: [
      row('impossible', 0, 0, 0),
      row('highly unlikely/almost certainly not', 1, 19, 10),
      row('unlikely/probably not', 20, 39, 30),
      row('even chance', 40, 59, 50),
      row('likely/probable', 60, 79, 70),
      row('highly likely/almost certain', 80, 99, 90),
      row('certain', 100, 100, 100),
    ],
  },
  {
    id: 'stix-dni',
    rows: [
      row('almost no chance/remote', 0, 9, 5),
      row('very unlikely/highly improbable', 10, 19, 15),
      row('unlikely/improbable', 20, 39, 30),
      row('roughly even chance/roughly even odds', 40, 59, 50),
      row('likely/probable', 60, 79, 70),
      row('very likely/highly probable', 80, 89, 85),
      row('almost certain/nearly certain', 90, 100, 95),
    ],
  },
  {
    id: 'stix-admiralty',
    rows: [
      row('5 - improbable', 0, 19, 10),
      row('4 - doubtful', 20, 39, 30),
      row('3 - possibly true', 40, 59, 50),
      row('2 - probably true', 60, 79, 70),
      row('1 - confirmed by other sources', 80, 100, 90),
    ],
  },
];
