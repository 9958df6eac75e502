import type { Scene, TokenRange } from '../scene.ts';
import type { NounParty } from './noun-party.ts';
import type { Role } from './phrase-role.ts';
import type { Trigger } from './trigger.ts';

/** A party on one side, by the rule that put it there (a name of `vocabulary/event-reasons.ts`). */
export interface Sided {
  readonly role: Role;
  readonly party: NounParty;
  readonly rule: string;
}

/** What the parties of one event are read from. */
export interface PartyBearings {
  readonly scene: Scene;
  readonly trigger: Trigger;
  /** First token that may take part: what stands before is a dateline. */
  readonly floor: number;
  /** Whoever says it, when it stands in reported content. */
  readonly speaker?: TokenRange;
}
