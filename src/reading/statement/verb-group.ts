import { nameCovering, type Scene, type TokenRange, wordAt } from '../scene.ts';
import type { FormRole } from './cue-lexicon.ts';

/** How far left of a verb its auxiliaries and adverbs are looked for. */
const LONGEST = 7;

/** First token of the group that ends in the verb: auxiliaries, modals, negation, clitics and adverbs in front of it. */
export function groupStart(scene: Scene, verb: number, floor: number): number {
  let from = verb;
  while (from > floor && verb - from < LONGEST && belongsToGroup(scene, from - 1)) from--;
  return from;
}

function belongsToGroup(scene: Scene, index: number): boolean {
  const { verbGroup, quantifiers, auxiliaries, negations, isAdverb } = scene.rules.grammar;
  const word = wordAt(scene, index);
  // A name that a model draws too wide ("La procura non") does not swallow the negation.
  if (negations.has(word) && verbGroup.has(word)) return true;
  if (nameCovering(scene, index) || !(verbGroup.has(word) || isAdverb(word))) return false;
  // "they have both said": floated behind an auxiliary; "both said": the subject.
  return !quantifiers.has(word) || auxiliaries.has(wordAt(scene, index - 1));
}

/** "È stato detto", "has been told": a form of being next to the participle, and no seeming between. */
export function isPassive(scene: Scene, role: FormRole, group: TokenRange): boolean {
  if (role !== 'participle') return false;
  const { passives, auxiliaries, seeming } = scene.rules.grammar;
  let sawPassive = false;
  for (let index = group.from; index < group.to; index++) {
    const word = wordAt(scene, index);
    if (seeming.has(word)) return false;
    if (passives.has(word)) sawPassive = true;
  }
  return sawPassive && !auxiliaries.has(wordAt(scene, group.to - 1));
}

/** True when a word of `range` negates. */
export function hasNegation(scene: Scene, range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++)
    if (scene.rules.grammar.negations.has(wordAt(scene, index))) return true;
  return false;
}

/** The words of `range` that weaken a report: a form of seeming with its auxiliary, or a conditional of hearsay. */
export function hedgeIn(scene: Scene, range: TokenRange): TokenRange | undefined {
  const { seeming, hearsay, auxiliaries, passives } = scene.rules.grammar;
  for (let index = range.from; index < range.to; index++) {
    const word = wordAt(scene, index);
    if (hearsay.has(word)) return { from: index, to: index + 1 };
    if (!seeming.has(word)) continue;
    const before = wordAt(scene, index - 1);
    const compound = index > range.from && (passives.has(before) || auxiliaries.has(before));
    return { from: compound ? index - 1 : index, to: index + 1 };
  }
  return undefined;
}
