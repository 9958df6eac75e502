import type { Lemmatiser } from '../../src/reading/syntax/lemma.ts';
import type { TreebankSentence } from '../treebank/conllu.ts';
import { featuresOf } from './train-lemmatiser.ts';

/** How many of so many words have the right lemma. */
export interface LemmaScore {
  right: number;
  words: number;
}

/**
 * Compares lemmas with those of a treebank, letter by letter, given its tags. Words are unseen when no sentence of `training` has them in that
 * part of speech, in whatever letters. Words that have no lemma of their own (`_`) are left out.
 */
export function scoreLemmas(
  lemmatiser: Lemmatiser,
  gold: readonly TreebankSentence[],
  training: readonly TreebankSentence[],
): { readonly all: LemmaScore; readonly unseen: LemmaScore } {
  const key = (form: string, upos: string): string => `${upos} ${form.toLowerCase()}`;
  const seen = new Set(training.flatMap(({ words }) => words.map(({ form, upos }) => key(form, upos))));
  const all = { right: 0, words: 0 };
  const unseen = { right: 0, words: 0 };
  for (const { form, lemma, upos, features } of gold.flatMap(({ words }) => words)) {
    if (lemma === '_' && form !== '_') continue;
    const right = lemmatiser.lemmaOf(form, upos, featuresOf(features)) === lemma ? 1 : 0;
    for (const score of seen.has(key(form, upos)) ? [all] : [all, unseen]) {
      score.words += 1;
      score.right += right;
    }
  }
  return { all, unseen };
}
