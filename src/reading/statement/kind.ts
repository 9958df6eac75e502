import type { StatementKind } from '../reading.ts';
import { type Scene, wordAt } from '../scene.ts';
import type { Claim, StanceRules } from './claim.ts';
import { clearsItself, deniesAll, deniesBeside, isFlatNo, neverWas, ownsUp } from './clearing.ts';
import { cueIs, isHope } from './cue-words.ts';
import { dutyIn, isCalledFor, isImperative, isMandative, missedDuty, tellsTo } from './duty.ts';
import { isFalsehood } from './falsehood.ts';
import type { FoundKind } from './found-kind.ts';
import { type Ahead, futureKind, isUltimatum, threatensAnyone } from './future-kind.ts';
import { isPerfect, outlookOf } from './outlook.ts';
import { deniesOwnDeed, deniesWrong } from './own-deed.ts';
import { isOwnSide } from './own-side.ts';
import { isAheadPhrase, isNominal, promisesHarm } from './plain-content.ts';
import { isNegatedAt, isNegatedProposition } from './polarity.ts';
import { foldedWord, helpersOf } from './predicate.ts';
import { type Proposition, subjectOf } from './proposition.ts';
import { asks } from './question.ts';
import { quotationCovering } from './quoted-speech.ts';
import { isOrElse, isProvoked, threatensIn, warnsIf } from './threat.ts';
import { announcesOwnDoing, hasNoIntention, isInfinitive, isReadiness } from './undertaking.ts';

/**
 * What a statement does. The cue tells most kinds; where it only says that something was said, the content tells: a question by its mark, a denial
 * by words of falsehood or by negating one's own deeds, a demand by a duty or an imperative, an admission by one's own fault, and by its future
 * a threat, a promise or a forecast. A cue that is itself negated ("did not promise") asserts.
 */
export function kindOf(scene: Scene, rules: StanceRules, claim: Claim): FoundKind {
  const kind = meantKind(scene, rules, claim);
  const byCue = kindByCue(scene, rules, claim);
  const ahead = aheadOf(scene, rules, claim);
  const outlook = ahead?.outlook;
  // "does not rule out rationing in January": of what is to come.
  if (kind === 'denial' && claim.draft.negated && isAheadPhrase(scene, claim))
    return { kind: 'forecast', rule: 'stance/future', outlook: 'possibility' };
  if (byCue === 'question' || byCue === 'denial')
    return { kind: byCue, rule: 'stance/cue', outlook: undefined };
  if (kind !== 'assertion' && kind !== 'denial') return otherCue(scene, rules, claim, { byCue, ahead });
  const main = claim.propositions[0];
  if (
    (!main || isNominal(scene, claim)) &&
    kind === 'assertion' &&
    (isHope(scene, rules, claim) || cueIs(scene, claim, rules.words.warning))
  )
    return { kind: 'forecast', rule: 'stance/future', outlook: 'word' };
  if (main && kind === 'assertion' && isHope(scene, rules, claim) && isInfinitive(scene, main))
    return { kind: 'forecast', rule: 'stance/future', outlook: outlook ?? 'word', proposition: main };
  if (
    main &&
    kind === 'assertion' &&
    cueIs(scene, claim, rules.words.committing) &&
    isInfinitive(scene, main)
  ) {
    const harms = threatensIn(scene, rules, claim, main);
    return {
      kind: harms ? 'threat' : 'promise',
      rule: 'stance/own-side',
      outlook: outlook ?? 'word',
      proposition: main,
    };
  }
  if (isFalsehood(scene, rules, claim) || isRefusal(scene, rules, claim))
    return { kind: 'denial', rule: 'stance/falsehood', outlook: undefined };
  if (main && (isFlatNo(scene, rules, claim, main) || neverWas(scene, rules, claim)))
    return { kind: 'denial', rule: 'stance/own-deed', outlook: undefined, proposition: main };
  if (main && clearsItself(scene, rules, claim, main))
    return { kind: 'denial', rule: 'stance/own-deed', outlook: undefined, proposition: main };
  if (main && isOrElse(scene, rules, claim))
    return { kind: 'threat', rule: 'stance/ultimatum', outlook: 'tense', proposition: main };
  if (
    main &&
    (isMandative(scene, rules, claim, main) ||
      isCalledFor(scene, rules, claim, main) ||
      tellsTo(scene, rules, claim, main))
  )
    return { kind: 'demand', rule: 'stance/duty', outlook: undefined, proposition: main };
  for (const proposition of claim.propositions) {
    const told = kindOfProposition(scene, rules, claim, proposition);
    // What is asked or told on the side does not make a claim a demand.
    if (told && (proposition === main || told.kind === 'admission')) return { ...told, proposition };
  }
  if (main && ownsUp(scene, rules, claim))
    return { kind: 'admission', rule: 'stance/fault', outlook: undefined, proposition: main };
  if (main && ahead) return futureKind(scene, rules, claim, ahead);
  if (main && isOwnSide(scene, rules, claim, main) && threatensAnyone(scene, rules, claim))
    return { kind: 'threat', rule: 'stance/threat-words', outlook: 'word', proposition: main };
  if (main && warnsIf(scene, rules, claim, main))
    return { kind: 'threat', rule: 'stance/ultimatum', outlook: 'word', proposition: main };
  if (main && isReadiness(scene, claim, main))
    return {
      kind: threatensIn(scene, rules, claim, main) ? 'threat' : 'promise',
      rule: 'stance/own-side',
      outlook: 'word',
    };
  if (announcesOwnDoing(scene, rules, claim) || (main && hasNoIntention(scene, rules, claim, main)))
    return { kind: 'promise', rule: 'stance/own-side', outlook: 'word' };
  if (
    main &&
    (deniesOwnDeed(scene, rules, claim, main) ||
      deniesWrong(scene, rules, claim, main) ||
      deniesAll(scene, rules, claim, main) ||
      deniesBeside(scene, rules, claim))
  )
    return { kind: 'denial', rule: 'stance/own-deed', outlook, proposition: main };
  return { kind: 'assertion', rule: 'stance/plain', outlook };
}

function aheadOf(scene: Scene, rules: StanceRules, claim: Claim): Ahead | undefined {
  const [proposition] = claim.propositions;
  const outlook = proposition && outlookOf(scene, rules, claim, proposition);
  return proposition && outlook && { proposition, outlook };
}

/** "warned it would": a clause with a tense warns; an infinitive alone tells somebody what to do. */
function meantKind(scene: Scene, rules: StanceRules, claim: Claim): StatementKind {
  const { kind } = claim.draft.meaning;
  const [main] = claim.propositions;
  if (kind !== 'demand' || !main || isInfinitive(scene, main)) return kind;
  return cueIs(scene, claim, rules.words.warning) ? 'assertion' : kind;
}

/** What the cue alone tells. */
function kindByCue(scene: Scene, rules: StanceRules, claim: Claim): StatementKind {
  const { draft } = claim;
  const kind = meantKind(scene, rules, claim);
  if (asks(scene, rules, claim)) return 'question';
  if (!draft.negated) return kind;
  return kind === 'forecast' || kind === 'question' ? kind : 'assertion';
}

/** Threats that are called promises, negated cues, and the rest as they are. */
function otherCue(
  scene: Scene,
  rules: StanceRules,
  claim: Claim,
  { byCue, ahead }: { readonly byCue: StatementKind; readonly ahead: Ahead | undefined },
): FoundKind {
  const main = ahead?.proposition ?? claim.propositions[0];
  const outlook =
    ahead?.outlook ??
    (byCue === 'forecast' || byCue === 'promise' || byCue === 'threat' ? 'word' : undefined);
  const negated = main !== undefined && isNegatedProposition(scene, rules.words, claim, main);
  if (isHope(scene, rules, claim) && main && isInfinitive(scene, main))
    return { kind: 'forecast', rule: 'stance/future', outlook: outlook ?? 'word', proposition: main };
  // "swore to have seen": of what was nobody makes a promise.
  if (byCue === 'promise' && !main && promisesHarm(scene, rules, claim))
    return { kind: 'threat', rule: 'stance/harm', outlook };
  if (byCue === 'promise' && main && !ahead && isOver(scene, rules, main))
    return { kind: negated ? 'denial' : 'assertion', rule: 'stance/past', outlook: undefined };
  const isHeldOut =
    byCue === 'promise' && (isUltimatum(scene, rules, claim) || isProvoked(scene, rules, claim));
  if (isHeldOut && main && !main.predicates.some((word) => rules.words.boons.has(scene.grammar.lemma(word))))
    return { kind: 'threat', rule: 'stance/ultimatum', outlook, proposition: main };
  if (byCue === 'promise' && main && !negated && threatensIn(scene, rules, claim, main))
    return { kind: 'threat', rule: 'stance/harm', outlook, proposition: main };
  return { kind: byCue, rule: 'stance/cue', outlook, ...(main ? { proposition: main } : {}) };
}

/** "“No,” he said", "replied: “Never.”": words of denial without a verb. */
function isRefusal(scene: Scene, { words }: StanceRules, { opening, propositions }: Claim): boolean {
  const first = opening[0];
  if (!first || propositions.length > 0 || !quotationCovering(scene, first.from)) return false;
  const spoken = /^["“«'‘]$/u.test(wordAt(scene, first.from)) ? first.from + 1 : first.from;
  return words.refusals.has(wordAt(scene, spoken));
}

/** A past tense, or an infinitive of the past. */
function isOver(scene: Scene, { words }: StanceRules, { predicates }: Proposition): boolean {
  const { grammar } = scene;
  return predicates.some(
    (predicate) =>
      isPerfect(scene, words, predicate) ||
      isCompound(scene, predicate) ||
      [predicate, ...helpersOf(grammar, predicate)].some(
        (part) => grammar.mood(part) === 'Ind' && /^(?:Past|Imp)$/u.test(grammar.tense(part)),
      ) ||
      helpersOf(grammar, predicate).some((helper) => words.pluperfects.has(foldedWord(scene, helper))),
  );
}

/** "non si è mosso", "ha preso": an Italian past of auxiliary and participle. */
function isCompound({ grammar, rules }: Scene, predicate: number): boolean {
  if (rules.grammar.pastIsParticiple || rules.grammar.isInfinitive(grammar.words.forms[predicate] ?? ''))
    return false;
  const isParticiple = grammar.verbForm(predicate) === 'Part' || grammar.tense(predicate) === 'Past';
  return (
    isParticiple &&
    grammar
      .children(predicate)
      .some((child) => grammar.relation(child) === 'aux' && grammar.tense(child) === 'Pres')
  );
}

function kindOfProposition(
  scene: Scene,
  rules: StanceRules,
  claim: Claim,
  proposition: Proposition,
): Omit<FoundKind, 'proposition'> | undefined {
  const { words } = rules;
  const { grammar } = scene;
  const { predicates } = proposition;
  const own = isOwnSide(scene, rules, claim, proposition);
  if (
    own &&
    outlookOf(scene, rules, claim, proposition) === 'tense' &&
    predicates.some((predicate) => isSilence(scene, rules, claim, predicate))
  )
    return { kind: 'assertion', rule: 'stance/silence', outlook: undefined };
  if (isImperative(scene, proposition))
    return { kind: 'demand', rule: 'stance/imperative', outlook: undefined };
  const duty = dutyIn(scene, rules, claim, proposition);
  if (own && predicates.some((predicate) => missedDuty(scene, rules, predicate)))
    return { kind: 'admission', rule: 'stance/fault', outlook: undefined };
  if (duty === 'demand') return { kind: 'demand', rule: 'stance/duty', outlook: undefined };
  if (duty === 'forecast') return { kind: 'forecast', rule: 'stance/timetable', outlook: 'word' };
  const isFault = predicates.some(
    (predicate) =>
      words.faults.has(grammar.lemma(predicate)) ||
      grammar
        .children(predicate)
        .some(
          (child) =>
            /^(?:obj|xcomp)/u.test(grammar.relation(child)) && words.faults.has(grammar.lemma(child)),
        ),
  );
  if (
    isFault &&
    !predicates.some((predicate) =>
      grammar.children(predicate).some((child) => grammar.relation(child) === 'aux:pass'),
    ) &&
    isSpeakers(scene, rules, claim, proposition) &&
    !isNegatedProposition(scene, words, claim, proposition)
  )
    return { kind: 'admission', rule: 'stance/fault', outlook: undefined };
  return undefined;
}

/** A fault is admitted in the first person, or of what is one's own. */
function isSpeakers(scene: Scene, rules: StanceRules, claim: Claim, proposition: Proposition): boolean {
  const subject = subjectOf(scene.grammar, proposition);
  const nominal = proposition.predicates.some((predicate) =>
    scene.grammar
      .children(predicate)
      .some((child) => rules.words.ownPossessives.has(scene.grammar.lemma(child))),
  );
  return (
    nominal ||
    (isOwnSide(scene, rules, claim, proposition) && (subject >= 0 || !scene.rules.grammar.pastIsParticiple))
  );
}

/** "would not comment", "non commenterà". */
function isSilence(scene: Scene, { words }: StanceRules, claim: Claim, predicate: number): boolean {
  return words.comments.has(scene.grammar.lemma(predicate)) && isNegatedAt(scene, words, claim, predicate);
}
