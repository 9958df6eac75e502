import type { StatementKind } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { type Claim, type StanceRules, someWord } from './claim.ts';
import type { FoundKind } from './found-kind.ts';
import { isConditional, type Outlook } from './outlook.ts';
import { isOfficial, isOwnSide } from './own-side.ts';
import { isNegatedProposition } from './polarity.ts';
import { foldedWord } from './predicate.ts';
import type { Proposition } from './proposition.ts';
import { threatensIn } from './threat.ts';

/** A proposition that looks ahead, and how. */
export interface Ahead {
  readonly proposition: Proposition;
  readonly outlook: Outlook;
}

/** A degree of certainty from here on is as good as none. */
const SURE = 0.95;

/** Who speaks of what his own side will do threatens or promises; who speaks of others forecasts. */
export function futureKind(
  scene: Scene,
  rules: StanceRules,
  claim: Claim,
  { proposition, outlook }: Ahead,
): FoundKind {
  const { words } = rules;
  const found = (kind: StatementKind, rule: string): FoundKind => ({ kind, rule, outlook, proposition });
  const { grammar } = scene;
  const predicate = proposition.predicates.at(-1) ?? -1;
  const negated = isNegatedProposition(scene, words, claim, proposition);
  const conditional = isConditional(scene, rules, claim);
  // Who says only that it is likely binds himself to nothing.
  const isSure = claim.certainties.every(({ rule }) => rule.high >= SURE);
  // "we would strike back if …" binds as much as "we will".
  const isBound = outlook !== 'possibility' || (conditional && grammar.mood(predicate) === 'Cnd');
  const own = isSure && isBound && isOwnSide(scene, rules, claim, proposition);
  const isUnable = proposition.predicates.some((word) => words.inability.has(grammar.lemma(word)));
  if (own && !isUnable && !isUndergone(scene, rules, predicate)) {
    if (threatensAnyone(scene, rules, claim)) return found('threat', 'stance/threat-words');
    if (!negated && isUltimatum(scene, rules, claim) && !words.boons.has(grammar.lemma(predicate)))
      return found('threat', 'stance/ultimatum');
    if (negated)
      return conditional ? found('threat', 'stance/ultimatum') : found('promise', 'stance/own-side');
    return threatensIn(scene, rules, claim, proposition)
      ? found('threat', 'stance/harm')
      : found('promise', 'stance/own-side');
  }
  if (!negated && (threatensAnyone(scene, rules, claim) || warnsOfAnswer(scene, rules, claim, predicate)))
    return found('threat', 'stance/threat-words');
  // "Nobody will cross until …": a warning that withholds something on a condition.
  if (
    negated &&
    conditional &&
    outlook === 'tense' &&
    isWarning(scene, rules, claim) &&
    isOfficial(scene, rules, claim)
  )
    return found('threat', 'stance/ultimatum');
  const cue = claim.draft.cue.at(-1);
  const vouches =
    cue !== undefined && someWord(scene, cue, (word) => words.vouching.has(grammar.lemma(word)));
  if (vouches && !words.undergone.has(grammar.lemma(predicate))) return found('promise', 'stance/vouched');
  const isHarm = words.harms.has(grammar.lemma(predicate)) && outlook === 'tense' && !negated;
  const isAnnounced =
    outlook === 'tense' && (words.boons.has(grammar.lemma(predicate)) || isAnnouncement(scene, rules, claim));
  const agentless =
    grammar.children(predicate).some((child) => grammar.relation(child) === 'aux:pass') &&
    !grammar.children(predicate).some((child) => grammar.relation(child) === 'obl:agent');
  if (isHarm && agentless && (isWarning(scene, rules, claim) || isOfficial(scene, rules, claim)))
    return found('threat', 'stance/harm');
  return isAnnounced && agentless && !words.undergone.has(grammar.lemma(predicate))
    ? found('promise', 'stance/boon')
    : found('forecast', 'stance/future');
}

function isWarning(scene: Scene, { words }: StanceRules, { draft }: Claim): boolean {
  const cue = draft.cue.at(-1);
  return cue !== undefined && someWord(scene, cue, (word) => words.warning.has(scene.grammar.lemma(word)));
}

/** What an official says will be done, without naming who does it, his own side does; a warning announces nothing. */
function isAnnouncement(scene: Scene, rules: StanceRules, claim: Claim): boolean {
  const { attitude, kind } = claim.draft.meaning;
  if (kind !== 'assertion' || (attitude !== undefined && attitude !== 'speech')) return false;
  return (
    !isWarning(scene, rules, claim) && claim.draft.source !== undefined && isOfficial(scene, rules, claim)
  );
}

/** True for what happens to its subject or what the subject is, rather than does: passives, copulas, "lose", "know". */
export function isUndergone({ grammar }: Scene, { words }: StanceRules, predicate: number): boolean {
  if (words.undergone.has(grammar.lemma(predicate))) return true;
  return grammar.children(predicate).some((child) => /^(?:aux:pass|cop)/u.test(grammar.relation(child)));
}

/** "if you do not, we will", "unless …, we will": what is held out against somebody who does not comply. */
function isUltimatum(scene: Scene, { words }: StanceRules, { opening }: Claim): boolean {
  const { grammar } = scene;
  return opening.some((range) =>
    someWord(scene, range, (word) => {
      if (words.unless.has(foldedWord(scene, word))) return true;
      if (!words.conditions.has(foldedWord(scene, word)) || grammar.upos(word) === 'AUX') return false;
      const clause = grammar.head(word);
      return (
        clause >= 0 && grammar.children(clause).some((child) => words.negations.has(grammar.lemma(child)))
      );
    }),
  );
}

/** "warned that the bloc would answer any tariff". */
function warnsOfAnswer(scene: Scene, { words }: StanceRules, { draft }: Claim, predicate: number): boolean {
  const { grammar } = scene;
  const cue = draft.cue.at(-1);
  return (
    words.answering.has(grammar.lemma(predicate)) &&
    cue !== undefined &&
    someWord(scene, cue, (word) => words.warning.has(grammar.lemma(word)))
  );
}

function threatensAnyone(scene: Scene, { threats }: StanceRules, { opening }: Claim): boolean {
  return opening.some(({ from, to }) => {
    for (let index = from; index < to; index++) if (threats.matchAt(scene.tokens, index, to)) return true;
    return false;
  });
}
