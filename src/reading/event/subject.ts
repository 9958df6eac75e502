import type { Scene, TokenRange } from '../scene.ts';
import type { Grammar } from '../syntax/grammar.ts';
import { childOf, isSubject, lostSubject, nearSubject } from './lost-subject.ts';
import { prepositionOf } from './noun-names.ts';
import { isNominal, type NounParty, partiesAt } from './noun-party.ts';
import { isPassiveVerb } from './voice.ts';

/** How far up a chain of clauses a subject is looked for. */
const HIGHEST = 5;

/** The subject of a verb: whoever stands for it, and how it was found. */
export interface Subject {
  readonly parties: readonly NounParty[];
  /** `own`, that of its clause · `antecedent` of a relative · `controller` of an infinitive · `shared` with a verb above · `speaker` · `pronoun` · `near`, right before the verb */
  readonly found: 'own' | 'antecedent' | 'controller' | 'shared' | 'speaker' | 'pronoun' | 'near';
}

/** Where a subject is looked for. */
export interface Bearings {
  readonly scene: Scene;
  /** First token that may take part: what stands before is a dateline. */
  readonly floor?: number;
  /** Whoever says it, when it stands in reported content: "it will withdraw" is the speaker. */
  readonly speaker?: TokenRange;
}

/** The subject of a verb, or of the clause that shares its own with it; `undefined` when none is told. */
export function subjectOf(bearings: Bearings, verb: number, height = 0): Subject | undefined {
  const { scene } = bearings;
  const { grammar } = scene;
  const own = ownSubject(bearings, verb);
  if (own >= 0) return standingFor(bearings, own, verb, height);
  const lost = lostSubject(grammar, verb);
  if (lost >= 0) return standingFor(bearings, lost, verb, height);
  if (height > HIGHEST) return undefined;
  return sharedSubject(bearings, verb, height) ?? (height === 0 ? fromNear(bearings, verb) : undefined);
}

function fromNear(bearings: Bearings, verb: number): Subject | undefined {
  const { scene, floor = 0 } = bearings;
  const word = nearSubject({ scene, floor }, verb);
  const parties = word < 0 ? [] : partiesAt(scene, word);
  return parties.length === 0 ? undefined : { parties, found: 'near' };
}

/** The subject that hangs from a verb, a noun before a pronoun; −1 for none. */
function ownSubject({ scene, floor = 0 }: Bearings, verb: number): number {
  const { grammar } = scene;
  let pronoun = -1;
  for (const child of grammar.children(verb)) {
    if (!isSubject(grammar.relation(child)) || (grammar.words.tokenOf[child] ?? 0) < floor) continue;
    if (grammar.upos(child) !== 'PRON') return child;
    if (pronoun < 0) pronoun = child;
  }
  return pronoun;
}

/** The subject of a verb by what it hangs from: its antecedent, its controller, or that of the clause it goes on from. */
function sharedSubject(bearings: Bearings, verb: number, height: number): Subject | undefined {
  const { scene } = bearings;
  const { grammar } = scene;
  const above = grammar.head(verb);
  const relation = grammar.relation(verb);
  if (above < 0 || (grammar.words.tokenOf[above] ?? 0) < (bearings.floor ?? 0)) return undefined;
  if (relation === 'acl:relcl') return { parties: partiesAt(scene, above), found: 'antecedent' };
  if (relation === 'acl') return ofQualifier(bearings, verb, above, height);
  // An infinitive that the tree takes for a noun hangs as an oblique behind "to".
  const infinitive = relation === 'obl' && grammar.upos(verb) === 'NOUN' && grammar.upos(above) === 'VERB';
  if (relation === 'xcomp' || infinitive) return controllerOf(bearings, above, height);
  const shares =
    relation === 'conj' || relation === 'advcl' || relation === 'ccomp' || relation === 'parataxis';
  if (!shares || !canRule(grammar, above)) return undefined;
  if (relation === 'ccomp' && !scene.rules.grammar.dropsSubjects) return undefined;
  const shared = subjectOf(bearings, above, height + 1);
  return shared && { ...shared, found: 'shared' };
}

/** The agent of a passive: `undefined` when the text gives none. */
export function agentOf(scene: Scene, verb: number): number | undefined {
  const { grammar } = scene;
  for (const child of grammar.children(verb)) {
    const relation = grammar.relation(child);
    if (relation === 'obl:agent') return child;
    const oblique = relation.startsWith('obl') || relation === 'nmod';
    if (oblique && scene.rules.roles.agent.has(prepositionOf(scene, child))) return child;
  }
  return undefined;
}

/** The parties named by whoever speaks; none outside reported content. */
export function speakerParties({ scene, speaker }: Bearings): readonly NounParty[] {
  if (!speaker) return [];
  const { grammar } = scene;
  const { firstWordOf } = grammar.words;
  const [from, to] = [firstWordOf[speaker.from] ?? 0, firstWordOf[speaker.to] ?? 0];
  for (let word = from; word < to; word++) {
    const above = grammar.head(word);
    if ((above < from || above >= to) && isNominal(grammar.upos(word)) && grammar.upos(word) !== 'PRON')
      return partiesAt(scene, word);
  }
  return [];
}

function canRule(grammar: Grammar, word: number): boolean {
  const upos = grammar.upos(word);
  return upos === 'VERB' || upos === 'ADJ' || upos === 'AUX' || upos === 'NOUN';
}

function standingFor(bearings: Bearings, subject: number, verb: number, height: number): Subject | undefined {
  const { scene } = bearings;
  const { grammar } = scene;
  const lemma = grammar.lemma(subject).toLowerCase();
  const form = (grammar.words.forms[subject] ?? '').toLowerCase();
  const upos = grammar.upos(subject);
  if (upos !== 'PRON' && upos !== 'DET' && upos !== 'SCONJ') {
    const parties = [...partiesAt(scene, subject), ...apposed(bearings, subject, verb)];
    return { parties: ofOwner(bearings, { parties, subject, verb, height }), found: 'own' };
  }
  const { relatives } = scene.rules.grammar;
  if (relatives.has(form) && grammar.relation(verb).startsWith('acl')) {
    return { parties: partiesAt(scene, grammar.head(verb)), found: 'antecedent' };
  }
  const { selfPronouns } = scene.rules.roles;
  if (!selfPronouns.has(lemma) && !selfPronouns.has(form)) return undefined;
  const spoken = speakerParties(bearings);
  if (spoken.length > 0) return { parties: spoken, found: 'speaker' };
  return antecedentAbove(bearings, verb, height) ?? antecedentBefore(bearings, verb);
}

/**
 * A second subject behind the first: its apposition ("*U.N. Secretary-General* Kofi Annan"), of use where the first tells nothing, or the rest of a
 * list ("US *and British activists*").
 */
function apposed({ scene }: Bearings, subject: number, verb: number): readonly NounParty[] {
  const { grammar } = scene;
  for (const child of grammar.children(verb)) {
    if (child <= subject || child >= verb || !isSubject(grammar.relation(child))) continue;
    const joins =
      childOf(grammar, child, (relation) => relation === 'cc') >= 0 || grammar.upos(subject + 1) === 'CCONJ';
    if (joins || partiesAt(scene, subject).length === 0) return partiesAt(scene, child);
  }
  return [];
}

/** "*their* forces": of no nation of their own, they are of whoever the pronoun stands for. */
function ofOwner(
  bearings: Bearings,
  {
    parties,
    subject,
    verb,
    height,
  }: {
    readonly parties: readonly NounParty[];
    readonly subject: number;
    readonly verb: number;
    readonly height: number;
  },
): readonly NounParty[] {
  const { scene } = bearings;
  const { grammar } = scene;
  if (parties.length !== 1 || parties[0]?.country !== undefined || parties[0]?.entity !== undefined)
    return parties;
  const owner = childOf(grammar, subject, (relation) => relation === 'nmod:poss' || relation === 'det:poss');
  if (owner < 0) return parties;
  const form = (grammar.words.forms[owner] ?? '').toLowerCase();
  if (!scene.rules.roles.selfPronouns.has(form)) return parties;
  const spoken = speakerParties(bearings);
  const owners = spoken.length > 0 ? spoken : (antecedentAbove(bearings, verb, height)?.parties ?? []);
  const country = owners.length === 1 ? owners[0]?.country : undefined;
  return country === undefined ? parties : parties.map((party) => ({ ...party, country }));
}

/** A pronoun stands for the subject of a clause above its own. */
function antecedentAbove(bearings: Bearings, verb: number, height: number): Subject | undefined {
  const { grammar } = bearings.scene;
  for (
    let above = grammar.head(verb), steps = height;
    above >= 0 && steps <= HIGHEST;
    above = grammar.head(above), steps++
  ) {
    const own = childOf(grammar, above, isSubject);
    if (own < 0 || grammar.upos(own) === 'PRON') continue;
    return { parties: partiesAt(bearings.scene, own), found: 'pronoun' };
  }
  return undefined;
}

/** … or for that of the sentence before, where it alone has a country or sector. */
function antecedentBefore({ scene }: Bearings, verb: number): Subject | undefined {
  const { grammar, syntax } = scene;
  const before = syntax.sentences[sentenceOf(syntax.sentences, verb) - 1];
  if (!before) return undefined;
  for (let word = before.from; word < before.to; word++) {
    if (!isSubject(grammar.relation(word)) || grammar.head(grammar.head(word)) >= 0) continue;
    const parties = partiesAt(scene, word);
    return parties.length === 1 ? { parties, found: 'pronoun' } : undefined;
  }
  return undefined;
}

function sentenceOf(sentences: Scene['syntax']['sentences'], word: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "troops *killed* in the raid", "rebels *fighting* the army", "a plan *to attack*". */
function ofQualifier(bearings: Bearings, verb: number, above: number, height: number): Subject | undefined {
  const { scene } = bearings;
  const { grammar } = scene;
  if (grammar.verbForm(verb) !== 'Inf') {
    const parties = partiesAt(scene, above);
    const ruler = grammar.head(above);
    // "issued a declaration *demanding* that": a thing demands nothing, whoever issued it does.
    const isThing = parties.every(({ kind }) => kind === 'thing') && grammar.relation(above) === 'obj';
    if (!isThing || ruler < 0 || isPassiveVerb(grammar, verb)) return { parties, found: 'antecedent' };
    const shared = subjectOf(bearings, ruler, height + 1);
    return shared && { ...shared, found: 'shared' };
  }
  const owner = childOf(
    grammar,
    above,
    (relation) => relation === 'nmod:poss' || relation === 'amod' || relation === 'compound',
  );
  const owners = owner < 0 ? [] : partiesAt(scene, owner);
  if (owners.length > 0) return { parties: owners, found: 'controller' };
  const ruler = grammar.head(above);
  if (ruler < 0 || grammar.relation(above) === 'nsubj') return undefined;
  const shared = subjectOf(bearings, ruler, height + 1);
  return shared && { ...shared, found: 'controller' };
}

/** Who does what an infinitive says: the object of "asked Iran *to stop*", the subject of "agreed *to stop*". */
function controllerOf(bearings: Bearings, ruler: number, height: number): Subject | undefined {
  const { scene } = bearings;
  const { grammar, rules } = scene;
  if (rules.roles.controlling.has(grammar.lemma(ruler).toLowerCase())) {
    if (isPassiveVerb(grammar, ruler)) {
      const subject = subjectOf(bearings, ruler, height + 1);
      return subject && { ...subject, found: 'controller' };
    }
    for (const child of grammar.children(ruler)) {
      const relation = grammar.relation(child);
      const addressed = relation.startsWith('obl') && rules.roles.target.has(prepositionOf(scene, child));
      if (relation !== 'obj' && relation !== 'iobj' && !addressed) continue;
      const parties = partiesAt(scene, child);
      if (parties.length > 0) return { parties, found: 'controller' };
    }
    if (!rules.roles.ambivalent.has(grammar.lemma(ruler).toLowerCase())) return undefined;
  }
  const shared = subjectOf(bearings, ruler, height + 1);
  return shared && { ...shared, found: 'shared' };
}
