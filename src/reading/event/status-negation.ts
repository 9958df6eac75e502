import { auxiliariesOf, childrenOf, formOf, isPredicative, type StatusScene } from './status-scene.ts';

/** Words looked at for a negation before a verb that the tree hung elsewhere. */
const REACH = 4;
const SUBJECTS_AND_OBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj']);

/** True when a negation bears on a word's clause: an adverb, a negative subject or object, or one that stands right before the verb. */
export function isNegated(around: StatusScene, word: number): boolean {
  const { grammar } = around.scene;
  const { negations, negativeWords } = around.lexicon.words;
  for (const child of childrenOf(around, word)) {
    const relation = grammar.relation(child);
    const form = formOf(around, child);
    if (negations.has(form) && relation !== 'conj' && !isIdle(around, child, word)) return true;
    if (
      SUBJECTS_AND_OBJECTS.has(relation) &&
      (negativeWords.has(form) || hasNegativeDeterminer(around, child) || isNegativeList(around, child))
    )
      return true;
    if (relation === 'det' && negativeWords.has(form) && isPredicative(around, word)) return true;
  }
  const first = auxiliariesOf(around, word)[0];
  if (first === undefined || first > word || word - first > REACH) return false;
  for (let index = first - 1; index < word; index++) {
    if (negations.has(formOf(around, index)) && !isIdle(around, index, word)) return true;
  }
  return false;
}

/** "no troops", "nessun soldato". */
export function hasNegativeDeterminer(around: StatusScene, noun: number): boolean {
  const { negativeWords } = around.lexicon.words;
  const isNegative = (child: number): boolean =>
    /^(?:det|cc|discourse|advmod|nsubj|obj)/u.test(around.scene.grammar.relation(child)) &&
    negativeWords.has(formOf(around, child));
  return childrenOf(around, noun).some(
    (child) =>
      isNegative(child) && (child === noun - 1 || /^(?:det|cc)/u.test(around.scene.grammar.relation(child))),
  );
}

/** "*neither* Togo *nor* Benin", "*né* il Togo *né* il Benin": the conjunction before a member. */
function isNegativeList(around: StatusScene, noun: number): boolean {
  const { negations } = around.lexicon.words;
  const { grammar } = around.scene;
  return childrenOf(around, noun).some(
    (child) => grammar.relation(child).startsWith('cc') && negations.has(formOf(around, child)),
  );
}

/** "not only", "non ha solo visitato", "non fa altro che". */
function isIdle(around: StatusScene, negation: number, verb: number): boolean {
  const { idle, idleObjects } = around.lexicon.words;
  if (idle.has(formOf(around, negation + 1)) || idle.has(formOf(around, negation + 2))) return true;
  return childrenOf(around, verb).some((child) => idleObjects.has(formOf(around, child)));
}
