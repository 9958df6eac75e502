import type { EventCue } from '../language/language-rules.ts';
import type { Scene } from '../scene.ts';
import type { NounParty } from './noun-party.ts';

/** The two sides of an event. */
export type Role = 'actor' | 'recipient';

/** Types whose towns stand for governments: arms sent *to Kyiv*, a request *to Kyiv*. */
const ADDRESSED: ReadonlySet<string> = new Set([
  'AID',
  'REQUEST',
  'ACCUSE',
  'THREATEN',
  'REJECT',
  'AGREE',
  'SANCTION',
]);
/** Types whose recipient may be a town itself. */
const DONE_TO_TOWNS: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'AID', 'RETREAT', 'SANCTION']);
/** Types whose nouns are called after where they are held: "the Minsk talks", "l'incontro di Minsk". */
const HELD_IN_TOWNS: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'SUPPORT']);
/** Types of verbs whose object moves, and so acts: "deployed Russian troops", "withdrew its forces". */
const MOVES_ITS_OBJECT: ReadonlySet<string> = new Set(['MOBILIZE', 'RETREAT']);

/** True for a verb whose object acts rather than undergoes. */
export function movesItsObject({ type, word }: EventCue): boolean {
  return word === 'verb' && MOVES_ITS_OBJECT.has(type);
}

/** True for a deed whose object is a thing that carries the adjective of its maker or giver: "*Iranian* drones", "*Polish* tanks". */
export function givesThings({ type }: EventCue): boolean {
  return type === 'AID' || type === 'MOBILIZE';
}

/** A passive turns the parts round, a verb of receiving too. */
export function subjectRole(cue: EventCue, passive: boolean): Role {
  return passive === (cue.subject === 'recipient') ? 'actor' : 'recipient';
}

/** The part of a phrase behind a preposition; `undefined` when it plays none that can be told. `performed`: the event has a doer already. */
export function obliqueRole(
  scene: Scene,
  { preposition, party }: { readonly preposition: string; readonly party: NounParty },
  {
    cue,
    passive,
    performed,
  }: { readonly cue: EventCue; readonly passive: boolean; readonly performed: boolean },
): Role | undefined {
  const { agent, target, origin, companion, mutual, place } = scene.rules.roles;
  if (agent.has(preposition) && (passive || cue.word === 'noun') && (!origin.has(preposition) || passive))
    return 'actor';
  const isTown = party.kind === 'place' || party.kind === 'capital';
  if (isTown && place.has(preposition) && !ADDRESSED.has(cue.type) && cue.mode !== 'visit') return undefined;
  if (party.kind === 'place' && !DONE_TO_TOWNS.has(cue.type) && cue.mode !== 'visit') return undefined;
  // With a doer of its own, a common act between two others is done for them: mediation.
  if (mutual.has(preposition)) return performed ? 'recipient' : 'actor';
  if (target.has(preposition) || companion.has(preposition)) return 'recipient';
  if (cue.mode === 'visit' && place.has(preposition)) return 'recipient';
  if (origin.has(preposition)) return originRole(cue);
  return undefined;
}

function originRole({ type }: EventCue): Role | undefined {
  if (type === 'RETREAT' || type === 'REQUEST') return 'recipient';
  return type === 'AID' ? 'actor' : undefined;
}

/** The part of whoever an "of" behind a noun names: "the killing *of*", "the withdrawal *of*". */
export function ownerRole(cue: EventCue, { kind }: NounParty): Role | undefined {
  if ((kind === 'capital' || kind === 'place') && HELD_IN_TOWNS.has(cue.type)) return undefined;
  return undergoesAsOwner(cue, kind) ? 'recipient' : 'actor';
}

/** The part of a name before a noun: "the Ukraine invasion" is done to Ukraine, "Ukraine's" or "the Russian invasion" are not. */
export function modifierRole(cue: EventCue, { kind }: NounParty, relation: string): Role | undefined {
  if ((kind === 'capital' || kind === 'place') && HELD_IN_TOWNS.has(cue.type)) return undefined;
  return relation === 'compound' && undergoesAsOwner(cue, kind) ? 'recipient' : 'actor';
}

function undergoesAsOwner(cue: EventCue, kind: NounParty['kind']): boolean {
  return (
    cue.of === 'recipient' ||
    (cue.of === 'land' && kind !== 'actor' && kind !== 'people' && kind !== 'unknown')
  );
}
