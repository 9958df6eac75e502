import type { Span } from '../../base/index.ts';
import { foldText } from '../check/licence.ts';
import { quotedParts } from '../check/quoted-parts.ts';
import type { CitedPassage, ClaimText } from './claim.ts';

/**
 * A sentence without what was read inside its literal quotations: those words are the passage's own, whatever they say. Who is quoted stays, for words may
 * be put into the wrong mouth.
 */
export function withoutQuoted(claim: ClaimText, passages: readonly CitedPassage[]): ClaimText {
  const licensed = passages.flatMap((passage) => [passage.text, ...passage.about].map(foldText));
  const quoted = quotedParts(claim.text, licensed).filter(({ literal }) => literal);
  if (quoted.length === 0) return claim;
  const isOutside = ([start, end]: Span): boolean =>
    !quoted.some((part) => part.start <= start && end <= part.end);
  const { reading, clauses } = claim;
  return {
    ...claim,
    clauses: clauses.filter(({ predicate }) => isOutside(predicate)),
    reading: {
      ...reading,
      mentions: reading.mentions.filter(({ span }) => isOutside(span)),
      times: reading.times.filter(({ span }) => isOutside(span)),
      statements: reading.statements.filter(({ source }) => source === 'implicit' || source.every(isOutside)),
    },
  };
}
