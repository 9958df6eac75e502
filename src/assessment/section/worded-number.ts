import { bandOf, probabilityScale } from '../../base/index.ts';
import type { WordedNumber } from '../language/wording.ts';
import type { Compilation } from './compilation.ts';

/** A probability with the words that the case's scale has for it. */
export function wordedNumber(probability: number, { picture, language }: Compilation): WordedNumber {
  const band = bandOf(probabilityScale(picture.caseFile.case.scale), probability);
  return { words: band.words[language], probability };
}
