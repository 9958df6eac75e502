import type { Name } from '../name.ts';
import type { ReportedEvent } from '../reading.ts';
import { rangeSpan, type Scene } from '../scene.ts';
import type { Clause } from './clause.ts';
import { type EventScene, phrasesIn } from './event-scene.ts';
import type { PartyPhrase } from './party-phrase.ts';
import { type Trigger, triggerEnd } from './trigger.ts';
import { isPassive } from './voice.ts';

/** How far from its trigger a place is looked for, in tokens. */
const REACH = 22;

/** Where an event takes place: the nearest place of its clause that a preposition of place, or the event itself, introduces. */
export function placeOf(around: EventScene, trigger: Trigger, clause: Clause): ReportedEvent['place'] {
  const from = Math.max(around.from, Math.min(clause.from, trigger.from), trigger.from - REACH);
  const to = Math.min(Math.max(clause.to, triggerEnd(trigger)), triggerEnd(trigger) + REACH);
  let best: PartyPhrase | undefined;
  let nearest = REACH;
  for (const phrase of phrasesIn(around, from, to)) {
    const distance = phrase.from >= trigger.from ? phrase.from - trigger.from : trigger.from - phrase.to;
    if (distance >= nearest || !isWhere(around.scene, phrase, trigger)) continue;
    best = phrase;
    nearest = distance;
  }
  const name = best?.names.findLast(isPlaceName);
  return name && recordOf(around.scene, name);
}

function isPlaceName({ kind }: Name): boolean {
  return kind === 'place' || kind === 'capital' || kind === 'country';
}

function isWhere(scene: Scene, phrase: PartyPhrase, trigger: Trigger): boolean {
  const { kind, governor, attached } = phrase;
  if (kind !== 'place' && kind !== 'capital' && kind !== 'country') return false;
  const { place, target } = scene.rules.roles;
  const isTown = kind !== 'country';
  if (place.has(governor) && (isTown || !target.has(governor))) return true;
  const isHeld = attached?.manner === 'genitive' || trigger.cue.word === 'verb';
  if (attached?.trigger === trigger && isHeld) return isTown || trigger.cue.mode === 'visit';
  // "Kharkiv was shelled".
  if (kind === 'place' && governor === '' && phrase.to <= trigger.from) return isPassive(scene, trigger);
  return isTown && target.has(governor);
}

function recordOf(scene: Scene, name: Name): NonNullable<ReportedEvent['place']> {
  const span = rangeSpan(scene, name);
  return {
    name: name.name ?? scene.text.slice(span[0], span[1]),
    span,
    ...(name.country === undefined ? {} : { country: name.country }),
  };
}
