import type { StanceWords } from '../language/stance-words.ts';
import { type Scene, wordAt } from '../scene.ts';
import type { Claim, StanceRules } from './claim.ts';
import { helpersOf } from './predicate.ts';
import type { Proposition } from './proposition.ts';

/** In a bare noun phrase a negation stands in front ("*no* plan of attack"). */
const PHRASE_REACH = 4;

/**
 * True when a content negates what it tells. The negations of its main clause count, and of the clause that this one only qualifies; two
 * cancel out. What relative and adverbial clauses negate does not count, nor "not only" or "no doubt", nor words that are negative in sense
 * alone ("refused to").
 */
export function isNegated(scene: Scene, rules: StanceRules, claim: Claim): boolean {
  const [main] = claim.propositions;
  const first = claim.content[0];
  if (!first) return false;
  if (main)
    return (
      isNegatedProposition(scene, rules.words, claim, main) || opensWithNobody(scene, rules, claim, main)
    );
  const { negations } = scene.rules.grammar;
  for (let index = first.from; index < Math.min(first.to, first.from + PHRASE_REACH); index++) {
    const word = wordAt(scene, index);
    // "senza carico" goes with a noun of its own.
    if (negations.has(word) && !claim.idle.has(index) && !rules.words.lacking.has(word)) return true;
  }
  return false;
}

/** "said *none of the passengers* had …": a subject that the tree has left to the cue. */
function opensWithNobody(
  scene: Scene,
  { words }: StanceRules,
  { content }: Claim,
  main: Proposition,
): boolean {
  const { grammar, syntax } = scene;
  const word = syntax.words.firstWordOf[content[0]?.from ?? -1] ?? -1;
  const predicate = main.predicates[0] ?? -1;
  return (
    word < predicate &&
    words.negativeNouns.has(grammar.lemma(word)) &&
    grammar.upos(word) === 'PRON' &&
    /^(?:obj|obl)/u.test(grammar.relation(word)) &&
    grammar.head(word) < word &&
    !grammar.children(predicate).some((child) => /^nsubj/u.test(grammar.relation(child)))
  );
}

/** The same for one proposition of a content. */
export function isNegatedProposition(
  scene: Scene,
  words: StanceWords,
  claim: Claim,
  { predicates }: Proposition,
): boolean {
  return predicates.filter((predicate) => isNegatedAt(scene, words, claim, predicate)).length % 2 === 1;
}

/** True when a negation hangs from a predicate, or stands with its subject or object ("nobody came", "has no plans"). */
export function isNegatedAt(scene: Scene, words: StanceWords, claim: Claim, predicate: number): boolean {
  const { grammar } = scene;
  const counts = (word: number): boolean => !claim.idle.has(scene.syntax.words.tokenOf[word] ?? -1);
  const helpers = helpersOf(grammar, predicate);
  if (
    helpers.some((helper) =>
      grammar.children(helper).some((word) => words.negations.has(grammar.lemma(word)) && counts(word)),
    )
  )
    return true;
  return grammar.children(predicate).some((child) => {
    const relation = grammar.relation(child);
    const lemma = grammar.lemma(child);
    // "has yet to be consulted".
    if (/^(?:xcomp|ccomp)/u.test(relation) && words.light.has(grammar.lemma(predicate)) && counts(child)) {
      const waits = grammar.children(predicate).some((other) => words.unfulfilled.has(grammar.lemma(other)));
      return waits;
    }
    if (/^(?:advmod|mark|cc|discourse|det|aux|neg)/u.test(relation))
      return words.negations.has(lemma) && counts(child);
    if (/^(?:nsubj|obj|expl|iobj)/u.test(relation))
      return !isInserted(scene, claim, child) && negativeIn(scene, words, child, counts);
    if (!/^obl/u.test(relation)) return false;
    // "a nessuno è stato detto".
    if (words.negativeNouns.has(lemma)) return counts(child) && !isLacking(scene, words, child);
    return words.absolutes.has(lemma) && negativeIn(scene, words, child, counts);
  });
}

/** "without anything", "senza nulla". */
function isLacking({ grammar }: Scene, { lacking }: StanceWords, word: number): boolean {
  return grammar.children(word).some((child) => lacking.has(grammar.lemma(child)));
}

function negativeIn(
  { grammar }: Scene,
  { negativeNouns, negations }: StanceWords,
  word: number,
  counts: (word: number) => boolean,
): boolean {
  if (negativeNouns.has(grammar.lemma(word))) return counts(word);
  return grammar.children(word).some((child) => {
    const relation = grammar.relation(child);
    if (!/^(?:det|cc|advmod|nummod|amod)/u.test(relation) || !counts(child)) return false;
    const lemma = grammar.lemma(child);
    // "not a single soldier", "no soldier"; "not all" negates the claim as well.
    return negativeNouns.has(lemma) || (relation.startsWith('advmod') && negations.has(lemma));
  });
}

/** ", none of them children,": an insertion has a negation of its own. */
function isInserted(scene: Scene, { content }: Claim, word: number): boolean {
  const first = scene.syntax.words.tokenOf[scene.grammar.first(word)] ?? 0;
  const token = wordAt(scene, first) === ',' ? first + 1 : first;
  return wordAt(scene, token - 1) === ',' && content.every(({ from }) => from !== token);
}
