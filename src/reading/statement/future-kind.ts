import type { StatementKind } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { type Claim, type StanceRules, someWord } from './claim.ts';
import type { FoundKind } from './found-kind.ts';
import { isConditional, type Outlook } from './outlook.ts';
import { decides, isOfficial, isOwnSide } from './own-side.ts';
import { isNegatedProposition } from './polarity.ts';
import { foldedWord } from './predicate.ts';
import { type Proposition, subjectOf } from './proposition.ts';
import { isProvoked, threatensIn } from './threat.ts';

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
  // What one believes, hopes or fears of what is to come one only foresees.
  const { attitude } = claim.draft.meaning;
  const isInner =
    attitude === 'thought' || attitude === 'feeling' || claim.draft.meaning.certainty !== undefined;
  const own = isSure && isBound && !isInner && isOwnSide(scene, rules, claim, proposition);
  const isUnable = proposition.predicates.some((word) => words.inability.has(grammar.lemma(word)));
  const isReady = words.ready.has(grammar.lemma(predicate));
  if (own && !isUnable && (isReady || !isUndergone(scene, rules, predicate))) {
    if (threatensAnyone(scene, rules, claim)) return found('threat', 'stance/threat-words');
    const isHeldOut = isUltimatum(scene, rules, claim) || isProvoked(scene, rules, claim);
    if (!negated && isHeldOut && !words.boons.has(grammar.lemma(predicate)))
      return found('threat', 'stance/ultimatum');
    if (negated)
      return conditional ? found('threat', 'stance/ultimatum') : found('promise', 'stance/own-side');
    // "warned that he would change the locks".
    return isWarning(scene, rules, claim) || threatensIn(scene, rules, claim, proposition)
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
  const agentless =
    grammar.children(predicate).some((child) => grammar.relation(child) === 'aux:pass') &&
    !grammar.children(predicate).some((child) => grammar.relation(child) === 'obl:agent');
  const isCut = words.reprisals.has(grammar.lemma(predicate)) || words.harms.has(grammar.lemma(predicate));
  // "warned that supplies would be cut if the debt was not paid": whoever says it holds it out.
  if (
    !negated &&
    agentless &&
    isCut &&
    isWarning(scene, rules, claim) &&
    (isUltimatum(scene, rules, claim) || isProvoked(scene, rules, claim))
  )
    return found('threat', 'stance/ultimatum');
  const subject = subjectOf(grammar, proposition);
  const isHeldOut = isUltimatum(scene, rules, claim) || isProvoked(scene, rules, claim);
  // "A strike will follow unless …".
  if (!negated && isHeldOut && subject >= 0 && words.penalties.has(grammar.lemma(subject)))
    return found('threat', 'stance/ultimatum');
  // "the shelling would stop at dusk": by those who do it.
  const isEnding =
    outlook === 'tense' &&
    !negated &&
    words.ending.has(grammar.lemma(predicate)) &&
    subject >= 0 &&
    words.penalties.has(grammar.lemma(subject));
  if (!isInner && isEnding && claim.draft.source && decides(scene, rules, claim))
    return found('promise', 'stance/boon');
  const cue = claim.draft.cue.at(-1);
  if (!isInner && outlook === 'tense' && providesIn(scene, rules, claim, { predicate, negated }))
    return found('promise', 'stance/boon');
  if (isInner) return found('forecast', 'stance/future');
  const vouches =
    cue !== undefined && someWord(scene, cue, (word) => words.vouching.has(grammar.lemma(word)));
  if (vouches && !words.undergone.has(grammar.lemma(predicate))) return found('promise', 'stance/vouched');
  const isHarm = words.harms.has(grammar.lemma(predicate)) && outlook === 'tense' && !negated;
  // "announced that fuel would stay cheap": an official who announces binds his side, whatever the subject.
  const announces =
    outlook !== 'possibility' &&
    cue !== undefined &&
    someWord(scene, cue, (word) => words.announcing.has(grammar.lemma(word))) &&
    isOfficial(scene, rules, claim);
  if (announces && !isHarm) return found('promise', 'stance/own-side');
  const isAnnounced =
    outlook === 'tense' && (words.boons.has(grammar.lemma(predicate)) || isAnnouncement(scene, rules, claim));
  if (isHarm && agentless && (isWarning(scene, rules, claim) || isOfficial(scene, rules, claim)))
    return found('threat', 'stance/harm');
  return isAnnounced && agentless && !words.undergone.has(grammar.lemma(predicate))
    ? found('promise', 'stance/boon')
    : found('forecast', 'stance/future');
}

/** "every household will get a cheque", "nobody will lose his job": who decides it promises it. */
function providesIn(
  scene: Scene,
  rules: StanceRules,
  claim: Claim,
  { predicate, negated }: { readonly predicate: number; readonly negated: boolean },
): boolean {
  const { words } = rules;
  const { grammar } = scene;
  const lemma = grammar.lemma(predicate);
  if (!claim.draft.source || !decides(scene, rules, claim)) return false;
  if (negated) return words.suffering.has(lemma);
  return (
    words.getting.has(lemma) &&
    grammar
      .children(predicate)
      .some((child) => grammar.relation(child) === 'obj' && words.goods.has(grammar.lemma(child)))
  );
}

function isWarning(scene: Scene, { words }: StanceRules, { draft }: Claim): boolean {
  const cue = draft.cue.at(-1);
  return cue !== undefined && someWord(scene, cue, (word) => words.warning.has(scene.grammar.lemma(word)));
}

/** What an official says will be done, without naming who does it, his own side does; a warning announces nothing. */
function isAnnouncement(scene: Scene, rules: StanceRules, claim: Claim): boolean {
  const { attitude, kind } = claim.draft.meaning;
  if (kind !== 'assertion' || (attitude !== undefined && attitude !== 'speech')) return false;
  return !isWarning(scene, rules, claim) && claim.draft.source !== undefined && decides(scene, rules, claim);
}

/** True for what happens to its subject or what the subject is, rather than does: passives, copulas, "lose", "know". */
export function isUndergone({ grammar }: Scene, { words }: StanceRules, predicate: number): boolean {
  if (words.undergone.has(grammar.lemma(predicate))) return true;
  return grammar.children(predicate).some((child) => /^(?:aux:pass|cop)/u.test(grammar.relation(child)));
}

/** "if you do not, we will", "unless …, we will": what is held out against somebody who does not comply. */
export function isUltimatum(scene: Scene, { words }: StanceRules, { opening }: Claim): boolean {
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

/** Words that threaten whoever they are said to. */
export function threatensAnyone(scene: Scene, { threats }: StanceRules, { opening }: Claim): boolean {
  return opening.some(({ from, to }) => {
    for (let index = from; index < to; index++) if (threats.matchAt(scene.tokens, index, to)) return true;
    return false;
  });
}
