import type { Span } from '../../base/index.ts';
import type { Clause, Statement } from '../../reading/index.ts';
import { alignedClauses } from './aligned.ts';
import type { CitedPassage, ClaimRule, ClaimText } from './claim.ts';
import { HEARSAY } from './vocabulary/hearsay.ts';

/** What a passage only lets somebody say may not be told as known. */
export const attributionKept: ClaimRule = (claim, passages) => {
  if (HEARSAY[claim.language].some((word) => claim.text.toLowerCase().includes(word))) return [];
  return alignedClauses(claim, passages)
    .filter(({ clause }) => !isSaid(claim, clause))
    .filter(({ source, passage }) => isSaid(passage, source) && !isTold(source, passage))
    .filter(({ clause }) => !isCue(claim, clause))
    .slice(0, 1)
    .map(({ clause, source, passage }) => ({
      kind: 'attribution',
      span: clause.span,
      against: passage.text.slice(...source.span),
    }));
};

/** Whether the passage also tells the same act itself, outside every statement. */
function isTold(source: Clause, passage: CitedPassage): boolean {
  return passage.clauses.some(
    (other) =>
      other !== source && other.lemma === source.lemma && !isSaid(passage, other) && !isCue(passage, other),
  );
}

/** Whether a clause lies in what somebody says. */
function isSaid({ reading }: ClaimText, { predicate }: Clause): boolean {
  return reading.statements.some(({ content }) => covers(content, predicate));
}

/** Whether a clause is itself the saying. */
function isCue({ reading }: ClaimText, { predicate }: Clause): boolean {
  return reading.statements.some(({ cue }) => covers(cue, predicate));
}

function covers(spans: Statement['content'], [start, end]: Span): boolean {
  return spans.some((span) => span[0] <= start && end <= span[1]);
}
