import { type Scene, type TokenRange, wordAt } from '../scene.ts';
import type { EventScene } from './event-scene.ts';
import { isPlain, type PartyPhrase } from './party-phrase.ts';
import type { Trigger } from './trigger.ts';

/** The two sides of an event. */
export type Role = 'actor' | 'recipient';

/** Types whose towns stand for governments: arms sent *to Kyiv*, a request *to Kyiv*. */
const ADDRESSED: ReadonlySet<string> = new Set(['AID', 'REQUEST', 'ACCUSE', 'THREATEN', 'REJECT', 'AGREE']);
/** Types whose recipient may be a town itself. */
const DONE_TO_TOWNS: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'AID', 'RETREAT', 'SANCTION']);
/** Types whose nouns are called after where they are held: "the Minsk talks", "l'incontro di Minsk". */
const HELD_IN_TOWNS: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'SUPPORT']);
/** Types of verbs whose object moves, and so acts: "deployed Russian troops", "withdrew its forces". */
const MOVES_ITS_OBJECT: ReadonlySet<string> = new Set(['MOBILIZE', 'RETREAT']);

/** A passive turns the parts round, a verb of receiving too; forces that are moved act all the same. */
export function subjectRole({ cue }: Trigger, passive: boolean): Role {
  if (passive && MOVES_ITS_OBJECT.has(cue.type)) return 'actor';
  return passive === (cue.subject === 'recipient') ? 'actor' : 'recipient';
}

/** "*Russian* air strikes", "*Ukraine's* new offensive": a phrase right before the noun, with nothing but plain words between. */
export function modifierBefore(around: EventScene, noun: TokenRange): PartyPhrase | undefined {
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
export function modifierRole(scene: Scene, { cue }: Trigger, phrase: PartyPhrase): Role {
  return undergoesAsOwner(cue, phrase) && !isOwner(scene, phrase) ? 'recipient' : 'actor';
}

function undergoesAsOwner(cue: Trigger['cue'], { kind }: PartyPhrase): boolean {
  return cue.of === 'recipient' || (cue.of === 'land' && kind !== 'actor' && kind !== 'unknown');
}

/** The part of a phrase that stands after or inside its trigger; `undefined` when it plays none that can be told. */
export function roleAfter(
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
    if (attached?.manner === 'genitive') {
      if (kind === 'capital' && HELD_IN_TOWNS.has(cue.type)) return undefined;
      return undergoesAsOwner(cue, phrase) ? 'recipient' : 'actor';
    }
    return kind === 'demonym' || kind === 'actor' ? 'actor' : undefined;
  }
  if (MOVES_ITS_OBJECT.has(cue.type)) return 'actor';
  if (cue.type === 'AID' && kind === 'demonym') return 'actor';
  if (object && attached?.manner === 'bare' && kind === 'demonym') return undefined;
  return 'recipient';
}
