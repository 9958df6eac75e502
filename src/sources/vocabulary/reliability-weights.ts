import type { Localised } from '../../base/index.ts';
import type { Reliability } from '../source.ts';

/** How far a report of a source with this grade is believed before anything else is known. */
export interface ReliabilityWeight {
  readonly grade: Reliability;
  /** r, 0–1: the credibility of a plain report by such a source. */
  readonly weight: number;
  readonly label: Localised;
  readonly definition: Localised;
  readonly source: string;
}

const SOURCE = "grade: NATO AJP-2.1; weight: Vigilia's own convention";

/**
 * Weights of the Admiralty grades of reliability. The grades and their labels are the NATO system (AJP-2.1, A–F);
 * the weights are Vigilia's own convention: the system defines no numbers. F says that there is no basis to judge,
 * so it stands at one half, above the grades that judge a source unreliable.
 */
export const RELIABILITY_WEIGHTS: readonly ReliabilityWeight[] = [
  {
    grade: 'A',
    weight: 0.95,
    label: { en: 'completely reliable', it: 'completamente affidabile' },
    definition: {
      en: 'No doubt about authenticity, trustworthiness or competence; a history of complete reliability.',
      it: 'Nessun dubbio su autenticità, attendibilità o competenza; in passato sempre affidabile.',
    },
    source: SOURCE,
  },
  {
    grade: 'B',
    weight: 0.85,
    label: { en: 'usually reliable', it: 'di solito affidabile' },
    definition: {
      en: 'Minor doubts; valid information most of the time.',
      it: 'Dubbi minori; informazioni per lo più valide.',
    },
    source: SOURCE,
  },
  {
    grade: 'C',
    weight: 0.7,
    label: { en: 'fairly reliable', it: 'abbastanza affidabile' },
    definition: {
      en: 'Some doubts, but valid information in the past.',
      it: 'Qualche dubbio, ma informazioni valide in passato.',
    },
    source: SOURCE,
  },
  {
    grade: 'D',
    weight: 0.5,
    label: { en: 'not usually reliable', it: 'di solito non affidabile' },
    definition: {
      en: 'Significant doubts, though valid information at times in the past.',
      it: 'Dubbi rilevanti, anche se in passato a volte con informazioni valide.',
    },
    source: SOURCE,
  },
  {
    grade: 'E',
    weight: 0.3,
    label: { en: 'unreliable', it: 'inaffidabile' },
    definition: {
      en: 'Lacks authenticity, trustworthiness or competence; a history of invalid information.',
      it: 'Privo di autenticità, attendibilità o competenza; in passato informazioni non valide.',
    },
    source: SOURCE,
  },
  {
    grade: 'F',
    weight: 0.5,
    label: { en: 'reliability cannot be judged', it: 'affidabilità non valutabile' },
    definition: {
      en: 'No basis to judge the source; this does not mean that it is false.',
      it: 'Nessuna base per giudicare la fonte; non significa che sia falsa.',
    },
    source: SOURCE,
  },
];
