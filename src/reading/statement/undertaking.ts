import type { Scene } from '../scene.ts';
import type { Claim, StanceRules } from './claim.ts';
import { isDoing } from './doing.ts';
import { isOwnSide } from './own-side.ts';
import { isNegatedAt } from './polarity.ts';
import { helpersOf } from './predicate.ts';
import type { Proposition } from './proposition.ts';

/** "si dice pronta | *a riprendere* i negoziati": what somebody says he is ready or willing to do. */
export function isReadiness(scene: Scene, { content }: Claim, proposition: Proposition): boolean {
  const { grammar, syntax } = scene;
  const word = syntax.words.firstWordOf[content[0]?.from ?? 0] ?? -1;
  const isOpened = scene.rules.attribution.stance.readiness.has(
    (syntax.words.forms[word] ?? '').toLowerCase(),
  );
  return isOpened && grammar.relation(word) === 'mark' && isInfinitive(scene, proposition);
}

/** True for a clause without tense or mood: an infinitive, a gerund, or an English base form. */
export function isInfinitive({ grammar }: Scene, { predicates }: Proposition): boolean {
  const predicate = predicates[0] ?? -1;
  const parts = [predicate, ...helpersOf(grammar, predicate)];
  return (
    grammar.upos(predicate) === 'VERB' &&
    parts.every((part) => grammar.mood(part) === '' && grammar.verbForm(part) !== 'Fin')
  );
}

/** "announced the expulsion of a diplomat": what one is going to do, as a noun. */
export function announcesOwnDoing(
  scene: Scene,
  { words }: StanceRules,
  { draft, content, propositions }: Claim,
): boolean {
  const cue = draft.cue.at(-1);
  const first = content[0];
  if (!cue || !first || propositions.length > 0) return false;
  const { grammar, syntax } = scene;
  const verb = (syntax.words.firstWordOf[cue.to] ?? 0) - 1;
  if (!words.announcing.has(grammar.lemma(verb))) return false;
  const object = grammar.children(verb).find((child) => grammar.relation(child) === 'obj');
  return object !== undefined && isDoing(scene, object);
}

/** "had no intention of touching the savings". */
export function hasNoIntention(
  scene: Scene,
  rules: StanceRules,
  claim: Claim,
  proposition: Proposition,
): boolean {
  const { grammar } = scene;
  return (
    isOwnSide(scene, rules, claim, proposition) &&
    proposition.predicates.some(
      (predicate) =>
        isNegatedAt(scene, rules.words, claim, predicate) &&
        grammar.children(predicate).some((child) => rules.words.intentions.has(grammar.lemma(child))),
    )
  );
}
