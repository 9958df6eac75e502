import type { EventStatus } from '../reading.ts';
import { readClause } from './status-clause.ts';
import { clauseStatus, partOfInversion } from './status-condition.ts';
import { isReal, type Standing, underEffect, weaker } from './status-effect.ts';
import { linkOf } from './status-governor.ts';
import { firstConjunct, openerEffect, openersOf } from './status-link.ts';
import { hasNegativeDeterminer, isNegated } from './status-negation.ts';
import { isIndefinite, isLateSubject, type StatusLink } from './status-nominal.ts';
import { nounModifier } from './status-noun.ts';
import { childrenOf, formOf, isBareNominal, type StatusScene } from './status-scene.ts';

/** A step of the way from an event to the root of its tree: which word decided, and by which rule of the vocabulary of reasons. */
interface StatusStep {
  readonly rule: string;
  readonly word: number;
}

/** How a word stands, and why. */
export interface WalkedStanding extends Standing {
  /** The sentence takes it for real without saying so ("condemned *the attack*"). */
  readonly granted: boolean;
  /** A word that denies has been met on the way. */
  readonly denies: boolean;
  /** Passed on in a conditional that grades nothing where a source stands beside it. */
  readonly hearsay?: EventStatus;
  readonly steps: readonly StatusStep[];
}

/** Governors followed at most: deeper embedding is a tree gone wrong. */
const DEPTH = 12;
/** Effects that leave a clause as its source has it. */
const PASSING: ReadonlySet<string> = new Set(['reported', 'relayed', 'evidenced']);
/** Effects that a negation turns round. */
const TURNING: ReadonlySet<string> = new Set(['denied', 'excluded', 'prevented', 'ended']);

/** How a word stands by its own words and by everything that it hangs from. Costs at most `DEPTH` governors. */
export function standingOf(around: StatusScene, word: number, depth: number = DEPTH): WalkedStanding {
  const own = ownStanding(around, word);
  if (depth === 0) return own;
  if (isInInversion(around, word, own)) return { ...own, status: 'hypothetical' };
  const link = linkOf(around, firstConjunct(around, word), own);
  if (link === undefined) return opened(around, word, own);
  return linked(around, { word, own, link, governor: standingOf(around, link.governor, depth - 1) });
}

/** A root that an opener denies or makes a condition all the same, where the tree went wrong ("*Instead of* withdrawing, the column dug in"). */
function opened(around: StatusScene, word: number, own: WalkedStanding): WalkedStanding {
  const opener =
    around.scene.grammar.head(word) < 0 && own.anchor === 'none' ? openerEffect(around, word) : undefined;
  if (!opener) return own;
  const status = underEffect(opener.effect, { status: 'happened', anchor: 'past' }, own);
  return { ...own, status, steps: [...own.steps, { rule: `status/${opener.effect}`, word: opener.by }] };
}

/** What governs a word and what that makes of it; `undefined` where its clause stands for itself. */
export function linkBetween(around: StatusScene, word: number): StatusLink | undefined {
  return linkOf(around, word, ownStanding(around, word));
}

function ownStanding(around: StatusScene, word: number): WalkedStanding {
  const plain = { granted: false, denies: false, steps: [] } as const;
  if (isBareNominal(around, word)) {
    const modifier = nounModifier(around, word);
    if (!modifier) return { status: 'happened', anchor: 'none', ...plain };
    const { status, by } = modifier;
    return {
      ...plain,
      status,
      anchor: 'none',
      denies: status === 'denied',
      steps: [{ rule: 'status/attribute', word: by }],
    };
  }
  const reading = readClause(around, word);
  const { anchor, negated, by } = reading;
  const attribute = around.scene.grammar.upos(word) === 'NOUN' ? nounModifier(around, word) : undefined;
  const status = attribute ? weaker(attribute.status, reading.status) : reading.status;
  const isResumed = around.lexicon.occurrences.get(around.scene.grammar.lemma(word)) === 'resumed';
  const told = clauseStatus(around, word, { ...reading, status });
  return {
    status: isResumed && told === 'happened' && anchor !== 'none' ? 'ongoing' : told,
    anchor,
    granted: false,
    denies: negated,
    ...(reading.hearsay && !negated ? { hearsay: reading.hearsay } : {}),
    steps:
      anchor === 'none' && !negated ? [] : [{ rule: negated ? 'status/negation' : 'status/tense', word: by }],
  };
}

function isInInversion(around: StatusScene, word: number, { status, anchor }: Standing): boolean {
  const part = partOfInversion(around, word);
  if (part !== 'consequence') return part === 'condition';
  return anchor === 'present' && !isReal(status) && status !== 'denied';
}

interface Linked {
  readonly word: number;
  readonly own: WalkedStanding;
  readonly link: StatusLink;
  readonly governor: WalkedStanding;
}

function linked(around: StatusScene, linking: Linked): WalkedStanding {
  const { own, link, governor } = linking;
  const hearsay = own.hearsay ?? (link.effect === 'evidenced' ? governor.hearsay : undefined);
  return {
    status: linkedStatus(around, linking),
    anchor: own.anchor === 'none' ? governor.anchor : own.anchor,
    granted: link.effect === 'granted',
    ...(hearsay && PASSING.has(link.effect) ? { hearsay } : {}),
    denies: own.denies || governor.denies || TURNING.has(link.effect),
    steps: [...own.steps, { rule: `status/${link.effect}`, word: link.by }, ...governor.steps],
  };
}

function linkedStatus(around: StatusScene, linking: Linked): EventStatus {
  const { word, own, link, governor } = linking;
  if (isNoneOfAny(around, word, governor)) return 'denied';
  // "without an accord": a preposition that denies does so whatever becomes of the verb.
  if (link.by !== link.governor && link.effect === 'denied')
    return word < link.governor && governor.status === 'hypothetical' ? 'hypothetical' : 'denied';
  // "finché dureranno *i dazi*": what is to last is there.
  const { lasting } = around.lexicon.words;
  const isToLast = link.by === link.governor && lasting.has(around.scene.grammar.lemma(link.governor));
  if (isToLast && own.anchor === 'none' && openerEffect(around, link.governor)?.effect === 'contingent')
    return 'ongoing';
  // "ended with no agreement".
  if (link.effect === 'actual' && own.status === 'denied' && own.anchor === 'none' && isReal(governor.status))
    return 'denied';
  // "will answer a tariff": what is not yet known comes with what answers it.
  const isOfChoice =
    link.effect === 'granted' && link.by === link.governor && own.anchor === 'none' && isReal(own.status);
  if (isOfChoice && !link.unnamed && isUnreal(governor.status) && isIndefinite(around, word))
    return 'hypothetical';
  if (link.unnamed && own.anchor === 'none' && isReal(own.status)) return carried(around, linking);
  // "no attack was ruled out": the determiner has turned its verb already.
  const counted =
    TURNING.has(link.effect) && hasNegativeDeterminer(around, word) && isNegated(around, link.governor);
  // "reports of an attack are false": a report that is none tells of nothing.
  // "dismissed as *groundless* the reports": denied twice over.
  const isDoubly =
    own.status === 'denied' && isBareNominal(around, word) && !hasNegativeDeterminer(around, word);
  if (isDoubly && governor.status !== 'denied' && (link.effect === 'excluded' || link.effect === 'denied'))
    return 'denied';
  // "accepted an *invitation to visit*": what is asked for and agreed to is to come.
  if (link.effect === 'demanded' && governor.status === 'planned' && isBareNominal(around, link.governor))
    return 'planned';
  const effect =
    link.effect === 'reported' && isBareNominal(around, link.governor) ? 'evidenced' : link.effect;
  const effected = underEffect(effect, governor, counted ? { status: 'happened', anchor: 'none' } : own);
  const keepsOwn =
    effect === 'actual' && isReal(governor.status) && own.anchor === 'none' && isReal(own.status);
  return keepsOwn ? weaker(own.status, effected) : effected;
}

/** "is not aware of *any* talks": "any" under a negation is none. */
function isNoneOfAny(around: StatusScene, word: number, governor: Standing): boolean {
  if (governor.status !== 'denied') return false;
  return childrenOf(around, word).some((child) => around.lexicon.words.freeChoice.has(formOf(around, child)));
}

/**
 * A noun under a verb that says nothing of it is taken for real, whatever becomes of the verb ("may condemn *the attack*"); but one that is not yet known
 * ("*an attack* would …"), or that the verb takes place at ("will meet *at the summit*"), comes with the verb.
 */
function carried(around: StatusScene, { word, governor, own }: Linked): EventStatus {
  if (isReal(governor.status) || governor.status === 'denied') return own.status;
  const { grammar } = around.scene;
  const first = firstConjunct(around, word);
  const relation = grammar.relation(first);
  const isKnown = isDefinite(around, word);
  if (relation === 'nsubj' || relation === 'nsubj:outer' || isLateSubject(around, first)) {
    if (!isKnown && readClause(around, grammar.head(first)).conditional) return 'hypothetical';
    if (governor.status !== 'possible') return governor.status;
  }
  const { place } = around.scene.rules.roles;
  const isSetting = (opener: number): boolean =>
    around.lexicon.words.settings.has(formOf(around, opener)) || place.has(formOf(around, opener));
  if (governor.status === 'planned' && relation.startsWith('obl') && openersOf(around, first).some(isSetting))
    return 'planned';
  return isKnown ? own.status : governor.status;
}

function isUnreal(status: EventStatus): boolean {
  return status === 'planned' || status === 'possible' || status === 'hypothetical';
}

/** An article, a demonstrative or an owner: the reader is taken to know which. */
function isDefinite(around: StatusScene, noun: number): boolean {
  const { grammar } = around.scene;
  const { definite } = around.lexicon.words;
  return childrenOf(around, noun).some((child) => {
    const relation = grammar.relation(child);
    if (relation === 'nmod:poss' || relation === 'det:poss') return true;
    return (
      relation.startsWith('det') &&
      (definite.has(grammar.lemma(child)) || definite.has(formOf(around, child)))
    );
  });
}
