import { addDays } from '../../base/index.ts';
import type { EventCue, StatusCue } from '../language/language-rules.ts';
import type { EventStatus, Statement, TimeExpression } from '../reading.ts';
import { isPunctuation, type Scene, type TokenRange, wordAt } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import type { PhraseSet } from '../token-pattern.ts';

/** How far before its trigger a word still bears on an event; a clause break stops it sooner. */
const REACH = 14;
/** An event that ended longer than this before the document is told as background. */
const HISTORY_DAYS = 45;

/** Which word wins where several bear on one event: what is denied is denied, whatever else is said of it. */
const RANK: Readonly<Record<StatusCue['status'], number>> = {
  denied: 5,
  hypothetical: 4,
  possible: 3,
  planned: 2,
  ongoing: 1,
  happened: 0,
};

/** What the status of an event is read from. */
interface Bearings {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly trigger: TokenRange;
  readonly cue: EventCue;
  readonly statuses: PhraseSet<StatusCue>;
  /** The event stands in an explanation that somebody puts forward. */
  readonly optional: boolean;
  readonly interval?: TimeExpression;
  /** The statement that holds it. */
  readonly statement?: Statement;
}

/**
 * Status of an event from the words before its trigger, the tense of its clause, its date against the document's,
 * and the statement or option that holds it: what somebody denies is `denied`, what somebody forecasts is at most `planned`.
 * A definite event inside a prepositional phrase ("a role *in the invasion*") is taken for granted, not denied or proposed.
 */
export function eventStatus(bearings: Bearings): EventStatus {
  const { scene, statement, interval } = bearings;
  const presupposed = isPresupposed(bearings);
  const worded = wordedStatus(bearings);
  if (worded === 'ongoing' && presupposed) return 'ongoing';
  if (statement?.kind === 'denial' && !presupposed) return 'denied';
  if (worded !== undefined && worded !== 'ongoing' && worded !== 'happened') return worded;
  if (liesAhead(scene, interval)) return 'planned';
  if (
    !presupposed &&
    (statement?.kind === 'forecast' || statement?.kind === 'promise' || statement?.kind === 'threat')
  )
    return 'planned';
  if (futureBefore(bearings)) return 'planned';
  if (bearings.optional && !presupposed) return 'possible';
  if (isHistory(scene, interval)) return 'historical';
  if (worded === undefined && isUnrealised(bearings)) return 'possible';
  return worded ?? 'happened';
}

function isPresupposed({ scene, trigger, cue }: Bearings): boolean {
  if (cue.word !== 'noun') return false;
  const { prepositions, determiners } = scene.rules.grammar;
  const before = wordAt(scene, trigger.from - 1);
  if (scene.rules.language === 'en')
    return before === 'the' && prepositions.has(wordAt(scene, trigger.from - 2));
  return prepositions.has(before) && !determiners.has(before) && before.length > 3;
}

/** An infinitive names a deed without saying that it was done. */
function isUnrealised({ scene, trigger, cue }: Bearings): boolean {
  if (cue.word !== 'verb') return false;
  if (scene.rules.grammar.isInfinitive(wordAt(scene, trigger.from))) return true;
  return scene.rules.language === 'en' && wordAt(scene, trigger.from - 1) === 'to';
}

function wordedStatus(parts: Bearings): StatusCue['status'] | undefined {
  const { scene, trigger, statuses } = parts;
  let best: StatusCue['status'] | undefined;
  const limit = clauseEnd(parts);
  for (let index = clauseStart(parts); index < limit; index++) {
    if (index >= trigger.from && index < trigger.to) continue;
    const match = statuses.matchAt(scene.tokens, index, limit);
    if (!match) continue;
    const { status } = match.rule;
    // After the trigger only adjectives bear on it ("le esercitazioni in corso", "the attack, if it comes").
    const counts =
      index < trigger.from
        ? bearsFromAfar(status, trigger.from - index)
        : status === 'ongoing' && index - trigger.to <= 2;
    if (counts && (best === undefined || RANK[status] > RANK[best])) best = status;
  }
  return best;
}

/** A negation or a modal bears on its own clause; "ongoing" words stand next to what they qualify. */
function bearsFromAfar(status: StatusCue['status'], distance: number): boolean {
  return status === 'ongoing' ? distance <= 4 : status === 'denied' ? distance <= 8 : distance <= REACH;
}

/** The clause of the trigger begins after the last comma, complementiser or relative before it. */
function clauseStart({ scene, sentence, trigger }: Bearings): number {
  const { coordinators, complementisers } = scene.rules.grammar;
  for (let index = trigger.from - 1; index >= sentence.from && trigger.from - index <= REACH; index--) {
    const word = wordAt(scene, index);
    if (word === ',' || word === ';' || word === ':' || complementisers.has(word)) return index + 1;
    if (coordinators.has(word) && trigger.from - index > 4) return index + 1;
  }
  return Math.max(sentence.from, trigger.from - REACH);
}

function clauseEnd({ scene, sentence, trigger }: Bearings): number {
  let index = trigger.to;
  while (index < sentence.to && index - trigger.to < 4 && !isPunctuation(scene, index)) index++;
  return index;
}

function futureBefore(parts: Bearings): boolean {
  const { scene, trigger } = parts;
  for (let index = clauseStart(parts); index < trigger.to; index++) {
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
