import type { Language } from '../../base/index.ts';

interface CertaintyWords {
  /** Words that speak of confidence in the basis. */
  readonly confidence: readonly string[];
  /** Words of probability besides those of the named scales. */
  readonly probability: readonly string[];
}

/** By what words the checker tells that a sentence speaks of confidence, or of probability. Lower case, whole words. */
export const CERTAINTY_WORDS: Readonly<Record<Language, CertaintyWords>> = {
  en: {
    confidence: ['confidence', 'confident', 'confidently'],
    probability: ['likely', 'unlikely', 'probable', 'improbable', 'probably', 'almost certainly', 'odds'],
  },
  it: {
    confidence: ['fiducia', 'fiducioso', 'fiduciosi', 'fiduciosamente', 'confidenza'],
    probability: [
      'probabile',
      'improbabile',
      'probabilmente',
      'improbabili',
      'probabili',
      'quasi certamente',
    ],
  },
};
