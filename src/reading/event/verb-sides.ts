import type { EventCue } from '../language/language-rules.ts';
import type { Scene } from '../scene.ts';
import { partiesInside } from './inside-noun.ts';
import { prepositionOf } from './noun-names.ts';
import { isNominal, type NounParty, otherSide, partiesAt } from './noun-party.ts';
import { doersOf } from './noun-sides.ts';
import { givesThings, movesItsObject, obliqueRole, type Role, subjectRole } from './phrase-role.ts';
import type { PartyBearings, Sided } from './sided.ts';
import { agentOf, type Subject, speakerParties, subjectOf } from './subject.ts';
import { isPassiveVerb } from './voice.ts';

/** How many clauses below a trigger its recipient is looked for ("agreed *to lift the embargo* on Iran"). */
const DEEPEST = 3;

/** The sides of an event that a verb names. */
export function verbSides(bearings: PartyBearings): Sided[] {
  const { scene, trigger } = bearings;
  const { cue, word } = trigger;
  const { grammar } = scene;
  if (cue.reported) return demandSides(bearings);
  const passive = isPassiveVerb(grammar, word) && !isAdjectival(grammar, trigger);
  const sided: Sided[] = [];
  const subject = subjectOf(bearings, word);
  const moved = passive && movesItsObject(cue);
  for (const party of subject?.parties ?? []) {
    const role = moved ? objectRole(cue, party) : subjectRole(cue, passive);
    sided.push({ role, party, rule: `event/subject-${subject?.found ?? 'own'}` });
  }
  const agent = passive ? agentOf(scene, word) : undefined;
  if (agent !== undefined) {
    const by: Role = cue.subject === 'recipient' ? 'recipient' : 'actor';
    sided.push(...partiesAt(scene, agent).map((party): Sided => ({ role: by, party, rule: 'event/agent' })));
  }
  const performed = sided.some((side) => side.role === 'actor');
  const nation = sided.some(
    ({ role: side, party }) => side === 'actor' && (party.country ?? party.entity) !== undefined,
  );
  // Whose the thing is that somebody gives or moves counts only where nobody of a nation does it.
  const others = below(bearings, word, { passive, performed });
  sided.push(
    ...others.filter((side) => !nation || side.role === 'recipient' || side.rule === 'event/oblique'),
  );
  const { dependent } = trigger;
  if (!sided.some((side) => side.role === 'actor') && dependent !== undefined) {
    sided.push(...doersOf(scene, cue, dependent));
  }
  // "trains with *Russian* soldiers arrived": forces that move are of whoever they hold.
  if (movesItsObject(cue) && dependent !== undefined && !sided.some(isNationActing)) {
    sided.push(
      ...partiesInside(scene, dependent).map(
        ({ party }): Sided => ({ role: 'actor', party, rule: 'event/object-owner' }),
      ),
    );
  }
  if (!sided.some((side) => side.role === 'recipient'))
    sided.push(...complementSides(bearings, word, subject, 0));
  return sided;
}

/** "is *committed* to": a participle that stands in the lexicon as such is no passive. */
function isAdjectival(grammar: Scene['grammar'], { cue, word }: PartyBearings['trigger']): boolean {
  const form = (grammar.words.forms[word] ?? '').toLowerCase();
  const [heads = ''] = cue.pattern.split(' ');
  return form !== grammar.lemma(word) && heads.split('|').includes(form);
}

function isNationActing({ role, party }: Sided): boolean {
  return role === 'actor' && (party.country ?? party.entity) !== undefined;
}

interface Voice {
  readonly passive: boolean;
  readonly performed: boolean;
}

/** Sides by the objects and obliques of a verb. */
function below({ scene, trigger }: PartyBearings, verb: number, { passive, performed }: Voice): Sided[] {
  const { grammar } = scene;
  const { cue } = trigger;
  // A verb that the tree takes for an adjective has for its object the noun that it seems to qualify.
  const misread =
    grammar.relation(verb) === 'amod' || (grammar.relation(verb) === 'compound' && grammar.head(verb) > verb);
  const sided: Sided[] = misread ? objectSides(scene, cue, grammar.head(verb)) : [];
  for (const child of grammar.children(verb)) {
    const relation = grammar.relation(child);
    const isTopic = cue.object === 'topic' && relation === 'obj';
    if ((relation === 'obj' || relation === 'iobj') && !isTopic)
      sided.push(...objectSides(scene, cue, child));
    // "ha incontrato lunedì *Lenz*", a second subject behind the verb: its object.
    if (relation === 'nsubj' && child > verb && hasSubjectBefore(grammar, verb))
      sided.push(...objectSides(scene, cue, child));
    // "met on Monday *the Russian president*", hung from the date.
    if (scene.timeAt[grammar.words.tokenOf[child] ?? 0] === 1) sided.push(...hungFromDate(scene, cue, child));
    // What undergoes in a passive may be a thing that belongs to somebody ("the *Russian* building was demolished").
    if (relation === 'nsubj:pass' && passive && isThing(scene, child))
      sided.push(...ownerSides(scene, cue, child));
    if (!relation.startsWith('obl') || relation === 'obl:agent') continue;
    // "join *the invasion* of Ukraine": a deed of war is aimed at whose it is, and is no party itself.
    const isDeed = child === trigger.dependent && cue.type === 'ASSAULT';
    const owners = isDeed ? ownerSides(scene, cue, child) : [];
    sided.push(...owners);
    const preposition = prepositionOf(scene, child);
    const parties = partiesAt(scene, child).filter(({ kind }) => owners.length === 0 || kind !== 'thing');
    for (const party of [...parties, ...otherSide(scene, child, preposition)]) {
      const role = obliqueRole(scene, { preposition, party }, { cue, passive, performed });
      if (role) sided.push({ role, party, rule: 'event/oblique' });
    }
  }
  return sided;
}

function hasSubjectBefore(grammar: Scene['grammar'], verb: number): boolean {
  for (const child of grammar.children(verb)) {
    if (child < verb && grammar.relation(child) === 'nsubj') return true;
  }
  return false;
}

/** The object of a verb that the tree hangs from the date between them. */
function hungFromDate(scene: Scene, cue: EventCue, date: number): Sided[] {
  const { grammar } = scene;
  for (const child of grammar.children(date)) {
    if (child < date || prepositionOf(scene, child) !== '' || !isNominal(grammar.upos(child))) continue;
    if (scene.timeAt[grammar.words.tokenOf[child] ?? 0] === 1) continue;
    return objectSides(scene, cue, child);
  }
  return [];
}

function objectSides(scene: Scene, cue: EventCue, object: number): Sided[] {
  const parties = partiesAt(scene, object).filter(({ kind }) => kind !== 'thing');
  if (parties.length === 0 || (givesThings(cue) && parties.every(isEquipment)))
    return ownerSides(scene, cue, object);
  const sided = parties.map(
    (party): Sided => ({ role: objectRole(cue, party), party, rule: 'event/object' }),
  );
  return sided.some(({ role }) => role === 'actor') ? [...sided, ...ownerSides(scene, cue, object)] : sided;
}

/** Forces that are moved act, people who are let go do not. */
function objectRole(cue: EventCue, { sector, kind }: NounParty): Role {
  if (!movesItsObject(cue)) return 'recipient';
  return cue.type === 'RETREAT' && kind === 'people' && sector !== 'MIL' ? 'recipient' : 'actor';
}

function isThing(scene: Scene, noun: number): boolean {
  return partiesAt(scene, noun).every(({ kind }) => kind === 'thing');
}

/** "*Iranian drones*", "*Polish troops*": what is sent, with the adjective of whoever sends it. */
function isEquipment({ kind, sector }: NounParty): boolean {
  return kind === 'people' && sector === 'MIL';
}

/** Parties inside a noun phrase that names none itself: "rejected a *US* request", "imposed sanctions on *Iran*". */
function ownerSides(scene: Scene, cue: EventCue, noun: number): Sided[] {
  const { genitive, agent, origin } = scene.rules.roles;
  const owner: Role = givesThings(cue) || movesItsObject(cue) ? 'actor' : 'recipient';
  return partiesInside(scene, noun).flatMap(({ party, preposition }): Sided[] => {
    const does = agent.has(preposition) && !origin.has(preposition);
    const owns = preposition === '' || genitive.has(preposition) || does;
    // "gave *Moldova* emergency aid": a country right before the thing receives it.
    const receives = preposition === '' && givesThings(cue) && party.kind !== 'demonym';
    const role = receives
      ? 'recipient'
      : owns
        ? owner
        : obliqueRole(scene, { preposition, party }, { cue, passive: false, performed: true });
    return role ? [{ role, party, rule: owns ? 'event/object-owner' : 'event/inside-object' }] : [];
  });
}

/** Whoever is told to do something, or to whom what is agreed or threatened would be done. */
function complementSides(
  bearings: PartyBearings,
  word: number,
  actor: Subject | undefined,
  depth: number,
): Sided[] {
  const { scene, trigger } = bearings;
  const { grammar } = scene;
  for (const child of grammar.children(word)) {
    const relation = grammar.relation(child);
    if (relation !== 'xcomp' && relation !== 'ccomp' && relation !== 'advcl' && relation !== 'acl') continue;
    if (child < word) continue;
    const own = relation === 'ccomp' ? (subjectOf(bearings, child)?.parties ?? []) : [];
    const acting = new Set(actor?.parties.map(({ country, entity }) => entity ?? country));
    const others = own.filter((party) => isNamed(party) && !acting.has(party.entity ?? party.country));
    if (others.length > 0)
      return others.map((party): Sided => ({ role: 'recipient', party, rule: 'event/complement' }));
    const under = below(bearings, child, { passive: isPassiveVerb(grammar, child), performed: true });
    const found = under.filter(
      ({ role, party }) =>
        role === 'recipient' && isNamed(party) && !acting.has(party.entity ?? party.country),
    );
    if (found.length > 0) return found.map((side) => ({ ...side, rule: 'event/complement' }));
    if (depth >= DEEPEST) continue;
    const deeper = complementSides(bearings, child, actor, depth + 1);
    if (deeper.length > 0) return deeper;
  }
  if (depth > 0 || trigger.cue.word !== 'verb') return [];
  const object = [...grammar.children(word)].find((child) => grammar.relation(child) === 'obj');
  return object === undefined ? [] : complementSides(bearings, object, actor, depth + 1);
}

function isNamed({ country, entity }: NounParty): boolean {
  return country !== undefined || entity !== undefined;
}

/** "said Iran must stop": the speaker demands it of the subject. */
function demandSides(bearings: PartyBearings): Sided[] {
  const { scene, trigger } = bearings;
  const { grammar } = scene;
  const relation = grammar.relation(trigger.word);
  const verb = relation.startsWith('aux') ? grammar.head(trigger.word) : trigger.word;
  const subject = verb < 0 ? undefined : subjectOf(bearings, verb);
  return [
    ...speakerParties(bearings).map(
      (party): Sided => ({ role: 'actor', party, rule: 'event/subject-speaker' }),
    ),
    ...(subject?.parties ?? []).map(
      (party): Sided => ({ role: 'recipient', party, rule: 'event/complement' }),
    ),
  ];
}
