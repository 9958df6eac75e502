import type { Scene } from '../scene.ts';
import type { Claim, StanceRules } from './claim.ts';
import { isConditional } from './outlook.ts';
import type { Proposition } from './proposition.ts';

/** True when a proposition does harm: by its verb, by verb and object ("impose sanctions"), or by withholding something on a condition. */
export function threatensIn(
  scene: Scene,
  rules: StanceRules,
  claim: Claim,
  { predicates }: Proposition,
): boolean {
  const { words } = rules;
  const { grammar } = scene;
  const conditional = isConditional(scene, rules, claim);
  return predicates.some((predicate) => {
    const lemma = grammar.lemma(predicate);
    if (words.harms.has(lemma) || (conditional && words.reprisals.has(lemma))) return true;
    if (!words.imposing.has(lemma)) return false;
    return grammar
      .children(predicate)
      .some(
        (child) =>
          /^(?:obj|obl|xcomp)/u.test(grammar.relation(child)) && words.penalties.has(grammar.lemma(child)),
      );
  });
}
