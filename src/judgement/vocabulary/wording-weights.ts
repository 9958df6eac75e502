import type { Localised } from '../../base/index.ts';

/** What a way of reporting takes from the credibility of a report. */
export interface WordingWeight {
  readonly id: 'hedged';
  /** Factor on r, 0–1. */
  readonly weight: number;
  readonly label: Localised;
  readonly definition: Localised;
  readonly source: string;
}

/** Weights of ways of reporting. */
export const WORDING_WEIGHTS: readonly WordingWeight[] = [
  {
    id: 'hedged',
    weight: 0.8,
    label: { en: 'hedged', it: 'attenuato' },
    definition: {
      en: 'The reporter weakens the report ("seemed to", "appears to"): what was said is one reading of it.',
      it: 'Chi riferisce attenua ("sembra", "pare"): ciò che è stato detto è una lettura fra altre.',
    },
    source: "Vigilia's own convention",
  },
];
