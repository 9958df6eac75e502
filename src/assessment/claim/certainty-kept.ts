import { alignedClauses } from './aligned.ts';
import type { ClaimRule } from './claim.ts';

/** What a passage leaves open, plans or only thinks likely may not be told as a fact. */
export const certaintyKept: ClaimRule = (claim, passages) =>
  alignedClauses(claim, passages)
    .filter(({ clause, source }) => clause.force === 'fact' && source.force === 'weakened')
    .map(({ clause, source, passage }) => ({
      kind: 'certainty',
      span: clause.span,
      against: passage.text.slice(...source.span),
    }));
