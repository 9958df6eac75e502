import type { Localised } from '../../base/index.ts';
import type { Credibility } from '../act/grade-act.ts';

/** How far a report that an analyst gave this grade is believed. */
export interface CredibilityWeight {
  readonly grade: Credibility;
  /** r, 0–1; left out for 6, which gives no basis: then the grade of the source decides. */
  readonly weight?: number;
  readonly label: Localised;
  readonly source: string;
}

const SOURCE = 'grade: NATO AJP-2.1; weight: STIX 2.1, appendix A, Admiralty credibility, as a share of one';

/**
 * Weights of the Admiralty grades of credibility. The grades are the NATO system (AJP-2.1, 1–6); the weights are the values that
 * STIX 2.1 (OASIS, appendix A) gives them on its scale of confidence, which has none for 6.
 */
export const CREDIBILITY_WEIGHTS: readonly CredibilityWeight[] = [
  {
    grade: 1,
    weight: 0.9,
    label: { en: 'confirmed by other sources', it: 'confermata da altre fonti' },
    source: SOURCE,
  },
  { grade: 2, weight: 0.7, label: { en: 'probably true', it: 'probabilmente vera' }, source: SOURCE },
  { grade: 3, weight: 0.5, label: { en: 'possibly true', it: 'forse vera' }, source: SOURCE },
  { grade: 4, weight: 0.3, label: { en: 'doubtful', it: 'dubbia' }, source: SOURCE },
  { grade: 5, weight: 0.1, label: { en: 'improbable', it: 'improbabile' }, source: SOURCE },
  {
    grade: 6,
    label: { en: 'credibility cannot be judged', it: 'credibilità non valutabile' },
    source: SOURCE,
  },
];
