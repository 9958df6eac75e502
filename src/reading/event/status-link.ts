import {
  auxiliariesOf,
  childrenOf,
  formOf,
  isNonFinite,
  isPredicative,
  joined,
  type StatusScene,
} from './status-scene.ts';
import type { StatusEffect } from './status-words.ts';

/** The effect of a preposition or conjunction, and its word. */
export interface OpenerEffect {
  readonly effect: StatusEffect;
  readonly by: number;
}

/** Words of an opener at most ("in the event of"). */
const OPENER_WORDS = 4;

/** The words that open a noun or clause ("in case of", "if"): prepositions and conjunctions with what is fixed to them, in text order. */
export function openersOf(around: StatusScene, word: number): readonly number[] {
  const { grammar } = around.scene;
  const openers: number[] = [];
  for (const child of childrenOf(around, word)) {
    const relation = grammar.relation(child);
    const isAdverb = relation === 'advmod' && child < word && grammar.upos(child) === 'SCONJ';
    if (relation !== 'case' && relation !== 'mark' && !isAdverb) continue;
    openers.push(child);
    for (const inner of childrenOf(around, child))
      if (grammar.relation(inner) === 'fixed') openers.push(inner);
  }
  return openers.slice(0, OPENER_WORDS);
}

/** The effect of the openers of a word, the longest phrase first; `undefined` where they have none. */
export function openerEffect(around: StatusScene, word: number): OpenerEffect | undefined {
  const openers = openersOf(around, word);
  const spoken = spokenOpener(around, openers[0]) ?? leadingOpener(around, word);
  if (spoken) return spoken;
  for (let from = 0; from < openers.length; from++) {
    const by = openers[from] ?? word;
    // "anche se" grants what it opens.
    if (around.lexicon.words.concessive.has(formOf(around, by - 1))) continue;
    for (let to = openers.length; to > from; to--) {
      const effect = around.lexicon.openers.get(joined(around, openers.slice(from, to)));
      if (effect) return { effect, by };
    }
  }
  return undefined;
}

/** Two words that open a clause without being its conjunctions in the tree ("*una volta* firmata", "*non appena* arriva"). */
function leadingOpener(around: StatusScene, word: number): OpenerEffect | undefined {
  const first = around.scene.grammar.first(word);
  if (word - first < 2 || around.scene.grammar.upos(word) !== 'VERB') return undefined;
  const effect = around.lexicon.openers.get(`${formOf(around, first)}_${formOf(around, first + 1)}`);
  return effect && { effect, by: first };
}

/** A phrase that the tree spread over other words ("ahead of", "in vista di"), by the words that stand there. */
function spokenOpener(around: StatusScene, last: number | undefined): OpenerEffect | undefined {
  if (last === undefined) return undefined;
  let key = around.scene.grammar.lemma(last);
  for (let word = last - 1; word >= Math.max(0, last - OPENER_WORDS + 1); word--) {
    key = `${formOf(around, word)}_${key}`;
    const effect = around.lexicon.openers.get(key);
    if (effect) return { effect, by: word };
  }
  return undefined;
}

/** The effect of an opener that the tree took for a noun of its own ("*in case* of", "*in vista* di"). */
export function nounOpener(around: StatusScene, noun: number): StatusEffect | undefined {
  const openers = openersOf(around, noun);
  const key = openers.length === 0 ? '' : `${joined(around, openers)}_${formOf(around, noun)}`;
  return key === '' ? undefined : around.lexicon.openerHeads.get(key);
}

/** The effect of a governor on what hangs from it, by the keys of the lexicon from the longest to the lemma alone. */
export function predicateEffect(
  around: StatusScene,
  governor: number,
  word: number,
): StatusEffect | undefined {
  const { predicates, attributes } = around.lexicon;
  const lemma = around.scene.grammar.lemma(governor);
  const form = formOf(around, governor);
  for (const partner of partnersOf(around, governor, word)) {
    const effect = predicates.get(`${lemma}+${partner}`) ?? predicates.get(`${form}+${partner}`);
    if (effect) return effect;
  }
  const opener = joined(around, openersOf(around, governor));
  // "the drills are *under way*", "a deal is *within reach*".
  const phrase = opener === '' ? undefined : attributes.get(`${opener}_${form}`);
  if (phrase) return phrase;
  // "denies a role *in the invasion*": what a clause takes place in is no object of its verb.
  if (openersOf(around, word).some((one) => around.lexicon.words.settings.has(formOf(around, one))))
    return undefined;
  const effect = predicates.get(lemma) ?? predicates.get(form);
  if (effect || !isPredicative(around, governor)) return effect;
  return attributes.get(form) ?? attributes.get(lemma);
}

/** The effect of a verb on its active subject. */
export function occurrenceEffect(
  around: StatusScene,
  verb: number,
  subject: number,
): StatusEffect | undefined {
  const { occurrences } = around.lexicon;
  const lemma = around.scene.grammar.lemma(verb);
  for (const partner of partnersOf(around, verb, subject)) {
    const effect = occurrences.get(`${lemma}+${partner}`);
    if (effect) return effect;
  }
  return occurrences.get(lemma);
}

/** What may be joined to a governor in a key: its particle, reflexive, adverbs and object, and the opener and form of what hangs from it. */
function partnersOf(around: StatusScene, governor: number, word: number): string[] {
  const { grammar, rules } = around.scene;
  const partners: string[] = [];
  const isVerb = grammar.upos(word) === 'VERB';
  let isOther = false;
  for (const child of childrenOf(around, governor)) {
    const relation = grammar.relation(child);
    if (relation === 'compound:prt') partners.unshift(formOf(around, child));
    else if (relation.startsWith('expl') || relation === 'advmod') partners.push(formOf(around, child));
    else if (child !== word && (relation === 'obj' || relation === 'xcomp') && grammar.upos(child) !== 'VERB')
      partners.push(grammar.lemma(child));
    if (isVerb && child < word && /^(?:obj|iobj)/u.test(relation)) isOther = true;
  }
  if (isOther) partners.push('other');
  if (isVerb && isNonFinite(around, word)) partners.push('inf');
  // "ha *lasciato* intendere", "*fa* sapere": the causative tells one verb from the other.
  if (/^[cx]comp/u.test(grammar.relation(governor))) partners.push(grammar.lemma(grammar.head(governor)));
  for (const opener of openersOf(around, word)) partners.push(grammar.lemma(opener));
  // "*call* a strike", "*proclamare* uno sciopero": the event itself.
  if (/^(?:obj|nsubj)/u.test(grammar.relation(word))) partners.push(grammar.lemma(word));
  // A preposition that the tree took for a particle of the verb: "called for talks".
  if (rules.grammar.pastIsParticiple) partners.push(formOf(around, governor + 1));
  return partners;
}

/** True for a predicate whose subject undergoes: a passive, an adjective or a noun. */
export function turnsSubject(around: StatusScene, predicate: number): boolean {
  const { grammar } = around.scene;
  const upos = grammar.upos(predicate);
  if (upos === 'ADJ' || upos === 'NOUN' || upos === 'ADV') return true;
  if (auxiliariesOf(around, predicate).some((auxiliary) => grammar.relation(auxiliary) === 'aux:pass'))
    return true;
  if (isTurnedParticiple(around, predicate)) return true;
  // "si teme un attacco": an impersonal turns it as well.
  const { impersonals } = around.scene.rules.grammar;
  return childrenOf(around, predicate).some((child) => impersonals.has(formOf(around, child)));
}

/** Effects of verbs that have their object as the subject of "essere"; others ("servire", "riuscire") make a past with it. */
const TURNED: ReadonlySet<StatusEffect> = new Set<StatusEffect>([
  'announced',
  'decided',
  'denied',
  'excluded',
  'expected',
  'feared',
  'planned',
]);

/** "è attesa": the auxiliary of a passive, which Italian has for a past as well; what such a verb says of its object it says of its subject. */
function isTurnedParticiple(around: StatusScene, predicate: number): boolean {
  const { grammar } = around.scene;
  if (!around.lexicon.words.turning.size || grammar.upos(predicate) !== 'VERB') return false;
  const effect = around.lexicon.predicates.get(grammar.lemma(predicate));
  if (effect === undefined || !TURNED.has(effect)) return false;
  return auxiliariesOf(around, predicate).some((auxiliary) =>
    around.lexicon.words.turning.has(grammar.lemma(auxiliary)),
  );
}

/** The first member of the list that a word belongs to: what governs it governs all. */
export function firstConjunct({ scene: { grammar } }: StatusScene, word: number): number {
  let at = word;
  for (
    let steps = 0;
    steps < LIST_DEPTH && /^(?:conj|appos|flat|fixed)/u.test(grammar.relation(at));
    steps++
  ) {
    const head = grammar.head(at);
    if (head < 0) break;
    at = head;
  }
  return at;
}

const LIST_DEPTH = 12;
