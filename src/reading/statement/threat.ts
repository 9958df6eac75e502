import type { Scene } from '../scene.ts';
import { type Claim, type StanceRules, someWord } from './claim.ts';
import { isImperative } from './duty.ts';
import { isConditional, outlookOf } from './outlook.ts';
import { isOfficial, isOwnSide } from './own-side.ts';
import { foldedWord } from './predicate.ts';
import type { Proposition } from './proposition.ts';

/** True when a proposition does harm: by its verb, by verb and object ("impose sanctions"), or by withholding something on a condition. */
export function threatensIn(
  scene: Scene,
  rules: StanceRules,
  claim: Claim,
  { predicates }: Proposition,
): boolean {
  const { words } = rules;
  const { grammar } = scene;
  const conditional = isConditional(scene, rules, claim);
  return predicates.some((predicate) => {
    const lemma = grammar.lemma(predicate);
    if (words.harms.has(lemma) || (conditional && words.reprisals.has(lemma))) return true;
    if (!words.imposing.has(lemma)) return false;
    return grammar
      .children(predicate)
      .some(
        (child) =>
          /^(?:obj|obl|xcomp)/u.test(grammar.relation(child)) && words.penalties.has(grammar.lemma(child)),
      );
  });
}

/** "Leave *or we will* sink you", "*Touch* it *and* the valley will rise": a command, and what else one's own side will do. */
export function isOrElse(scene: Scene, rules: StanceRules, claim: Claim): boolean {
  const [main, ...others] = claim.propositions;
  if (!main || !isImperative(scene, main)) return false;
  const { grammar } = scene;
  return others.some((proposition) => {
    const predicate = proposition.predicates[0] ?? -1;
    const parts = [predicate, ...grammar.children(predicate)];
    if (outlookOf(scene, rules, claim, proposition) !== 'tense') return false;
    const joins = (conjunctions: ReadonlySet<string>): boolean =>
      parts.some((word) => conjunctions.has(foldedWord(scene, word)));
    const isDare =
      joins(rules.words.joining) &&
      main.predicates.some((word) => rules.words.provocations.has(grammar.lemma(word)));
    return isDare || (joins(rules.words.otherwise) && isOwnSide(scene, rules, claim, proposition));
  });
}

/** "*If* they touch our boats, the port stays shut": a warning in the present that hangs on what would provoke it. */
export function warnsIf(scene: Scene, rules: StanceRules, claim: Claim, main: Proposition): boolean {
  const { words } = rules;
  const cue = claim.draft.cue.at(-1);
  const warns =
    cue !== undefined && someWord(scene, cue, (word) => words.warning.has(scene.grammar.lemma(word)));
  return (
    warns &&
    isProvoked(scene, rules, claim) &&
    (isOfficial(scene, rules, claim) || isOwnSide(scene, rules, claim, main))
  );
}

/** An if-clause with a verb of what provokes. */
export function isProvoked(scene: Scene, { words }: StanceRules, { opening }: Claim): boolean {
  const { grammar } = scene;
  return opening.some((range) =>
    someWord(scene, range, (word) => {
      if (!words.conditions.has(foldedWord(scene, word)) || grammar.upos(word) === 'AUX') return false;
      const clause = grammar.head(word);
      return clause >= 0 && words.provocations.has(grammar.lemma(clause));
    }),
  );
}
