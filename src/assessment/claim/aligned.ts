import type { Clause } from '../../reading/index.ts';
import type { CitedPassage, ClaimText } from './claim.ts';
import { type SameWord, sameWordIn, shareAmong } from './folded-words.ts';

/** A clause of a sentence with the clause of a passage that tells the same act. */
export interface AlignedClause {
  readonly clause: Clause;
  readonly source: Clause;
  readonly passage: CitedPassage;
  /** 0 to 1: by predicate and by what stands to it. */
  readonly likeness: number;
}

const PREDICATE_WEIGHT = 0.5;
/** From this likeness on two clauses are taken to tell the same act. */
const SAME_ACT = 0.6;

/** The best counterpart of each clause that has one. A clause whose act no passage tells has none: other rules speak of it. */
export function alignedClauses(
  claim: ClaimText,
  passages: readonly CitedPassage[],
): readonly AlignedClause[] {
  return claim.clauses.flatMap((clause) => {
    let best: AlignedClause | undefined;
    for (const passage of passages) {
      const isSame = sameWordIn(claim.language, passage.language);
      for (const source of passage.clauses) {
        const likeness = likenessOf(clause, source, isSame);
        if (likeness >= SAME_ACT && likeness > (best?.likeness ?? 0))
          best = { clause, source, passage, likeness };
      }
    }
    return best ? [best] : [];
  });
}

/** The words of everything that stands to a predicate. */
function wordsAround({ subject, object, others }: Clause): readonly string[] {
  return [...(subject?.words ?? []), ...(object?.words ?? []), ...others.flatMap(({ words }) => words)];
}

function likenessOf(clause: Clause, source: Clause, isSame: SameWord): number {
  if (!isSame(clause.lemma, source.lemma)) return 0;
  const own = wordsAround(clause);
  if (own.length === 0) return PREDICATE_WEIGHT;
  return PREDICATE_WEIGHT + (1 - PREDICATE_WEIGHT) * shareAmong(own, wordsAround(source), isSame);
}
