import type { TreebankSentence } from '../treebank/conllu.ts';

/** A word as the scorer compares it. */
export interface ScoredWord {
  readonly form: string;
  /** `[start, end)` in the text without its white space, in UTF-16 code units; see `solidOffsets`. */
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly lemma: string;
  /** 1-based position of the head in the sentence; 0 for the root. */
  readonly head: number;
  readonly relation: string;
  /** The same number for all words written as one token; left out where a token is one word. */
  readonly multiword?: number;
}

/** A sentence as the scorer compares it. */
export interface ScoredSentence {
  readonly words: readonly ScoredWord[];
}

/** The sentences of a treebank with the places that their words take in its text. */
export function goldSentences(treebank: readonly TreebankSentence[]): ScoredSentence[] {
  let offset = 0;
  let multiword = 0;
  return treebank.map((sentence) => {
    const words: ScoredWord[] = [];
    for (const token of sentence.tokens) {
      const start = offset;
      offset += token.form.replaceAll(/\s/gu, '').length;
      const several = token.to - token.from > 1;
      if (several) multiword++;
      for (const { form, lemma, upos, head, relation } of sentence.words.slice(token.from, token.to)) {
        const word = { form, start, end: offset, upos, lemma, head, relation };
        words.push(several ? { ...word, multiword } : word);
      }
    }
    return { words };
  });
}
