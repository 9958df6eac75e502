import { readClause } from './status-clause.ts';
import { isIndirectQuestion, isInverted } from './status-condition.ts';
import type { Standing } from './status-effect.ts';
import { isUnsourced } from './status-hearsay.ts';
import { nounOpener, occurrenceEffect, openerEffect, openersOf, predicateEffect } from './status-link.ts';
import { type Hanging, nominalLink, type StatusLink } from './status-nominal.ts';
import {
  childrenOf,
  formOf,
  isBareNominal,
  isInfinitive,
  isParticiple,
  isPredicative,
  joined,
  type StatusScene,
} from './status-scene.ts';
import type { StatusEffect } from './status-words.ts';

/** Words between a gerund and the verb that it is the subject of, at most, and one. */
const SUBJECT_REACH = 3;
/** Heads climbed for the right governor at most. */
const CLIMB = 12;
/** Effects of nouns that a clause of content follows. */
const CONTENT_NOUNS: ReadonlySet<StatusEffect> = new Set<StatusEffect>([
  'evidenced',
  'reported',
  'feared',
  'possible',
  'denied',
  'doubted',
  'excluded',
]);

/** What governs a word, and its effect; `undefined` for the root, and for clauses that stand for themselves. */
export function linkOf(around: StatusScene, word: number, own: Standing): StatusLink | undefined {
  const { grammar } = around.scene;
  const subject = copularSubject(around, word);
  if (subject) return subject;
  if (grammar.head(word) < 0) return headlineLink(around, word);
  const governor = governorOf(around, word, own);
  const relation = grammar.relation(word);
  const isClause = /^(?:ccomp|xcomp|csubj|advcl|acl|parataxis|root|dep|discourse)/u.test(relation);
  if (isIndirectQuestion(around, word)) return { governor, effect: 'doubted', by: governor };
  const opener = openerEffect(around, word);
  if (opener && (opener.effect !== 'granted' || !isClause)) return { governor, ...opener };
  if (isInverted(around, word)) return { governor, effect: 'hypothetical', by: grammar.first(word) };
  const hanging: Hanging = { word, governor, relation, own };
  if (isClause) return clauseLink(around, hanging);
  const outer = nounOpener(around, governor);
  return outer ? { governor, effect: outer, by: governor } : nominalLink(around, hanging);
}

/** "il *rischio* è che la giunta reagisca", "the *aim* is to seal the border": the noun that the clause is said of governs it. */
function copularSubject(around: StatusScene, word: number): StatusLink | undefined {
  const { grammar } = around.scene;
  const children = childrenOf(around, word);
  const copula = children.find((child) => child < word && grammar.relation(child) === 'cop');
  const noun = children.find(
    (child) =>
      copula !== undefined &&
      child < copula &&
      grammar.relation(child).startsWith('nsubj') &&
      grammar.upos(child) === 'NOUN',
  );
  if (copula === undefined || noun === undefined) return undefined;
  const isContent =
    isInfinitive(around, word) ||
    children.some((child) => child > copula && child < word && grammar.relation(child) === 'mark');
  const effect = isContent ? predicateEffect(around, noun, word) : undefined;
  return effect && { governor: noun, effect, by: noun };
}

/**
 * The head of a word, where trees are right. A gerund behind a comma belongs to the clause that tells a tense, not to the infinitive before it; an infinitive
 * behind a noun that governs none belongs to the verb above ("asked the head *of state to dissolve*").
 */
function governorOf(around: StatusScene, word: number, own: Standing): number {
  const { grammar } = around.scene;
  const head = grammar.head(word);
  const relation = grammar.relation(word);
  const asserted = relation === 'acl' ? assertedBy(around, word, head) : -1;
  if (asserted >= 0) return asserted;
  if (own.anchor !== 'none') return head;
  const first = grammar.first(word);
  const isApart = formOf(around, first) === ',' || formOf(around, first - 1) === ',';
  if (!isInfinitive(around, word)) {
    return relation.startsWith('advcl') && word > head && isApart ? tensedAbove(around, head) : head;
  }
  const nearer = nearerGovernor(around, word, head);
  if (nearer >= 0) return nearer;
  if (!relation.startsWith('acl')) return head;
  for (let at = head, steps = 0; at >= 0 && steps < CLIMB; at = grammar.head(at), steps++) {
    if (predicateEffect(around, at, word)) return at;
    if (grammar.upos(at) === 'VERB') break;
  }
  return head;
}

/** "teme che *il voto inneschi*", a verb taken for a participle of its subject: the verb before the complementiser has it. −1 for none. */
function assertedBy(around: StatusScene, word: number, noun: number): number {
  const { grammar, rules } = around.scene;
  if (isInfinitive(around, word) || isParticiple(around, word)) return -1;
  const complementiser = grammar.first(noun) - 1;
  const verb = grammar.head(noun);
  if (verb < 0 || verb >= complementiser || grammar.upos(verb) !== 'VERB') return -1;
  if (grammar.head(complementiser) !== verb || !grammar.relation(noun).startsWith('nsubj')) return -1;
  return rules.grammar.complementisers.has(formOf(around, complementiser)) ? verb : -1;
}

/**
 * "denied any *plan to attack*", "resta *disposta* a scambiare", hung from the verb: a noun right before the infinitive, or an adjective of the same verb, that
 * may govern it does; and "is *ready*, she added, to host" goes past the verb of saying. −1 for none.
 */
function nearerGovernor(around: StatusScene, word: number, head: number): number {
  const { grammar } = around.scene;
  const before = grammar.first(word) - 1;
  if (before !== head && isBareNominal(around, before) && predicateEffect(around, before, word))
    return before;
  for (const child of childrenOf(around, head)) {
    if (child >= word) break;
    const isAdjective =
      (grammar.upos(child) === 'ADJ' || isParticiple(around, child)) &&
      /^(?:xcomp|amod|advcl|obj|acl)/u.test(grammar.relation(child));
    if (isAdjective && predicateEffect(around, child, word)) return child;
  }
  const insertion = grammar.first(head);
  const reach = insertion - 2;
  const isBetweenCommas =
    head < word &&
    reach >= 0 &&
    formOf(around, insertion - 1) === ',' &&
    formOf(around, grammar.first(word) - 1) === ',';
  if (isBetweenCommas && grammar.upos(reach) === 'ADJ' && predicateEffect(around, reach, word)) return reach;
  const isInserted =
    grammar.relation(head) === 'parataxis' &&
    grammar.head(head) < head &&
    predicateEffect(around, head, word) === 'reported';
  return isInserted ? grammar.head(head) : -1;
}

function tensedAbove(around: StatusScene, word: number): number {
  const { grammar } = around.scene;
  let at = word;
  for (let steps = 0; steps < CLIMB && grammar.head(at) >= 0; steps++) {
    if (readClause(around, at).anchor !== 'none') break;
    at = grammar.head(at);
  }
  return at;
}

/** "Talks resumed in Geneva": a past that the tree took for a participle of its subject, or of a noun in it. */
function headlineLink(around: StatusScene, word: number): StatusLink | undefined {
  const { grammar, rules } = around.scene;
  if (!rules.grammar.pastIsParticiple || !isBareNominal(around, word)) return undefined;
  for (const child of childrenOf(around, word)) {
    for (const verb of [child, ...childrenOf(around, child)]) {
      if (!grammar.relation(verb).startsWith('acl') || grammar.tense(verb) !== 'Past') continue;
      const effect = occurrenceEffect(around, verb, word);
      if (effect) return { governor: verb, effect, by: verb };
    }
  }
  return undefined;
}

function clauseLink(around: StatusScene, { word, governor, relation, own }: Hanging): StatusLink | undefined {
  const { grammar } = around.scene;
  const link = (effect: StatusEffect): StatusLink => ({ governor, effect, by: governor });
  const isOpen = own.anchor === 'none';
  const effect = predicateEffect(around, governor, word);
  const existing = effect === undefined ? existingNoun(around, word, governor) : undefined;
  if (existing) return existing;
  if (
    relation.startsWith('acl:relcl') &&
    effect &&
    CONTENT_NOUNS.has(effect) &&
    (isContentClause(around, word) || (effect === 'denied' && isPredicative(around, governor)))
  )
    return link(effect);
  if (/^(?:acl:relcl|parataxis|root)/u.test(relation) || isAdjunctOfPlace(around, word))
    return isOpen ? link('actual') : undefined;
  if (relation.startsWith('advcl')) {
    if (!isOpen) return undefined;
    const occurs = isGerundSubject(around, word, governor)
      ? occurrenceEffect(around, governor, word)
      : undefined;
    if (occurs) return link(occurs);
    const isGoverned =
      grammar.upos(governor) === 'ADJ' || effect === 'demanded' || isPrepositional(around, word);
    if (effect && isGoverned) return link(effect);
    return link(isPurpose(around, word) ? 'planned' : 'actual');
  }
  // "sarebbe una cellula ad aver piazzato": the copula tells how sure it is.
  if (relation.startsWith('acl') && effect === undefined && !isBareNominal(around, governor))
    return link('evidenced');
  if (effect === 'reported' && isUnsourced(around, governor, relation)) return link('possible');
  if (effect) return link(effect);
  if (!isOpen || relation.startsWith('csubj')) return undefined;
  return link(isInfinitive(around, word) ? 'possible' : 'actual');
}

/** "is due in Tirana, *where* she will sign": what is told of a place is no content of the verb. */
function isAdjunctOfPlace(around: StatusScene, word: number): boolean {
  const first = around.scene.grammar.first(word);
  const opener = formOf(around, first) === ',' ? first + 1 : first;
  return (
    formOf(around, opener - 1) === ',' && around.lexicon.words.relativeAdverbs.has(formOf(around, opener))
  );
}

/** "non ci sono *prove* che …": the clause belongs to the noun that there is, or is not. */
function existingNoun(around: StatusScene, word: number, governor: number): StatusLink | undefined {
  const { grammar } = around.scene;
  const children = childrenOf(around, governor);
  if (!children.some((child) => grammar.relation(child).startsWith('expl'))) return undefined;
  const noun = children.find(
    (child) => child < word && grammar.relation(child).startsWith('nsubj') && grammar.upos(child) === 'NOUN',
  );
  const effect = noun === undefined ? undefined : predicateEffect(around, noun, word);
  return noun === undefined || !effect ? undefined : { governor: noun, effect, by: noun };
}

/** "no evidence *that the plane was shot down*", "la notizia *secondo cui* …": a clause that leaves nothing for the noun before it to fill. */
function isContentClause(around: StatusScene, word: number): boolean {
  const { grammar, rules } = around.scene;
  const { contentRelatives } = around.lexicon.words;
  const children = childrenOf(around, word);
  if (children.some((child) => contentRelatives.has(joined(around, [...openersOf(around, child), child]))))
    return true;
  const isComplementiser = (child: number): boolean =>
    rules.grammar.complementisers.has(formOf(around, child));
  const complementiser = children.find(isComplementiser);
  if (complementiser === undefined) return false;
  // A conjunction, and a subject: nothing is left out.
  const hasSubject = children.some(
    (child) => grammar.relation(child).startsWith('nsubj') && !isComplementiser(child),
  );
  if (grammar.relation(complementiser) === 'mark' && hasSubject) return true;
  if (
    !children.some((child) => grammar.relation(child).startsWith('nsubj') && grammar.upos(child) !== 'PRON')
  )
    return false;
  const fills = (child: number): boolean =>
    /^(?:obj|aux:pass|nsubj:pass|ccomp|xcomp)/u.test(grammar.relation(child));
  return children.some((child) => fills(child) && !isComplementiser(child));
}

/** "suspected *of* kidnapping": the preposition belongs to the verb. */
function isPrepositional(around: StatusScene, word: number): boolean {
  const { prepositions } = around.scene.rules.grammar;
  const { purposes } = around.lexicon.words;
  return openersOf(around, word).some((opener) => {
    const form = formOf(around, opener);
    return prepositions.has(form) && !purposes.has(form);
  });
}

/** "*fighting* continues": a gerund right before its verb, with no mark, is its subject. */
function isGerundSubject(around: StatusScene, word: number, governor: number): boolean {
  const isNear = governor > word && governor - word <= SUBJECT_REACH;
  return isNear && (governor === word + 1 || openersOf(around, word).length === 0);
}

function isPurpose(around: StatusScene, word: number): boolean {
  const { purposes } = around.lexicon.words;
  return (
    isInfinitive(around, word) &&
    openersOf(around, word).some((opener) => purposes.has(formOf(around, opener)))
  );
}
