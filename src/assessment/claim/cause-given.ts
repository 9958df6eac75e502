import type { Language } from '../../base/index.ts';
import { causalWords } from '../../reading/index.ts';
import type { CitedPassage, ClaimRule } from './claim.ts';
import { sameWordIn, shareAmong, tellingWords } from './folded-words.ts';

/** A cause must be given as a cause by a passage, in a sentence about the same. */
export const causeGiven: ClaimRule = (claim, passages) => {
  const span = causalWords(claim.text, claim.language);
  if (!span) return [];
  const words = tellingWords(claim.text);
  const isGiven = passages.some((passage) =>
    sentencesOf(passage).some((sentence) =>
      isCauseOf(sentence, passage, { words, language: claim.language }),
    ),
  );
  return isGiven ? [] : [{ kind: 'cause', span }];
};

/** Share of a claim's words that a sentence must have to be about the same. */
const ABOUT_THE_SAME = 0.3;

function isCauseOf(
  sentence: string,
  { language }: CitedPassage,
  claim: { readonly words: readonly string[]; readonly language: Language },
): boolean {
  const isSame = sameWordIn(claim.language, language);
  return (
    causalWords(sentence, language) !== undefined &&
    shareAmong(claim.words, tellingWords(sentence), isSame) >= ABOUT_THE_SAME
  );
}

function sentencesOf({ text, reading }: CitedPassage): readonly string[] {
  return reading.sentences.map((span) => text.slice(...span));
}
