import type { Standing } from './status-effect.ts';
import { occurrenceEffect, openersOf, predicateEffect, turnsSubject } from './status-link.ts';
import { hasNegativeDeterminer } from './status-negation.ts';
import { auxiliariesOf, childrenOf, formOf, isBareNominal, type StatusScene } from './status-scene.ts';
import type { StatusEffect } from './status-words.ts';

/** What a word hangs from, and what that makes of it. */
export interface StatusLink {
  readonly governor: number;
  readonly effect: StatusEffect;
  /** The word that decided: the governor, or a preposition or conjunction between. */
  readonly by: number;
  /** The governor says nothing of it: `granted` for want of a better. */
  readonly unnamed?: true;
}

/** A word, its governor and relation, and how it stands by its own words. */
export interface Hanging {
  readonly word: number;
  readonly governor: number;
  readonly relation: string;
  readonly own: Standing;
}

/** What governs a noun, and its effect: `granted` and `unnamed` where the governor says nothing of it. */
export function nominalLink(around: StatusScene, { word, governor, relation, own }: Hanging): StatusLink {
  const link = (effect: StatusEffect): StatusLink => ({ governor, effect, by: governor });
  const clause = relation === 'obj' ? clauseOf(around, word, governor) : -1;
  if (clause >= 0) return nominalLink(around, { word, governor: clause, relation: 'nsubj', own });
  // "il ministro valuta la chiusura", both taken for subjects: the one behind the verb is its object.
  const isObject =
    word > governor &&
    childrenOf(around, governor).some(
      (child) => child < governor && around.scene.grammar.relation(child) === 'nsubj',
    );
  if ((relation === 'nsubj' && !isObject) || relation === 'nsubj:outer' || isLateSubject(around, word)) {
    const occurs = occurrenceEffect(around, governor, word);
    if (occurs) return link(occurs);
    if (!turnsSubject(around, governor)) return { ...link('granted'), unnamed: true };
  }
  if (relation === 'obj') {
    const judged = judgement(around, governor, word);
    if (judged) return link(judged);
  }
  // "signed an *order* for the expulsion", hung from the verb: the noun right before the preposition governs.
  const nearer = around.scene.grammar.first(word) - 1;
  const isNearer =
    /^(?:obl|nmod)/u.test(relation) &&
    nearer !== governor &&
    openersOf(around, word).length > 0 &&
    /^(?:NOUN|ADJ)$/u.test(around.scene.grammar.upos(nearer)) &&
    isBareNominal(around, nearer);
  const nearerEffect = isNearer ? predicateEffect(around, nearer, word) : undefined;
  if (nearerEffect) return { governor: nearer, effect: nearerEffect, by: nearer };
  if (isLikelySubject(around, { word, governor, relation })) return { ...link('granted'), unnamed: true };
  const effect =
    predicateEffect(around, governor, word) ??
    (relation === 'obj' ? occurrenceEffect(around, governor, word) : undefined);
  if (effect && isMadeAnyway(around, word, relation, effect)) return link('granted');
  if (effect) return link(effect);
  if (/^(?:compound|amod|nummod|det|flat|fixed|case)/u.test(relation)) return link('actual');
  if (relation.startsWith('obl') && isIndefinitePurpose(around, word)) return link('actual');
  // "denied that the army was readying *an attack*": what an indefinite noun names is no more real than the verb that has it.
  if (/^(?:obj|obl|nsubj:pass)/u.test(relation) && isIndefinite(around, word)) return link('actual');
  return { ...link('granted'), unnamed: true };
}

/** "said *a deal was* within reach": the clause right behind, which the tree left without its subject; −1 for none. */
function clauseOf(around: StatusScene, word: number, verb: number): number {
  const { grammar } = around.scene;
  for (const child of childrenOf(around, verb)) {
    if (child < word || grammar.relation(child) !== 'ccomp') continue;
    const hasSubject = childrenOf(around, child).some((inner) => grammar.relation(inner).startsWith('nsubj'));
    if (!hasSubject && grammar.first(child) === grammar.last(word) && auxiliariesOf(around, child).length > 0)
      return child;
  }
  return -1;
}

/** An article or the like of what need not exist ("*an* attack", "*any* attack"). */
export function isIndefinite(around: StatusScene, word: number): boolean {
  const { grammar } = around.scene;
  return childrenOf(around, word).some(
    (child) => grammar.relation(child) === 'det' && around.lexicon.words.indefinite.has(grammar.lemma(child)),
  );
}

/** "scatterà a mezzanotte lo *sciopero*", "basterebbe un *incidente*": a noun behind a verb without subject that such verbs have as theirs. */
export function isLateSubject(around: StatusScene, word: number): boolean {
  const { grammar } = around.scene;
  const verb = grammar.head(word);
  if (verb < 0 || word < verb || grammar.upos(verb) !== 'VERB') return false;
  const relation = grammar.relation(word);
  const isBare =
    relation === 'obj' || (/^(?:obl|nmod)/u.test(relation) && openersOf(around, word).length === 0);
  if (!isBare || !around.lexicon.occurrences.has(grammar.lemma(verb))) return false;
  if (around.lexicon.predicates.has(grammar.lemma(verb)) && relation === 'obj') return false;
  return !childrenOf(around, verb).some((child) => grammar.relation(child).startsWith('nsubj'));
}

/** "flew in *for talks*", "per una visita": what somebody comes for is as real as the coming. */
function isIndefinitePurpose(around: StatusScene, word: number): boolean {
  const { grammar } = around.scene;
  const { definite, purposes } = around.lexicon.words;
  if (
    !openersOf(around, word).some(
      (opener) =>
        grammar.relation(opener) === 'case' &&
        purposes.has(formOf(around, opener)) &&
        !/^a/u.test(formOf(around, opener)),
    )
  )
    return false;
  return !childrenOf(around, word).some(
    (child) => definite.has(grammar.lemma(child)) || grammar.relation(child).endsWith(':poss'),
  );
}

/** "The exercises worry …": a plural before a root that is a noun without a verb is more often its subject than part of it. */
function isLikelySubject(
  { scene: { grammar } }: StatusScene,
  { word, governor, relation }: Omit<Hanging, 'own'>,
): boolean {
  return relation === 'compound' && grammar.number(word) === 'Plur' && grammar.head(governor) < 0;
}

/** Effects on a deed that leave a speech act as made: an offer that is studied or refused has been made. */
const AFTERWARDS: ReadonlySet<StatusEffect> = new Set<StatusEffect>([
  'possible',
  'excluded',
  'prevented',
  'doubted',
]);
/** Effects of nouns for what is done by saying it ("offer", "demand", "threat"). */
const SPEECH_ACTS: ReadonlySet<StatusEffect> = new Set<StatusEffect>([
  'demanded',
  'planned',
  'possible',
  'feared',
  'announced',
]);

function isMadeAnyway(around: StatusScene, noun: number, relation: string, effect: StatusEffect): boolean {
  if (!AFTERWARDS.has(effect) || !/^(?:obj|nsubj)/u.test(relation)) return false;
  const own = around.lexicon.predicates.get(around.scene.grammar.lemma(noun));
  return own !== undefined && SPEECH_ACTS.has(own) && !hasNegativeDeterminer(around, noun);
}

/** "ha definito *assurda* la notizia", "think a boycott *likely*": what an adjective says of the object, where it tells how real that is. */
function judgement(around: StatusScene, verb: number, word: number): StatusEffect | undefined {
  const { grammar } = around.scene;
  for (const child of childrenOf(around, verb)) {
    const isSaidOf = child !== word && /^(?:ADJ|NOUN|VERB)$/u.test(grammar.upos(child));
    const relations = grammar.upos(child) === 'VERB' ? /^xcomp/u : /^(?:xcomp|obl|advcl|amod|obj)/u;
    if (!isSaidOf || !relations.test(grammar.relation(child))) continue;
    const { predicates } = around.lexicon;
    // "infondate", whose lemma is lost: its masculine.
    const form = formOf(around, child);
    const effect =
      predicates.get(form) ??
      predicates.get(grammar.lemma(child)) ??
      predicates.get(form.replace(/[aei]$/u, 'o'));
    if (effect === 'denied' || effect === 'possible' || effect === 'doubted' || effect === 'excluded')
      return effect;
  }
  return undefined;
}
