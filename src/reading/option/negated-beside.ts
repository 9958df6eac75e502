import type { Scene } from '../scene.ts';
import { helpersOf } from '../statement/predicate.ts';

/** True where a negation hangs from a verb or one of its helpers ("have *not* ruled out"). */
export function isNegatedBeside({ grammar, rules }: Scene, verb: number): boolean {
  const { negations } = rules.attribution.stance;
  return [verb, ...helpersOf(grammar, verb)].some((part) =>
    [...grammar.children(part)].some((child) => negations.has(grammar.lemma(child))),
  );
}
