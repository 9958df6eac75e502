import type { Localised } from '../../base/index.ts';
import type { Reliability } from '../../sources/index.ts';

/** A level of confidence in the basis. */
export type ConfidenceLevelId = 'low' | 'moderate' | 'high';

/** Name and version of the rules below, as every result that follows them names it. */
export const CONFIDENCE_PROFILE = 'vigilia-confidence-1';

/** Names of the levels; the Italian agree with «fiducia». */
export const CONFIDENCE_LABELS: Readonly<Record<ConfidenceLevelId, Localised>> = {
  low: { en: 'low', it: 'bassa' },
  moderate: { en: 'moderate', it: 'moderata' },
  high: { en: 'high', it: 'alta' },
};

/** What the basis must have, all of it, to reach a level. */
export interface ConfidenceLevel {
  readonly id: ConfidenceLevelId;
  /** 1 low, 2 moderate, 3 high. */
  readonly rank: number;
  /** Least number of distinct origins among the counted witnesses. */
  readonly origins: number;
  /** Worst grade that the best publisher among them may have. */
  readonly reliability: Reliability;
  /** Least share of the indicators that somebody looked for, 0–1. */
  readonly lookedFor: number;
  /** Largest number of findings of severity error. */
  readonly troubles: number;
}

/**
 * Rules for confidence in the basis, best level first; the first that is met holds, `low` always is.
 * The thresholds are Vigilia's own convention. That confidence speaks of number, quality and gaps of the sources, apart from
 * probability, follows US ICD 203 (Analytic Standards) and the UK PHIA analytical confidence ratings.
 */
export const CONFIDENCE_LEVELS: readonly ConfidenceLevel[] = [
  {
    id: 'high',
    rank: 3,
    origins: 5,
    reliability: 'B',
    lookedFor: 0.8,
    troubles: 0,
  },
  {
    id: 'moderate',
    rank: 2,
    origins: 2,
    reliability: 'C',
    lookedFor: 0.5,
    troubles: 3,
  },
  {
    id: 'low',
    rank: 1,
    origins: 0,
    reliability: 'F',
    lookedFor: 0,
    troubles: Number.POSITIVE_INFINITY,
  },
];
