import type { Grammar } from '../syntax/grammar.ts';

/** A verb with a passive auxiliary, subject or agent; or a past participle that qualifies a noun ("soldiers *killed* in the raid"). */
export function isPassiveVerb(grammar: Grammar, verb: number): boolean {
  let active = false;
  // "si sono ritirate": a reflexive is active whatever its auxiliary.
  for (const child of grammar.children(verb))
    if (grammar.relation(child) === 'expl' && child < verb) return false;
  for (const child of grammar.children(verb)) {
    const relation = grammar.relation(child);
    if (relation === 'aux:pass' || relation === 'nsubj:pass' || relation === 'obl:agent') return true;
    if (relation === 'aux' || relation === 'nsubj' || relation === 'obj') active = true;
  }
  const relation = grammar.relation(verb);
  if (relation === 'conj' && !active) {
    const above = grammar.head(verb);
    return (
      grammar.verbForm(verb) === 'Part' && grammar.upos(above) === 'VERB' && isPassiveVerb(grammar, above)
    );
  }
  return (
    (relation === 'acl' || relation === 'advcl') &&
    !active &&
    grammar.verbForm(verb) === 'Part' &&
    grammar.tense(verb) !== 'Pres'
  );
}
