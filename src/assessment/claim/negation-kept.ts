import { alignedClauses } from './aligned.ts';
import type { ClaimRule } from './claim.ts';

/** What a passage tells as so may not be told as not so, nor the other way round. */
export const negationKept: ClaimRule = (claim, passages) =>
  alignedClauses(claim, passages)
    .filter(({ clause, source }) => clause.negative !== source.negative)
    .map(({ clause, source, passage }) => ({
      kind: 'negation',
      span: clause.predicate,
      against: passage.text.slice(...source.span),
    }));
