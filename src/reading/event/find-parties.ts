import type { EventParty } from '../reading.ts';
import type { Scene, TokenRange } from '../scene.ts';
import { isPerformed, type PartyBearings, speakers, subjects } from './clause-subject.ts';
import { phrasesIn } from './event-scene.ts';
import { hasCountry, type PartyPhrase, partyOf } from './party-phrase.ts';
import { modifierBefore, modifierRole, type Role, roleAfter, subjectRole } from './phrase-role.ts';
import { type Trigger, triggerEnd } from './trigger.ts';
import { isPassive } from './voice.ts';

/** Who acts and who undergoes. */
export interface Parties {
  readonly actors: readonly EventParty[];
  readonly recipients: readonly EventParty[];
}

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

function nounPart(trigger: Trigger): TokenRange | undefined {
  return trigger.object ?? (trigger.cue.word === 'noun' ? trigger : undefined);
}

/** A place acts for nobody, and who acts does not also undergo. */
function recorded(scene: Scene, sides: Record<Role, readonly PartyPhrase[]>): Parties {
  const actors = unique(
    sides.actor.filter(({ kind }) => kind !== 'place').map((phrase) => partyOf(scene, phrase)),
  );
  const acting = new Set(actors.map(keyOf));
  const recipients = unique(sides.recipient.map((phrase) => partyOf(scene, phrase)));
  return { actors, recipients: recipients.filter((party) => !acting.has(keyOf(party))) };
}

/** Each party once; "troops" beside whoever moves them, and names of no country, sector or listed entity, are left out. */
function unique(parties: readonly EventParty[]): EventParty[] {
  const seen = new Set<string>();
  const known = parties.filter(({ country, entity }) => country !== undefined || entity !== undefined);
  return (known.length > 0 ? known : parties).filter((party) => {
    if (party.country === undefined && party.entity === undefined && party.sector === undefined) return false;
    const key = keyOf(party);
    return seen.has(key) ? false : seen.add(key);
  });
}

function keyOf(party: EventParty): string {
  return party.entity ?? `${party.country ?? ''} ${party.sector ?? ''}`;
}
