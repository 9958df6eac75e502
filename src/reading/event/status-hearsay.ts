import { auxiliariesOf, childrenOf, formOf, type StatusScene } from './status-scene.ts';

/** "are said to have met", "si dice che": nobody answers for it. */
export function isUnsourced(around: StatusScene, governor: number, relation: string): boolean {
  const { grammar } = around.scene;
  if (!around.lexicon.words.hearsay.has(grammar.lemma(governor))) return false;
  const children = childrenOf(around, governor);
  if (
    children.some(
      (child) => around.scene.rules.roles.agent.has(formOf(around, child - 1)) && child > governor,
    )
  )
    return false;
  const relates = (name: RegExp): boolean => children.some((child) => name.test(grammar.relation(child)));
  if (relates(/^expl/u)) return !relates(/^nsubj/u) && relation.startsWith('ccomp');
  const isPassive = auxiliariesOf(around, governor).some((verb) => grammar.relation(verb) === 'aux:pass');
  return isPassive && relation.startsWith('xcomp');
}
