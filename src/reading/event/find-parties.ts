import type { Name } from '../name.ts';
import type { EventParty } from '../reading.ts';
import { type Scene, type TokenRange, wordAt } from '../scene.ts';
import type { Clause } from './clause.ts';
import { type EventScene, phrasesIn, triggerBefore } from './event-scene.ts';
import { isPlain, type PartyPhrase, partyOf } from './party-phrase.ts';
import { type Trigger, triggerEnd } from './trigger.ts';
import { isPassive } from './voice.ts';

/** Who acts and who undergoes. */
export interface Parties {
  readonly actors: readonly EventParty[];
  readonly recipients: readonly EventParty[];
}

/** What the parties of one event are read from. */
export interface PartyBearings {
  readonly around: EventScene;
  readonly trigger: Trigger;
  readonly clause: Clause;
  /** Whoever says it, when it stands in reported content: "it will withdraw" is the speaker. */
  readonly speaker?: TokenRange;
}

type Role = 'actor' | 'recipient';

/** Types whose towns stand for governments: arms sent *to Kyiv*, a request *to Kyiv*. */
const ADDRESSED: ReadonlySet<string> = new Set(['AID', 'REQUEST', 'ACCUSE', 'THREATEN', 'REJECT', 'AGREE']);
/** Types whose recipient may be a town itself. */
const DONE_TO_TOWNS: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'AID', 'RETREAT', 'SANCTION']);
/** Types of verbs whose object moves, and so acts: "deployed Russian troops", "withdrew its forces". */
const MOVES_ITS_OBJECT: ReadonlySet<string> = new Set(['MOBILIZE', 'RETREAT']);

/**
 * Parties by the grammar that shows on the surface: the subject of the clause acts, a bare object undergoes, a passive turns them
 * round; prepositions say the rest; a noun takes its doer or its target from adjectives and from "of". What cannot be told is left
 * out: no actor is better than the wrong one. A tree will tell more.
 */
export function findParties(bearings: PartyBearings): Parties {
  const { around, trigger, clause } = bearings;
  const end = triggerEnd(trigger);
  const after = phrasesIn(around, trigger.from, Math.max(clause.to, end));
  const sides: Record<Role, PartyPhrase[]> = { actor: [], recipient: [] };
  const passive = isPassive(around.scene, trigger);
  const noun = nounPart(trigger);
  const modifier = noun && modifierBefore(around, noun);
  const performers = isPerformed(around, trigger) && !modifier ? subjects(bearings, passive) : [];
  if (modifier) sides[modifierRole(around.scene, trigger, modifier)].push(modifier);
  let qualified = modifier !== undefined;
  for (const phrase of after) {
    // One adjective tells whose it is; a second one belongs to another noun.
    const qualifies = trigger.cue.word === 'noun' && phrase.attached?.manner === 'bare';
    if (phrase === modifier || (qualifies && qualified && !phrase.coordinated)) continue;
    if (qualifies) qualified = true;
    if (phrase.from < trigger.to && !hasCountry(phrase)) continue;
    const role = roleAfter(around.scene, phrase, { trigger, passive, performed: performers.length > 0 });
    if (role) sides[role].push(phrase);
  }
  if (trigger.cue.word === 'verb' || sides.actor.length === 0) {
    sides[subjectRole(trigger, passive)].unshift(...performers);
  }
  if (trigger.cue.reported) sides.actor.unshift(...speakers(bearings));
  return recorded(around.scene, sides);
}

/** A passive turns the parts round, a verb of receiving too; forces that are moved act all the same. */
function subjectRole({ cue }: Trigger, passive: boolean): Role {
  if (passive && MOVES_ITS_OBJECT.has(cue.type)) return 'actor';
  return passive === (cue.subject === 'recipient') ? 'actor' : 'recipient';
}

function nounPart(trigger: Trigger): TokenRange | undefined {
  return trigger.object ?? (trigger.cue.word === 'noun' ? trigger : undefined);
}

/** "*Russian* air strikes", "*Ukraine's* new offensive": a phrase right before the noun, with nothing but plain words between. */
function modifierBefore(around: EventScene, noun: TokenRange): PartyPhrase | undefined {
  const { scene, phraseTo, from } = around;
  for (let index = noun.from; index >= Math.max(from, noun.from - 4); index--) {
    const phrase = phraseTo.get(index);
    if (phrase) return index === noun.from || isOwner(scene, phrase) ? phrase : undefined;
    const word = wordAt(scene, index - 1);
    if (!scene.rules.roles.genitive.has(word) && !isPlain(scene, index - 1)) return undefined;
  }
  return undefined;
}

function isOwner(scene: Scene, phrase: PartyPhrase): boolean {
  return phrase.kind === 'demonym' || wordAt(scene, phrase.to) === "'s";
}

/** "The Ukraine invasion" is done to Ukraine; "Ukraine's invasion of" and "the Russian invasion" are not. */
function modifierRole(scene: Scene, { cue }: Trigger, phrase: PartyPhrase): Role {
  return undergoesAsOwner(cue, phrase) && !isOwner(scene, phrase) ? 'recipient' : 'actor';
}

function undergoesAsOwner(cue: Trigger['cue'], { kind }: PartyPhrase): boolean {
  return cue.of === 'recipient' || (cue.of === 'land' && kind !== 'actor' && kind !== 'unknown');
}

function roleAfter(
  scene: Scene,
  phrase: PartyPhrase,
  {
    trigger,
    passive,
    performed,
  }: { readonly trigger: Trigger; readonly passive: boolean; readonly performed: boolean },
): Role | undefined {
  const { agent, target, origin, companion, mutual } = scene.rules.roles;
  const { cue } = trigger;
  const { governor, attached } = phrase;
  if (attached) return attached.trigger === trigger ? attachedRole(trigger, phrase) : undefined;
  if (agent.has(governor) && (passive || !origin.has(governor))) return 'actor';
  if (isWhereabouts(scene, phrase) && !ADDRESSED.has(cue.type)) return undefined;
  if (phrase.kind === 'place' && !DONE_TO_TOWNS.has(cue.type)) return undefined;
  // With a doer of its own, a common act between two others is done for them: mediation.
  if (mutual.has(governor)) return performed ? 'recipient' : 'actor';
  if (target.has(governor) || companion.has(governor)) return 'recipient';
  if (origin.has(governor)) return originRole(cue);
  return undefined;
}

/** A town after a preposition that may also tell where ("a Vienna", "to Brest"). */
function isWhereabouts(scene: Scene, { kind, governor }: PartyPhrase): boolean {
  return (kind === 'place' || kind === 'capital') && scene.rules.roles.place.has(governor);
}

function originRole(cue: Trigger['cue']): Role | undefined {
  if (cue.type === 'RETREAT' || cue.type === 'REQUEST') return 'recipient';
  return cue.type === 'AID' ? 'actor' : undefined;
}

/** The bare object of a verb undergoes, except forces that are moved and arms that are named by their maker. */
function attachedRole({ cue, object }: Trigger, phrase: PartyPhrase): Role | undefined {
  const { attached, kind } = phrase;
  if (cue.word === 'noun') {
    if (attached?.manner === 'genitive') return undergoesAsOwner(cue, phrase) ? 'recipient' : 'actor';
    return kind === 'demonym' || kind === 'actor' ? 'actor' : undefined;
  }
  if (MOVES_ITS_OBJECT.has(cue.type)) return 'actor';
  if (cue.type === 'AID' && kind === 'demonym') return 'actor';
  if (object && attached?.manner === 'bare' && kind === 'demonym') return undefined;
  return 'recipient';
}

/** A verb has a subject; a noun event has that of its clause of its clause for a doer only after a verb that says so ("launched", "ha concluso"). */
function isPerformed({ scene, from }: EventScene, trigger: Trigger): boolean {
  if (trigger.cue.word === 'verb') return true;
  const { prepositions } = scene.rules.grammar;
  for (let index = trigger.from - 1; index >= Math.max(from, trigger.from - 6); index--) {
    const word = wordAt(scene, index);
    if (scene.rules.roles.performing.has(word)) return true;
    if (prepositions.has(word) && !scene.rules.roles.genitive.has(word)) return false;
  }
  return false;
}

/** The subject of the clause with all members of its list, or whoever stands for it. */
function subjects(bearings: PartyBearings, passive: boolean): PartyPhrase[] {
  const { around, trigger, clause } = bearings;
  const before = phrasesIn(around, clause.from, trigger.from);
  const free = before.filter(
    ({ governor, attached, kind }) => governor === '' && !attached && (passive || kind !== 'place'),
  );
  const heads = free.filter(({ coordinated }) => !coordinated);
  const controller = controllerOf(around, trigger);
  if (controller) return [controller];
  const head = isAskedOf(around, trigger, clause) ? heads.at(-1) : heads[0];
  if (head) return withList(free, head).map((member) => atHome(around, member, trigger));
  const antecedent = clause.relative === undefined ? undefined : phraseEndingNear(around, clause.relative);
  if (antecedent) return [antecedent];
  if (speaksOfItself(bearings, before)) return speakers(bearings);
  return dwellers(before, clause);
}

function withList(free: readonly PartyPhrase[], head: PartyPhrase): PartyPhrase[] {
  const members = [head];
  for (let index = free.indexOf(head) + 1; index < free.length; index++) {
    const member = free[index];
    if (!member?.coordinated) break;
    members.push(member);
  }
  return members;
}

/** "*Rebels in the Ivory Coast* blocked": people of no named country are of the one where their noun phrase puts them. */
function atHome(around: EventScene, phrase: PartyPhrase, trigger: Trigger): PartyPhrase {
  if (hasCountry(phrase)) return phrase;
  const { scene } = around;
  const { place, origin } = scene.rules.roles;
  const home = phrasesIn(around, phrase.to, Math.min(phrase.to + 5, trigger.from))[0];
  if (!home || home.attached || !(place.has(home.governor) || origin.has(home.governor))) return phrase;
  const joined = [phrase.to, phrase.to + 1].some((index) => wordAt(scene, index) === home.governor);
  if (!joined) return phrase;
  return { ...phrase, to: home.to, names: [...phrase.names, ...home.names.filter(isLand)] };
}

function hasCountry({ names }: PartyPhrase): boolean {
  return names.some(({ country }) => country !== undefined);
}

function isLand({ kind }: Name): boolean {
  return kind === 'country' || kind === 'capital' || kind === 'place';
}

/** "want *Belarus* to join", "permesso *a Putin* di usare": whoever stands right before an infinitive does it. */
function controllerOf({ scene, phraseTo }: EventScene, trigger: Trigger): PartyPhrase | undefined {
  const last = phraseTo.get(trigger.from - 1);
  if (!last || last.attached?.trigger === trigger || last.kind === 'place') return undefined;
  const marker = wordAt(scene, trigger.from - 1);
  if (scene.rules.language === 'en') return marker === 'to' ? last : undefined;
  const { prepositions, isInfinitive } = scene.rules.grammar;
  return prepositions.has(marker) && isInfinitive(wordAt(scene, trigger.from)) ? last : undefined;
}

/** "asked Belarus *to join*": what a request asks for, its object does. */
function isAskedOf(around: EventScene, trigger: Trigger, clause: Clause): boolean {
  return triggerBefore(around, clause.from, trigger.from)?.cue.type === 'REQUEST';
}

function phraseEndingNear({ phraseTo }: EventScene, index: number): PartyPhrase | undefined {
  return phraseTo.get(index) ?? phraseTo.get(index - 1);
}

/** Reported content whose subject is a pronoun or is not there: the speaker speaks of itself. */
function speaksOfItself({ around, trigger, clause, speaker }: PartyBearings, before: readonly PartyPhrase[]): boolean {
  if (!speaker) return false;
  const { scene } = around;
  const { selfPronouns } = scene.rules.roles;
  for (let index = clause.from; index < trigger.from; index++) {
    if (selfPronouns.has(wordAt(scene, index))) return true;
  }
  return before.length === 0 && trigger.from - clause.from <= 3;
}

function speakers({ around, speaker }: PartyBearings): PartyPhrase[] {
  return speaker ? phrasesIn(around, speaker.from, speaker.to).slice(0, 1) : [];
}

/** "Rebels *in the Ivory Coast* blocked": without a named subject, the place that its noun phrase gives. */
function dwellers(before: readonly PartyPhrase[], clause: Clause): PartyPhrase[] {
  const first = before[0];
  if (!first || first.attached || first.governor === '') return [];
  const inside = first.from - clause.from >= 2 && first.kind !== 'actor';
  return inside && first.kind !== 'place' ? [first] : [];
}

/** A place acts for nobody; names of no country, sector or listed entity are left out, and "troops" beside whoever moves them; who acts does not also undergo. */
function recorded(scene: Scene, sides: Record<Role, readonly PartyPhrase[]>): Parties {
  const named = unique(sides.actor.filter(({ kind }) => kind !== 'place').map((phrase) => partyOf(scene, phrase)));
  const known = named.filter(({ country, entity }) => country !== undefined || entity !== undefined);
  const actors = known.length > 0 ? known : named;
  const acting = new Set(actors.map(keyOf));
  const recipients = unique(sides.recipient.map((phrase) => partyOf(scene, phrase)));
  return { actors, recipients: recipients.filter((party) => !acting.has(keyOf(party))) };
}

function unique(parties: readonly EventParty[]): EventParty[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    if (party.country === undefined && party.entity === undefined && party.sector === undefined) return false;
    const key = keyOf(party);
    return seen.has(key) ? false : seen.add(key);
  });
}

function keyOf(party: EventParty): string {
  return party.entity ?? `${party.country ?? ''} ${party.sector ?? ''}`;
}
