import { foldText } from '../check/licence.ts';
import { quotedParts } from '../check/quoted-parts.ts';
import type { ClaimRule } from './claim.ts';

/** A quotation must stand literally in a passage; white space and the shape of quotation marks do not count. */
export const quotationsGiven: ClaimRule = ({ text }, passages) => {
  const licensed = passages.flatMap((passage) => [passage.text, ...passage.about].map(foldText));
  return quotedParts(text, licensed)
    .filter(({ literal }) => !literal)
    .map(({ start, end }) => ({ kind: 'quotation', span: [start, end] }));
};
