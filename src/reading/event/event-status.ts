import { addDays } from '../../base/index.ts';
import type { StatusCue } from '../language/language-rules.ts';
import type { EventStatus, Statement, TimeExpression } from '../reading.ts';
import { isPunctuation, type Scene, wordAt } from '../scene.ts';
import type { PhraseSet } from '../token-pattern.ts';
import type { Clause } from './clause.ts';
import { type EventScene, triggerBefore } from './event-scene.ts';
import { type Trigger, triggerEnd } from './trigger.ts';

/** How far before its trigger a word still bears on an event; a clause break stops it sooner. */
const REACH = 14;
/** How far after a trigger a phrase begins that still qualifies it. */
const BEHIND_REACH = 4;
/** How far a word bears on an event that its clause takes for granted. */
const GRANTED_REACH = 4;
/** How far before "that" a phrase stands which bears on the clause after it. */
const ACROSS_REACH = 8;
/** How far a verb of threatening, asking, refusing or agreeing stands from the deed that it is about. */
const COMPLEMENT_REACH = 10;
/** An event that ended longer than this before the document is told as background. */
const HISTORY_DAYS = 45;

/** Which word wins where several bear on one event: what is denied is denied, whatever else is said of it. */
const RANK: Readonly<Record<EventStatus, number>> = {
  denied: 6,
  hypothetical: 5,
  possible: 4,
  planned: 3,
  historical: 2,
  ongoing: 1,
  happened: 0,
};

/** What a deed is when it is only what somebody threatens, asks for, refuses or agrees to do, by the PLOVER type of the governing event. */
const AS_COMPLEMENT: Readonly<Record<string, EventStatus>> = {
  THREATEN: 'possible',
  REQUEST: 'possible',
  REJECT: 'denied',
  AGREE: 'planned',
};

/** Kinds of statement whose content is no more than possible. */
const AS_REPORTED: ReadonlySet<string> = new Set(['threat', 'demand', 'question']);
/** Speech acts: a request that is refused has been made all the same. */
const SPEECH_ACTS: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'THREATEN']);

/** What the status of an event is read from. */
export interface StatusBearings {
  readonly around: EventScene;
  readonly trigger: Trigger;
  readonly clause: Clause;
  readonly statuses: PhraseSet<StatusCue>;
  /** The event stands in an explanation that somebody puts forward. */
  readonly optional: boolean;
  readonly interval?: TimeExpression;
  /** The statement that holds it. */
  readonly statement?: Statement;
}

/**
 * Status of an event from the words of its clause, its tense, its date against the document's, the event that governs it, and the
 * statement or option that holds it: what somebody denies is `denied`, what somebody forecasts is at most `planned`.
 * A definite event inside a prepositional phrase ("a role *in the invasion*") is taken for granted, not denied or proposed.
 */
export function eventStatus(bearings: StatusBearings): EventStatus {
  const { statement, interval } = bearings;
  const { scene } = bearings.around;
  const granted = isGranted(bearings);
  const worded = wordedStatus(bearings, granted);
  if (granted) return backgroundStatus(scene, interval, worded);
  if (statement?.kind === 'denial') return 'denied';
  if (worded !== undefined && RANK[worded] > RANK.ongoing) return worded;
  const governed = complementStatus(bearings);
  if (governed) return governed;
  if (liesAhead(scene, interval)) return 'planned';
  if (statement?.kind === 'forecast' || statement?.kind === 'promise') return 'planned';
  if (statement && AS_REPORTED.has(statement.kind)) return 'possible';
  if (futureBefore(bearings)) return 'planned';
  if (bearings.optional) return 'possible';
  if (isHistory(scene, interval)) return 'historical';
  if (worded !== 'happened' && isUnrealised(bearings)) return 'possible';
  return isProgressive(bearings) ? 'ongoing' : (worded ?? 'happened');
}

function backgroundStatus(
  scene: Scene,
  interval: TimeExpression | undefined,
  worded: EventStatus | undefined,
): EventStatus {
  if (worded !== undefined && worded !== 'happened') return worded;
  if (liesAhead(scene, interval)) return 'planned';
  return isHistory(scene, interval) ? 'historical' : 'happened';
}

/** A noun with a definite article behind a preposition: the sentence is about something else and takes it for granted. */
function isGranted({ around: { scene }, trigger: { cue, from, object } }: StatusBearings): boolean {
  if (cue.word !== 'noun' || object) return false;
  const { prepositions, determiners, clauseOpeners } = scene.rules.grammar;
  const { definite, fused } = scene.rules.roles;
  for (let index = from - 1; index >= from - 3; index--) {
    const word = wordAt(scene, index);
    if (fused.has(word)) return true;
    if (definite.has(word)) {
      const before = wordAt(scene, index - 1);
      return prepositions.has(before) || clauseOpeners.has(before);
    }
    if (determiners.has(word) || prepositions.has(word) || isPunctuation(scene, index)) return false;
  }
  return false;
}

/** An infinitive names a deed without saying that it was done. */
function isUnrealised({ around: { scene }, trigger: { from, cue } }: StatusBearings): boolean {
  const word = wordAt(scene, from);
  if (scene.rules.language === 'en') return wordAt(scene, from - 1) === 'to' && !word.endsWith('s');
  return cue.word === 'verb' && scene.rules.grammar.isInfinitive(word);
}

/** "are massing", "has been shelling"; "were massing" tells of the past. */
function isProgressive({ around: { scene }, trigger: { from, cue } }: StatusBearings): boolean {
  if (cue.word !== 'verb' || scene.rules.language !== 'en' || !wordAt(scene, from).endsWith('ing'))
    return false;
  const before = [wordAt(scene, from - 1), wordAt(scene, from - 2)];
  return before.some((word) => word === 'is' || word === 'are' || word === 'been');
}

function wordedStatus(bearings: StatusBearings, granted: boolean): EventStatus | undefined {
  const { around, trigger, clause, statuses } = bearings;
  const { scene } = around;
  const end = triggerEnd(trigger);
  const limit = endOfReach(around, end);
  let best = statusAcrossThat(bearings);
  for (let index = startOfReach(bearings, granted); index < limit; index++) {
    if (index >= trigger.from && index < end) continue;
    const match = statuses.matchAt(scene.tokens, index, limit);
    if (!match) continue;
    const { status, behind } = match.rule;
    const counts =
      index < trigger.from
        ? bearsFromAfar(status, trigger.from - index)
        : behind === true && index - end <= BEHIND_REACH;
    if (counts && (best === undefined || RANK[status] > RANK[best])) best = status;
    index = Math.max(index, Math.min(match.end, trigger.from) - 1);
  }
  return best === undefined && clause.from > around.from && opensHypothesis(scene, clause.from - 1)
    ? 'hypothetical'
    : best;
}

/** A negation or a modal bears on its own clause; "ongoing" words stand next to what they qualify. */
function bearsFromAfar(status: EventStatus, distance: number): boolean {
  if (status === 'ongoing' || status === 'historical') return distance <= 4;
  return status === 'denied' ? distance <= 8 : distance <= REACH;
}

function opensHypothesis(scene: Scene, index: number): boolean {
  return scene.rules.grammar.conditionals.has(wordAt(scene, index));
}

/** "no evidence that", "the possibility that": a phrase before the "that" of the clause. */
function statusAcrossThat({ around, clause, statuses }: StatusBearings): EventStatus | undefined {
  const that = clause.from - 1;
  const { scene, from } = around;
  if (that < from || !scene.rules.grammar.complementisers.has(wordAt(scene, that))) return undefined;
  for (let index = that - 1; index >= Math.max(from, that - ACROSS_REACH); index--) {
    if (isPunctuation(scene, index)) return undefined;
    const match = statuses.matchAt(scene.tokens, index, that);
    if (match?.rule.acrossThat) return match.rule.status;
  }
  return undefined;
}

/** A coordinator some way before the trigger begins a predicate of its own: what stands before it bears on another. */
function startOfReach({ around: { scene }, trigger, clause }: StatusBearings, granted: boolean): number {
  const reach = granted ? GRANTED_REACH : REACH;
  const floor = Math.max(clause.from, trigger.from - reach);
  for (let index = trigger.from - 1; index >= floor; index--) {
    if (scene.rules.grammar.coordinators.has(wordAt(scene, index)) && trigger.from - index > 4)
      return index + 1;
  }
  return floor;
}

function endOfReach({ scene, sentence }: EventScene, end: number): number {
  let index = end;
  while (index < sentence.to && index - end < BEHIND_REACH + 3 && !isPunctuation(scene, index)) index++;
  return index;
}

/** "refused to withdraw", "asked for a truce", "talks on a truce": the governing event tells what the other one is. */
function complementStatus({ around, trigger }: StatusBearings): EventStatus | undefined {
  const { scene } = around;
  const from = Math.max(around.from, trigger.from - COMPLEMENT_REACH);
  const governing = triggerBefore(around, from, trigger.from);
  if (!governing || (trigger.cue.word === 'noun' && SPEECH_ACTS.has(trigger.cue.type))) return undefined;
  for (let index = triggerEnd(governing); index < trigger.from; index++) {
    if (isPunctuation(scene, index)) return undefined;
  }
  const { type } = governing.cue;
  if (type === 'CONSULT') {
    const { agent, companion, mutual, place } = scene.rules.roles;
    const next = wordAt(scene, triggerEnd(governing));
    const about = scene.rules.grammar.prepositions.has(next) || next === 'about';
    const other = [agent, companion, mutual, place].some((words) => words.has(next));
    return about && !other && trigger.cue.word === 'noun' ? 'possible' : undefined;
  }
  return AS_COMPLEMENT[type];
}

function futureBefore({ around: { scene }, trigger, clause }: StatusBearings): boolean {
  for (let index = Math.max(clause.from, trigger.from - REACH); index < trigger.to; index++) {
    if (scene.rules.grammar.isFuture(wordAt(scene, index)) && scene.nameAt[index] === -1) return true;
  }
  return false;
}

function liesAhead(scene: Scene, interval: TimeExpression | undefined): boolean {
  return (
    scene.documentDate !== undefined &&
    interval?.from !== undefined &&
    interval.from.slice(0, 10) > scene.documentDate.to
  );
}

function isHistory(scene: Scene, interval: TimeExpression | undefined): boolean {
  if (!scene.documentDate || interval?.to === undefined) return false;
  return interval.to.slice(0, 10) < addDays(scene.documentDate.from, -HISTORY_DAYS);
}
