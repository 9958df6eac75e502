import type { Scene } from '../scene.ts';
import type { Claim, StanceRules } from './claim.ts';
import { isUndergone } from './future-kind.ts';
import { isDefender, isOfficial, isOwnSide } from './own-side.ts';
import { isNegatedProposition } from './polarity.ts';
import { foldedWord, helpersOf } from './predicate.ts';
import type { Proposition } from './proposition.ts';
import { quotationCovering } from './quoted-speech.ts';

/** "Of his men" stands as near behind "the work". */
const SELF_REACH = 5;

/**
 * "We have not sent a single soldier": who negates what his own side did denies, and so does who insists. What one underwent, does not know, or has not
 * done yet is no more than told.
 */
export function deniesOwnDeed(
  scene: Scene,
  rules: StanceRules,
  claim: Claim,
  proposition: Proposition,
): boolean {
  const { words } = rules;
  const { grammar } = scene;
  if (claim.certainties.length > 0 || !isNegatedProposition(scene, words, claim, proposition)) return false;
  const cue = claim.draft.cue.at(-1);
  const verb = cue ? (scene.syntax.words.firstWordOf[cue.to] ?? 0) - 1 : -1;
  if (verb >= 0 && words.insisting.has(grammar.lemma(verb))) return true;
  const isNever = proposition.predicates.some((word) =>
    grammar.children(word).some((child) => words.never.has(grammar.lemma(child))),
  );
  const last = proposition.predicates.at(-1) ?? -1;
  if (isNever && !words.undergone.has(grammar.lemma(last)) && isOwnSide(scene, rules, claim, proposition))
    return true;
  const predicate = proposition.predicates.at(-1) ?? -1;
  if (isSelf(scene, rules, predicate)) return true;
  if (grammar.upos(predicate) !== 'VERB' || isUndergone(scene, rules, predicate)) return false;
  if (words.states.has(grammar.lemma(predicate)) || proposition.predicates.length > 1) return false;
  const waits = grammar.children(predicate).some((child) => words.waiting.has(foldedWord(scene, child)));
  const isAble = helpersOf(grammar, predicate).some((helper) =>
    words.possibilities.has(grammar.lemma(helper)),
  );
  return !waits && !isAble && isOwnSide(scene, rules, claim, proposition);
}

/** "It wasn't *us*", "was not the work of *his* men": what is said not to be is one's own. */
function isSelf(scene: Scene, { words }: StanceRules, predicate: number): boolean {
  const { grammar } = scene;
  if (grammar.upos(predicate) === 'VERB') return false;
  const isDirect = quotationCovering(scene, scene.syntax.words.tokenOf[predicate] ?? -1) !== undefined;
  const from = Math.min(
    predicate,
    ...grammar.children(predicate).filter((child) => /^det|^nmod:poss/u.test(grammar.relation(child))),
  );
  for (let word = from; word < Math.min(grammar.last(predicate), predicate + SELF_REACH); word++) {
    const form = foldedWord(scene, word);
    if (words.selves.has(form) || words.ownPossessives.has(grammar.lemma(word))) return true;
    if (
      !isDirect &&
      (words.reportedPossessives.has(form) || words.reportedPossessives.has(grammar.lemma(word)))
    )
      return true;
  }
  return false;
}

/** "no prisoner was mistreated", "there was no secret pact": who speaks for a state or an office and negates a wrong denies a charge. */
export function deniesWrong(
  scene: Scene,
  rules: StanceRules,
  claim: Claim,
  proposition: Proposition,
): boolean {
  const { words } = rules;
  const { grammar } = scene;
  if (claim.certainties.length > 0 || !claim.draft.source) return false;
  if (!isOfficial(scene, rules, claim) && !isDefender(scene, rules, claim)) return false;
  if (!isNegatedProposition(scene, words, claim, proposition)) return false;
  const predicate = proposition.predicates.at(-1) ?? -1;
  if (grammar.children(predicate).some((child) => words.waiting.has(foldedWord(scene, child)))) return false;
  if (words.wrongs.has(grammar.lemma(predicate))) return true;
  return (
    words.light.has(grammar.lemma(predicate)) &&
    grammar
      .children(predicate)
      .some(
        (child) => /^(?:nsubj|obj)/u.test(grammar.relation(child)) && words.wrongs.has(grammar.lemma(child)),
      )
  );
}
