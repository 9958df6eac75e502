import type { EventCue } from '../language/language-rules.ts';
import type { Scene } from '../scene.ts';
import { lemmaGuesses } from './lemma-guesses.ts';
import { prepositionOf } from './noun-names.ts';
import { otherSide, partiesAt } from './noun-party.ts';
import { givesThings, modifierRole, obliqueRole, ownerRole } from './phrase-role.ts';
import type { PartyBearings, Sided } from './sided.ts';
import { agentOf, subjectOf } from './subject.ts';
import { isPassiveVerb } from './voice.ts';

/** The sides of an event that a noun names. */
export function nounSides(bearings: PartyBearings): Sided[] {
  const { scene, trigger } = bearings;
  const own = modifiers(scene, trigger.cue, trigger.word);
  const verb = performingVerb(scene, trigger.word);
  const isOwned = own.some(({ role }) => role === 'actor');
  const doers = isOwned ? [] : verb < 0 ? agents(scene, trigger.word) : performers(bearings, verb);
  const performed = doers.length > 0 || own.some(({ role }) => role === 'actor');
  const { dependent } = trigger;
  const around = [
    trigger.word,
    ...(dependent === undefined ? [] : [dependent]),
    ...(verb < 0 ? [] : [verb]),
    ...headsAbove(scene, trigger.word),
  ];
  return [...doers, ...own, ...around.flatMap((word) => behind(bearings, word, performed))];
}

/** Who does what a noun names by its own words alone: "in *Israeli* shelling", "in a raid *by rebels*". */
export function doersOf(scene: Scene, cue: EventCue, noun: number): Sided[] {
  const named = modifiers(scene, cue, noun).filter(({ role }) => role === 'actor');
  // "the *Russian* invasion of Ukraine": beside an adjective, "of" does not name the doer.
  const qualifying = named.filter(({ rule }) => rule === 'event/owner');
  if (named.length > 0) return qualifying.length > 0 ? qualifying : named;
  const agent = agentOf(scene, noun) ?? agentOfQualifier(scene, noun);
  return agent === undefined
    ? []
    : partiesAt(scene, agent).map((party): Sided => ({ role: 'actor', party, rule: 'event/agent' }));
}

/** "the mobilisation *decreed by Moscow*", "l'offensiva *lanciata dai ribelli*". */
function agentOfQualifier(scene: Scene, noun: number): number | undefined {
  const { grammar } = scene;
  for (const child of grammar.children(noun)) {
    if (grammar.relation(child) !== 'acl' || child < noun) continue;
    if (!isPerforming(scene, child)) continue;
    const agent = agentOf(scene, child);
    if (agent !== undefined) return agent;
  }
  return undefined;
}

/** "*Russian* air strikes", "*Ukraine's* new offensive", "l'attacco *russo*", "the withdrawal *of Russia*". */
function modifiers(scene: Scene, cue: EventCue, noun: number): Sided[] {
  const { grammar } = scene;
  const sided: Sided[] = [];
  for (const child of grammar.children(noun)) {
    const relation = grammar.relation(child);
    const isOwner =
      relation === 'amod' || relation === 'nmod:poss' || relation === 'compound' || relation === 'nmod:desc';
    const owned = relation === 'nmod' && scene.rules.roles.genitive.has(prepositionOf(scene, child));
    if (!isOwner && !owned) continue;
    for (const party of partiesAt(scene, child)) {
      // "military exercises": an adjective that names no nation or body is nobody.
      if (relation !== 'nmod:poss' && !owned && party.country === undefined && party.entity === undefined)
        continue;
      // "the sending of tanks": what is sent sends nothing.
      if (givesThings(cue) && party.kind === 'people' && party.country === undefined) continue;
      const role = owned ? ownerRole(cue, party) : modifierRole(cue, party, relation);
      if (role) sided.push({ role, party, rule: owned ? 'event/of' : 'event/owner' });
    }
  }
  return sided;
}

/** Nouns above that only count or frame the event: "a *series* of attacks", "*campaign* of bombings". */
function headsAbove({ grammar, rules }: Scene, noun: number): number[] {
  const above = grammar.head(noun);
  const relation = grammar.relation(noun);
  const framed =
    (relation === 'nmod' || relation === 'compound') && rules.roles.eventHeads.has(grammar.lemma(above));
  return framed ? [above] : [];
}

/** True for a verb whose subject does what its object names; one with a wrong lemma is known by its form. */
function isPerforming({ grammar, rules }: Scene, verb: number): boolean {
  const { performing } = rules.roles;
  if (performing.has(grammar.lemma(verb).toLowerCase())) return true;
  const form = (grammar.words.forms[verb] ?? '').toLowerCase();
  return (
    grammar.upos(verb) === 'VERB' && lemmaGuesses(form, rules.language).some((guess) => performing.has(guess))
  );
}

/** The verb that says that the event is done by its subject: "*launched* an attack", "*ha condotto* esercitazioni"; −1 for none. */
function performingVerb(scene: Scene, noun: number): number {
  const { grammar, rules } = scene;
  let word = noun;
  for (let step = 0; step < 3; step++) {
    const above = grammar.head(word);
    if (above < 0) return -1;
    const relation = grammar.relation(word);
    const isObject = relation === 'obj' || relation === 'nsubj:pass' || relation === 'xcomp';
    if (isObject || relation.startsWith('obl')) {
      const performs = isPerforming(scene, above);
      return performs && (isObject || isCarried(scene, word)) ? above : -1;
    }
    if (relation !== 'conj' && relation !== 'nmod' && relation !== 'compound') return -1;
    if (relation !== 'conj' && !rules.roles.eventHeads.has(grammar.lemma(above))) return -1;
    word = above;
  }
  return -1;
}

/** "took part *in* the invasion", "ha dato il via *a* una offensiva": an oblique that is carried out rather than a circumstance. */
function isCarried(scene: Scene, word: number): boolean {
  return scene.rules.roles.carried.has(prepositionOf(scene, word));
}

function agents(scene: Scene, noun: number): Sided[] {
  const agent = agentOfQualifier(scene, noun);
  return agent === undefined
    ? []
    : partiesAt(scene, agent).map((party): Sided => ({ role: 'actor', party, rule: 'event/agent' }));
}

function performers(bearings: PartyBearings, verb: number): Sided[] {
  const { scene } = bearings;
  if (isPassiveVerb(scene.grammar, verb)) {
    const agent = agentOf(scene, verb);
    return agent === undefined
      ? []
      : partiesAt(scene, agent).map((party): Sided => ({ role: 'actor', party, rule: 'event/agent' }));
  }
  const subject = subjectOf(bearings, verb);
  return (subject?.parties ?? []).map((party): Sided => ({ role: 'actor', party, rule: 'event/performer' }));
}

/** Parties behind prepositions of the noun, or of the verb that performs it: "on", "against", "with", "between", "by". */
function behind({ scene, trigger }: PartyBearings, word: number, performed: boolean): Sided[] {
  const { grammar } = scene;
  const { genitive } = scene.rules.roles;
  const sided: Sided[] = [];
  for (const child of grammar.children(word)) {
    const relation = grammar.relation(child);
    if (relation !== 'nmod' && !relation.startsWith('obl')) continue;
    const preposition = prepositionOf(scene, child);
    if (genitive.has(preposition) || relation === 'obl:agent') continue;
    for (const party of [...partiesAt(scene, child), ...otherSide(scene, child, preposition)]) {
      const role = obliqueRole(
        scene,
        { preposition, party },
        { cue: trigger.cue, passive: false, performed },
      );
      if (role) sided.push({ role, party, rule: 'event/oblique' });
    }
  }
  return sided;
}
