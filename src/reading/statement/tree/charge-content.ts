import type { AttitudeVerb } from '../../language/language-rules.ts';
import type { Scene } from '../../scene.ts';
import { contentRange } from './content-range.ts';
import type { TreeContent } from './found-content.ts';
import type { Predicate } from './predicate.ts';
import { caseOf, markOf } from './relations.ts';

/** "è accusato dalla procura *di aver mentito*", "was accused by prosecutors *of theft*": what the agent says of whom the passive is about. */
export function chargeContent(
  scene: Scene,
  predicate: Predicate,
  meaning: AttitudeVerb,
): TreeContent | undefined {
  const { judges } = meaning;
  if (!judges || !meaning.takes.includes('object')) return undefined;
  const { grammar } = scene;
  for (const child of grammar.children(predicate.word)) {
    const relation = grammar.relation(child);
    if (child < predicate.word || !/^(?:obl|advcl|xcomp|ccomp)$/u.test(relation)) continue;
    if (!judges.includes(relation === 'obl' ? caseOf(grammar, child) : markOf(scene, child))) continue;
    const content = contentRange(scene, predicate, { from: grammar.first(child), to: grammar.last(child) });
    if (content) return { content: [content], complement: 'object', meaning };
  }
  return undefined;
}

/** "*la accusano* di speronare i barconi": whom the charge is about leans on the verb. */
export function cliticCharge(
  scene: Scene,
  predicate: Predicate,
  meaning: AttitudeVerb,
): TreeContent | undefined {
  const { grammar } = scene;
  const leans = grammar
    .children(predicate.word)
    .some(
      (child) =>
        child < predicate.word && grammar.relation(child) === 'obj' && grammar.upos(child) === 'PRON',
    );
  return leans ? chargeContent(scene, predicate, meaning) : undefined;
}
