import { attributionKept } from './attribution-kept.ts';
import { causeGiven } from './cause-given.ts';
import { certaintyKept } from './certainty-kept.ts';
import type { CitedPassage, ClaimFault, ClaimRule, ClaimText } from './claim.ts';
import { namesGiven } from './names-given.ts';
import { negationKept } from './negation-kept.ts';
import { numbersGiven } from './numbers-given.ts';
import { quotationsGiven } from './quotations-given.ts';
import { rolesKept } from './roles-kept.ts';
import { speakerKept } from './speaker-kept.ts';
import { withoutQuoted } from './without-quoted.ts';

const RULES: readonly ClaimRule[] = [
  namesGiven,
  numbersGiven,
  negationKept,
  rolesKept,
  speakerKept,
  attributionKept,
  certaintyKept,
  causeGiven,
];

/**
 * What a sentence says that its passages do not bear out, in the order of the rules; empty when nothing was found, which proves nothing beyond
 * these rules. A sentence that claims something and cites nothing is `uncited`, and one that cites what no longer stands is `stale`.
 */
export function checkClaim(claim: ClaimText, passages: readonly CitedPassage[]): readonly ClaimFault[] {
  if (passages.length === 0)
    return claim.clauses.length === 0 ? [] : [{ kind: 'uncited', span: [0, claim.text.length] }];
  const standing = passages.filter(({ stale }) => stale === undefined);
  const stale = passages.flatMap((passage): ClaimFault[] =>
    passage.stale === undefined
      ? []
      : [{ kind: 'stale', span: [0, claim.text.length], against: passage.about[0] ?? passage.stale }],
  );
  const judged = standing.length > 0 ? standing : passages;
  const own = withoutQuoted(claim, judged);
  return [...stale, ...quotationsGiven(claim, judged), ...RULES.flatMap((rule) => rule(own, judged))];
}
