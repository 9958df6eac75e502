import type { Clause, ClauseArgument } from '../../reading/index.ts';
import { alignedClauses } from './aligned.ts';
import type { ClaimRule } from './claim.ts';
import { isAmong } from './folded-words.ts';

/** Who acts and who undergoes may not change places. */
export const rolesKept: ClaimRule = (claim, passages) =>
  alignedClauses(claim, passages)
    .filter(({ clause, source }) => isSwapped(clause, source))
    .map(({ clause, source, passage }) => ({
      kind: 'roles',
      span: clause.span,
      against: passage.text.slice(...source.span),
    }));

function isSwapped(clause: Clause, source: Clause): boolean {
  const undergoers = (of: Clause): readonly ClauseArgument[] => [
    ...(of.object ? [of.object] : []),
    ...of.others,
  ];
  const acts = isIn(clause.subject, undergoers(source)) && !shares(clause.subject, source.subject);
  const undergoes =
    undergoers(clause).some((part) => shares(part, source.subject)) &&
    !undergoers(source).some((part) => shares(part, source.subject));
  // "Talks began" and "they began talks" are one act: that somebody acts who underwent it is not enough.
  if (clause.subject && source.subject) return acts && undergoes;
  return source.subject === undefined
    ? acts && clause.object !== undefined
    : undergoes && source.object !== undefined;
}

function isIn(part: ClauseArgument | undefined, parts: readonly ClauseArgument[]): boolean {
  return parts.some((other) => shares(part, other));
}

/** Whether the head of one phrase is in the other. */
function shares(a: ClauseArgument | undefined, b: ClauseArgument | undefined): boolean {
  if (!a || !b) return false;
  return isAmong(a.head, b.words) || isAmong(b.head, a.words);
}
