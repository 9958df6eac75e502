import { type Scene, wordAt } from '../scene.ts';
import { type Claim, type StanceRules, someWord } from './claim.ts';
import { isDefender, isOfficial, isOwnSide } from './own-side.ts';
import { isNegatedProposition } from './polarity.ts';
import { foldedWord } from './predicate.ts';
import type { Proposition } from './proposition.ts';
import { quotationCovering } from './quoted-speech.ts';

/** "and *not* a bribe": the negation stands as near. */
const NEGATION_REACH = 3;

/** "had no hand in it", "non c'entriamo niente": who says it of his own side denies. */
export function clearsItself(scene: Scene, rules: StanceRules, claim: Claim, main: Proposition): boolean {
  const clears = claim.opening.some(({ from, to }) => {
    for (let index = from; index < to; index++)
      if (rules.clearings.matchAt(scene.tokens, index, to)) return true;
    return false;
  });
  return clears && (isOwnSide(scene, rules, claim, main) || isDefender(scene, rules, claim));
}

/** "*not one* stone had been moved", "non è passato *un solo* carro": who is answerable for it and negates all of it denies. */
export function deniesAll(scene: Scene, rules: StanceRules, claim: Claim, main: Proposition): boolean {
  if (claim.certainties.length > 0 || !claim.draft.source || !isOfficial(scene, rules, claim)) return false;
  const isEmphatic = claim.opening.some(({ from, to }) => {
    for (let index = from; index < to; index++)
      if (rules.emphatic.matchAt(scene.tokens, index, to)) return true;
    return false;
  });
  return isEmphatic && isNegatedProposition(scene, rules.words, claim, main);
}

/** "was a loan and *not a bribe*": who answers for himself or another negates the wrong on the side. */
export function deniesBeside(scene: Scene, rules: StanceRules, claim: Claim): boolean {
  const { grammar, rules: language, syntax } = scene;
  const cue = claim.draft.cue.at(-1);
  const insists =
    cue !== undefined && someWord(scene, cue, (word) => rules.words.insisting.has(grammar.lemma(word)));
  if (!insists && !isDefender(scene, rules, claim) && !isOfficial(scene, rules, claim)) return false;
  return claim.opening.some((range) =>
    someWord(scene, range, (word) => {
      if (grammar.upos(word) !== 'NOUN' || !rules.words.wrongs.has(grammar.lemma(word))) return false;
      const token = syntax.words.tokenOf[word] ?? 0;
      for (let at = token - 1; at >= Math.max(range.from, token - NEGATION_REACH); at--)
        if (language.grammar.negations.has(wordAt(scene, at)) && !rules.words.lacking.has(wordAt(scene, at)))
          return (
            grammar.relation(word) === 'conj' ||
            grammar.children(word).some((child) => grammar.relation(child) === 'conj')
          );
      return false;
    }),
  );
}

/** "It was *my* decision, and it was *the wrong one*": a fault told of what one has called one's own. */
export function ownsUp(scene: Scene, rules: StanceRules, claim: Claim): boolean {
  const { grammar } = scene;
  const { words } = rules;
  const [main, ...others] = claim.propositions;
  const first = claim.opening[0];
  if (!main || !first || others.length === 0 || !quotationCovering(scene, first.from)) return false;
  const isOwn = main.predicates.some((predicate) =>
    [predicate, ...grammar.children(predicate)].some(
      (word) =>
        words.ownPossessives.has(grammar.lemma(word)) || words.ownPossessives.has(foldedWord(scene, word)),
    ),
  );
  if (!isOwn) return false;
  return others.some(
    (proposition) =>
      !isNegatedProposition(scene, words, claim, proposition) &&
      proposition.predicates.some(
        (predicate) =>
          words.faults.has(grammar.lemma(predicate)) ||
          grammar.children(predicate).some((child) => words.faults.has(grammar.lemma(child))),
      ),
  );
}

/** A flat answer leaves its verb out in as many tokens. */
const SHORTEST_ANSWER = 6;

/** "that it would *not*": an auxiliary and its negation answer what has just been told. */
export function isFlatNo(scene: Scene, rules: StanceRules, claim: Claim, main: Proposition): boolean {
  const { grammar } = scene;
  const length = claim.content.reduce((sum, { from, to }) => sum + to - from, 0);
  const predicate = main.predicates[0] ?? -1;
  const isBare =
    grammar.upos(predicate) === 'AUX' &&
    !grammar
      .children(predicate)
      .some((child) => /^(?:VERB|NOUN|ADJ)$/u.test(grammar.upos(child)) && child > predicate);
  return isBare && length <= SHORTEST_ANSWER && isNegatedProposition(scene, rules.words, claim, main);
}

/** "There is no list, there *never* was a list": that a thing is or was at all. */
export function neverWas(scene: Scene, { words }: StanceRules, claim: Claim): boolean {
  const { grammar } = scene;
  return claim.propositions.some(({ predicates }) => {
    const predicate = predicates.at(-1) ?? -1;
    const parts = [predicate, ...grammar.children(predicate)];
    const isThere = parts.some((word) => words.existential.has(foldedWord(scene, word)));
    return isThere && parts.some((word) => words.never.has(grammar.lemma(word)));
  });
}
