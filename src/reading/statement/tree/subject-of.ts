import type { Scene } from '../../scene.ts';
import type { Grammar } from '../../syntax/grammar.ts';
import { caseOf, childBy, verbFormOf } from './relations.ts';

/** How the subject of a predicate was found. */
type SubjectLink = 'own' | 'agent' | 'relative' | 'modified' | 'coordinated' | 'controlled' | 'adverbial';

/** The word that heads the subject of a predicate. */
export interface TreeSubject {
  readonly word: number;
  readonly link: SubjectLink;
}

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:outer']);
const PASSIVE_SUBJECTS: ReadonlySet<string> = new Set(['nsubj:pass']);
const AGENTS: ReadonlySet<string> = new Set(['obl:agent']);
const OBJECTS: ReadonlySet<string> = new Set(['obj', 'iobj']);
const PASSIVE_MARKS: ReadonlySet<string> = new Set(['aux:pass', 'nsubj:pass', 'csubj:pass', 'expl:pass']);
const RELATIVE_FORMS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'che', 'cui', 'quale', 'whom']);
/** Steps through coordination, control and relative clauses. */
const FURTHEST = 4;

/** True for a predicate in the passive, by its auxiliary or its subject. */
export function isPassivePredicate(grammar: Grammar, word: number): boolean {
  if (childBy(grammar, word, PASSIVE_MARKS) >= 0) return true;
  return childBy(grammar, word, AGENTS) >= 0 || isBareParticiple(grammar, word);
}

/** "*Asked* whether she would run, she …", "when *asked* about it": a past participle that governs no subject and needs no auxiliary. */
function isBareParticiple(grammar: Grammar, word: number): boolean {
  if (
    grammar.verbForm(word) !== 'Part' ||
    grammar.tense(word) !== 'Past' ||
    grammar.relation(word) !== 'advcl'
  )
    return false;
  for (const child of grammar.children(word)) {
    const below = grammar.relation(child);
    if (below.startsWith('nsubj') || below.startsWith('aux') || below === 'obj') return false;
  }
  return true;
}

/** What a passive predicate is about: its grammatical subject; of a participle that leans on a noun, that noun. −1 when there is none. */
export function passiveTopic(grammar: Grammar, word: number): number {
  const own = childBy(grammar, word, PASSIVE_SUBJECTS);
  if (own >= 0) return antecedentOf(grammar, own, word);
  return grammar.relation(word) === 'acl' ? grammar.head(word) : -1;
}

/** Who does what a passive says ("by X", "da X"); −1 when nobody is named. */
export function agentOf(scene: Scene, word: number): number {
  const { grammar } = scene;
  const agent = childBy(grammar, word, AGENTS);
  if (agent >= 0) return agent;
  for (const child of grammar.children(word))
    if (grammar.relation(child) === 'obl' && scene.rules.grammar.agents.has(caseOf(grammar, child)))
      return child;
  return -1;
}

/**
 * Who says, thinks or wants what a predicate tells: its subject; the noun that a relative clause or participle leans on; the subject of
 * the verb that it is coordinated with, or that governs it. `undefined` when the tree names nobody.
 */
export function subjectOf(scene: Scene, word: number, steps: number = FURTHEST): TreeSubject | undefined {
  const { grammar } = scene;
  if (isPassivePredicate(grammar, word)) {
    const agent = agentOf(scene, word);
    return agent >= 0 ? { word: agent, link: 'agent' } : undefined;
  }
  if (isImpersonal(scene, word)) return undefined;
  const own = ownSubject(scene, word);
  if (own >= 0) {
    const antecedent = antecedentOf(grammar, own, word);
    return { word: antecedent, link: antecedent === own ? 'own' : 'relative' };
  }
  const above = grammar.head(word);
  if (steps === 0 || above < 0) return undefined;
  switch (grammar.relation(word)) {
    case 'conj': {
      const shared = subjectOfAny(scene, above, steps - 1);
      return shared && { word: shared.word, link: 'coordinated' };
    }
    case 'acl':
      return isNoun(grammar, above) ? { word: above, link: 'modified' } : undefined;
    case 'acl:relcl':
      return undefined;
    case 'xcomp': {
      const object = childBy(grammar, above, OBJECTS);
      if (object >= 0 && object < word) return { word: object, link: 'controlled' };
      const shared = subjectOfAny(scene, above, steps - 1);
      return shared && { word: shared.word, link: 'controlled' };
    }
    case 'advcl': {
      if (verbFormOf(scene, word) === 'Fin') return undefined;
      const shared = subjectOfAny(scene, above, steps - 1);
      return shared && { word: shared.word, link: 'adverbial' };
    }
    default:
      return undefined;
  }
}

/**
 * Of several, the first that no preposition governs, a tree may take the "trip" of "before the trip" for one; but "the harvest, *the growers* expect,
 * will": the one that no mark parts from its verb.
 */
function ownSubject({ grammar, syntax, ...scene }: Scene, word: number): number {
  let first = -1;
  let best = -1;
  for (const child of grammar.children(word)) {
    if (!SUBJECTS.has(grammar.relation(child))) continue;
    if (first < 0) first = child;
    if (caseOf(grammar, child) !== '') continue;
    const token = syntax.words.tokenOf[child] ?? 0;
    const isNear =
      child < word &&
      grammar.last(child) <= word &&
      scene.timeAt[token] !== 1 &&
      isNext(grammar, child, word);
    if (best < 0 || isNear) best = child;
  }
  return best >= 0 ? best : first;
}

/** Nothing but adverbs and auxiliaries between a subject and its verb. */
function isNext(grammar: Grammar, subject: number, verb: number): boolean {
  for (let word = grammar.last(subject); word < verb; word++)
    if (!/^(?:AUX|ADV|PART|PRON)$/u.test(grammar.upos(word))) return false;
  return grammar.upos(grammar.last(subject) - 1) !== 'PUNCT';
}

/** "*si* pensava che": nobody in particular. */
function isImpersonal({ grammar, rules }: Scene, word: number): boolean {
  for (const child of grammar.children(word)) {
    if (!grammar.relation(child).startsWith('expl:') || child > word) continue;
    if (rules.grammar.impersonals.has(grammar.words.forms[child]?.toLowerCase() ?? '')) return true;
  }
  return false;
}

/** The subject of a predicate of any voice: of a passive its grammatical one. */
function subjectOfAny(scene: Scene, word: number, steps: number): TreeSubject | undefined {
  const topic = childBy(scene.grammar, word, PASSIVE_SUBJECTS);
  if (topic >= 0) return { word: antecedentOf(scene.grammar, topic, word), link: 'own' };
  return subjectOf(scene, word, steps);
}

/** The noun that a relative pronoun points back to; the subject itself when it is none. */
function antecedentOf(grammar: Grammar, subject: number, predicate: number): number {
  if (!RELATIVE_FORMS.has(grammar.lemma(subject))) return subject;
  let clause = predicate;
  for (let steps = 0; steps < FURTHEST && clause >= 0; steps++) {
    if (grammar.relation(clause) === 'acl:relcl') return grammar.head(clause);
    if (grammar.relation(clause) !== 'conj') break;
    clause = grammar.head(clause);
  }
  return subject;
}

function isNoun(grammar: Grammar, word: number): boolean {
  const tag = grammar.upos(word);
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON';
}
