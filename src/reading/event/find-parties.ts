import type { EventParty } from '../reading.ts';
import type { Reason } from '../reason.ts';
import { rangeSpan, type Scene } from '../scene.ts';
import { type NounParty, recordOf } from './noun-party.ts';
import { nounSides } from './noun-sides.ts';
import type { PartyBearings, Sided } from './sided.ts';
import { verbSides } from './verb-sides.ts';

/** Who acts and who undergoes, and why. */
export interface Parties {
  readonly actors: readonly EventParty[];
  readonly recipients: readonly EventParty[];
  readonly reasons: readonly Reason[];
}

/**
 * Parties by the tree: the subject of a verb acts and its object undergoes, a passive turns them round, prepositions say the rest; an infinitive
 * takes the subject or object of the verb above it, a relative clause its antecedent; a noun its doer or its target from adjectives, from "of"
 * and from the verb that performs it. What cannot be told is left out: no actor is better than the wrong one.
 */
export function findParties(bearings: PartyBearings): Parties {
  const sided = bearings.trigger.cue.word === 'verb' ? verbSides(bearings) : nounSides(bearings);
  return recorded(bearings.scene, sided);
}

/** A place acts for nobody, and who acts does not also undergo. */
function recorded(scene: Scene, sided: readonly Sided[]): Parties {
  const actors = unique(sided.filter(({ role, party }) => role === 'actor' && party.kind !== 'place'));
  const acting = new Set(actors.map(({ party }) => keyOf(party)));
  const recipients = unique(sided.filter(({ role }) => role === 'recipient')).filter(
    ({ party }) => !acting.has(keyOf(party)),
  );
  return {
    actors: actors.map(({ party }) => recordOf(scene, party)),
    recipients: recipients.map(({ party }) => recordOf(scene, party)),
    reasons: [...actors, ...recipients].map(({ party, rule }) => ({
      rule,
      spans: [rangeSpan(scene, party)],
    })),
  };
}

/** Each party once; "troops" beside whoever moves them are left out. */
function unique(sided: readonly Sided[]): Sided[] {
  const seen = new Set<string>();
  const known = sided.filter(({ party }) => party.country !== undefined || party.entity !== undefined);
  return (known.length > 0 ? known : sided).filter(({ party }) => {
    if (party.entity === undefined && known.some((other) => isSame(party, other.party))) return false;
    const key = keyOf(party);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** "the *Russian foreign minister* Lavrov", taken for two: the office beside whoever holds it. */
function isSame(party: NounParty, other: NounParty): boolean {
  return other.entity !== undefined && other.country === party.country && other.sector === party.sector;
}

function keyOf({ entity, country, sector }: NounParty): string {
  return entity ?? `${country ?? ''} ${sector ?? ''}`;
}
