import type { Localised } from '../../base/index.ts';

/**
 * What two reports of different origins have to do with each other. `same-named-source`: both have it from one speaker or one medium, so they are no two
 * witnesses of it · `same-story`: they tell of one matter, which says nothing of whether they are independent.
 */
export interface ReportTie {
  readonly kind: 'same-named-source' | 'same-story';
  /** The later report. */
  readonly from: string;
  readonly to: string;
  /** 0–1: likeness of the statements in common, or the share of the matter in common. */
  readonly score: number;
  readonly reason: Localised;
}
