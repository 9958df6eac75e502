import type { Interval } from '../../base/index.ts';
import { timesIn, wordAt } from '../scene.ts';
import type { FoundTime } from '../time/find-times.ts';
import { opensClause } from './clause.ts';
import type { EventScene } from './event-scene.ts';
import { type Trigger, triggerEnd } from './trigger.ts';

/** How far a date may stand from the event that it dates. */
const REACH = 25;
/** How far behind its noun an owned date stands. */
const OWNED_REACH = 3;
/** Tokens of a sentence in which a date stands apart from its clause and dates all of it ("Negli ultimi mesi, …"). */
const OPENING = 7;

/** The date of an event: the nearest of its clause, or the one that opens its sentence; `undefined` when neither is there. */
export function timeOf(around: EventScene, trigger: Trigger): FoundTime | undefined {
  const { scene, sentence } = around;
  let best: FoundTime | undefined;
  let nearest = REACH;
  const from = Math.max(sentence.from, trigger.from - REACH);
  for (const time of timesIn(scene, from, Math.min(sentence.to, triggerEnd(trigger) + REACH))) {
    const distance = distanceTo(time, trigger);
    if (distance >= nearest || !isPlaced(time) || !bearsOn(around, time, trigger)) continue;
    best = time;
    nearest = distance;
  }
  return best;
}

/** The interval of a time expression, as events keep it. */
export function intervalOf({ expression }: FoundTime): Interval {
  const { from, to, precision, vague } = expression;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), precision, vague };
}

function distanceTo(time: FoundTime, trigger: Trigger): number {
  const end = triggerEnd(trigger);
  return time.from >= end ? time.from - end : Math.max(0, trigger.from - time.to);
}

function isPlaced({ expression: { type } }: FoundTime): boolean {
  return type !== 'duration' && type !== 'recurrence';
}

/**
 * No word that opens a clause, and no semicolon, stands between. A date behind "of" belongs to the noun before it and to nothing else
 * ("l'offensiva *del febbraio 2022*").
 */
function bearsOn(around: EventScene, time: FoundTime, trigger: Trigger): boolean {
  const { scene, sentence } = around;
  const { genitive } = scene.rules.roles;
  if (genitive.has(wordAt(scene, time.from - 1)) || genitive.has(wordAt(scene, time.from))) {
    return time.from - triggerEnd(trigger) >= 0 && time.from - triggerEnd(trigger) <= OWNED_REACH;
  }
  if (time.from < sentence.from + OPENING && time.to <= trigger.from) return true;
  const [from, to] = time.from >= trigger.to ? [trigger.to, time.from] : [time.to, trigger.from];
  for (let index = from; index < to; index++) {
    const word = wordAt(scene, index);
    const breaks = word === ';' || scene.rules.grammar.relatives.has(word) || opensClause(around, index);
    // "after the visit on Monday": the opener right before a date belongs to the date.
    if (breaks && index + 1 !== to) return false;
  }
  return true;
}
