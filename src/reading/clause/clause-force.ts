import type { Scene } from '../scene.ts';
import { foldedWord, helpersOf } from '../statement/predicate.ts';
import type { ClauseForce } from './clause.ts';
import { CLAUSE_WORDS, type ClauseWords } from './vocabulary/clause-words.ts';

/** How far up a tree a governor is looked for. */
const REACH = 4;
/** Children looked at of one word. */
const CHILDREN = 40;

/** Whether a predicate is told as not so: by negations on itself and by what governs it ("denied that", "ha evitato di"). */
export function isNegative(scene: Scene, predicate: number): boolean {
  const { grammar } = scene;
  let negative = isNegated(scene, predicate);
  let word = predicate;
  for (let step = 0; step < REACH; step++) {
    if (!/^(?:ccomp|xcomp|csubj|acl|advcl|obj|obl|nmod|nsubj:pass|conj)/u.test(grammar.relation(word))) break;
    // What a relative clause tells of a thing stands by itself, whatever is denied around it.
    if (grammar.relation(word) === 'acl:relcl') break;
    const isClausal = /^(?:ccomp|xcomp|csubj|acl)/u.test(grammar.relation(word));
    const above = grammar.head(word);
    if (above < 0) break;
    const isVerb = grammar.upos(above) === 'VERB';
    const lemma = grammar.lemma(above).toLowerCase();
    // What is done to a thing is not denied with it: only clauses, and nouns that hold one, lie under a denial.
    if ((isClausal || word !== predicate) && wordsOf(scene).denials.has(lemma)) negative = !negative;
    if (
      isVerb &&
      (isClausal || word !== predicate) &&
      grammar.relation(word) !== 'conj' &&
      isNegated(scene, above)
    )
      negative = !negative;
    word = above;
  }
  return negative;
}

/** Whether negations stand on a predicate: on itself, its auxiliaries, its subject ("nobody", "nessun soldato"). */
function isNegated(scene: Scene, predicate: number): boolean {
  const { grammar } = scene;
  const { negations } = wordsOf(scene);
  let count = 0;
  for (const child of grammar.children(predicate).subarray(0, CHILDREN)) {
    if (negations.has(foldedWord(scene, child))) count++;
    const isPart = /^(?:nsubj|obj|obl:agent|obl)/u.test(grammar.relation(child));
    if (!isPart) continue;
    for (const inner of grammar.children(child).subarray(0, CHILDREN))
      if (grammar.relation(inner) === 'det' && negations.has(foldedWord(scene, inner))) count++;
  }
  // "Non è arrivato nessuno" is one negation in Italian.
  return scene.rules.language === 'it' ? count > 0 : count % 2 === 1;
}

/** How sure a predicate is told: weakened by its own modals and adverbs, by a condition, or by what governs it. */
export function forceOf(scene: Scene, predicate: number): ClauseForce {
  const { grammar } = scene;
  let word = predicate;
  for (let step = 0; step < REACH && word >= 0; step++) {
    if (isWeakHere(scene, word)) return 'weakened';
    const relation = grammar.relation(word);
    if (!/^(?:ccomp|xcomp|csubj|acl|conj|advcl|nsubj|obj|obl|nmod)/u.test(relation)) break;
    const above = grammar.head(word);
    if (above < 0) break;
    const governs = /^(?:ccomp|xcomp|csubj|acl$|obj|nmod|nsubj)/u.test(relation);
    if (governs && wordsOf(scene).weakGovernors.has(grammar.lemma(above).toLowerCase())) return 'weakened';
    // What hangs as an object or subject is not itself in the mood of the clause above.
    if (!/^(?:ccomp|xcomp|csubj|conj)/u.test(relation)) break;
    // Who said it does not make it less sure; only how it was said.
    word = relation === 'conj' || relation === 'xcomp' ? above : -1;
  }
  return 'fact';
}

function isWeakHere(scene: Scene, word: number): boolean {
  const { grammar } = scene;
  const words = wordsOf(scene);
  for (const helper of helpersOf(grammar, word)) {
    if (words.weakModals.has(grammar.lemma(helper).toLowerCase())) return true;
    if (words.weakModals.has(foldedWord(scene, helper))) return true;
    if (isConditional(scene, helper)) return true;
  }
  if (isConditional(scene, word) || words.weakAdverbs.has(grammar.lemma(word).toLowerCase())) return true;
  return grammar.children(word).some((child) => {
    const form = foldedWord(scene, child);
    if (grammar.relation(child) === 'mark') return words.conditions.has(form);
    return words.weakAdverbs.has(form) || words.weakAdverbs.has(grammar.lemma(child).toLowerCase());
  });
}

/** The Italian conditional: by its tag, and by its endings, which no other form has. */
function isConditional(scene: Scene, word: number): boolean {
  if (scene.rules.language !== 'it') return false;
  const { grammar } = scene;
  if (grammar.mood(word) === 'Cnd') return true;
  return (
    /^(?:VERB|AUX)$/u.test(grammar.upos(word)) &&
    /(?:rebbe|rebbero|resti|remmo)$/u.test(foldedWord(scene, word))
  );
}

function wordsOf({ rules }: Scene): ClauseWords {
  return CLAUSE_WORDS[rules.language];
}
