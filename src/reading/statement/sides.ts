import { nameCovering, type Scene, type TokenRange } from '../scene.ts';
import { type StanceRules, someWord } from './claim.ts';
import { foldedWord } from './predicate.ts';

/**
 * True where what a noun names is a body that the source speaks for: by its trade ("the *admiral* said *the navy* would"), because the source names it
 * ("a spokesman for *the airline*"), or because it calls itself its own ("The bank stands ready, *its* governor said"). A body that is told from others
 * by a word of its own ("*enemy* troops") is another's.
 */
export function isOfBody(scene: Scene, rules: StanceRules, source: TokenRange, subject: number): boolean {
  const { grammar } = scene;
  const { words } = rules;
  if (namesItsOwner(scene, rules, source, subject))
    return grammar.upos(subject) !== 'PRON' || words.negativeNouns.has(grammar.lemma(subject));
  if (!/^(?:NOUN|PROPN)$/u.test(grammar.upos(subject))) return false;
  const lemma = grammar.lemma(subject);
  const isNamed = someWord(
    scene,
    source,
    (word) => grammar.lemma(word) === lemma && /^(?:NOUN|PROPN)$/u.test(grammar.upos(word)),
  );
  if (isNamed) return true;
  if (isBareSpokesman(scene, rules, source)) return true;
  if (isToldApart(scene, rules, subject)) return false;
  return words.sides.some(
    ({ voices, bodies }) =>
      bodies.has(lemma) && someWord(scene, source, (word) => voices.has(grammar.lemma(word))),
  );
}

/** "…, *a spokesman* said": for whom goes without saying. */
function isBareSpokesman(scene: Scene, { words }: StanceRules, source: TokenRange): boolean {
  const { grammar } = scene;
  return someWord(
    scene,
    source,
    (word) =>
      words.spokesmen.has(grammar.lemma(word)) &&
      grammar.children(word).every((child) => /^(?:det|punct)$/u.test(grammar.relation(child))),
  );
}

/** "…, *its* governor said": the owner was named in what he said. */
function namesItsOwner(scene: Scene, { words }: StanceRules, source: TokenRange, subject: number): boolean {
  const first = scene.syntax.words.firstWordOf[source.from] ?? 0;
  if (subject >= first) return false;
  return someWord(
    scene,
    source,
    (word) =>
      words.reportedPossessives.has(foldedWord(scene, word)) ||
      (/^(?:det|nmod):poss/u.test(scene.grammar.relation(word)) &&
        words.reportedPossessives.has(scene.grammar.lemma(word))),
  );
}

function isToldApart(scene: Scene, rules: StanceRules, subject: number): boolean {
  const { grammar, syntax } = scene;
  return grammar.children(subject).some((child) => {
    if (!/^(?:amod|compound|nmod|det)/u.test(grammar.relation(child))) return false;
    return (
      rules.words.foreign.has(grammar.lemma(child)) ||
      nameCovering(scene, syntax.words.tokenOf[child] ?? -1) !== undefined
    );
  });
}
