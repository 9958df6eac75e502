import type { WordFeatures } from '../../src/reading/syntax/lemma.ts';

/** A form of a lexicon, analysed as a treebank would. */
export interface LexiconEntry {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** Left out where the lexicon does not say, e.g. the number of a noun. */
  readonly features?: WordFeatures;
}
