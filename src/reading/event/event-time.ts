import type { Interval } from '../../base/index.ts';
import { type Scene, type TokenRange, timesIn } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import type { FoundTime } from '../time/find-times.ts';
import { headWord } from './status-head.ts';
import { childrenOf, type StatusScene } from './status-scene.ts';
import { linkBetween } from './status-walk.ts';

/** How far a date may stand from the event that it dates, in tokens. */
const REACH = 40;
/** Heads climbed from a date, or from an event, at most. */
const CLIMB = 8;
/** How close behind its event a date stands that the tree hung elsewhere. */
const CLOSE = 3;

/** What the date and the place of an event are looked for with. */
export interface EventBearings {
  readonly sentence: Sentence;
  readonly trigger: TokenRange;
  /** Word of the grammar that heads the event. */
  readonly word: number;
  /** Words of the grammar that head the events of the sentence, this one included. */
  readonly events: ReadonlySet<number>;
}

/** A time expression that dates an event, and how near it hangs. */
export interface EventTime {
  readonly time: FoundTime;
  /** It is an attribute of the noun that names the event ("the offensive *of February*"). */
  readonly own: boolean;
}

/** The interval of a time expression, as events keep it. */
export function intervalOf({ expression }: FoundTime): Interval {
  const { from, to, precision, vague } = expression;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), precision, vague };
}

/**
 * The date of an event: the time expression that hangs from its word in the tree, else from the clause that it is the subject of or is done in, else the one
 * right behind it. `undefined` when none does; a date of another clause or of another event is not taken. Costs the times near the event.
 */
export function eventTime(
  around: StatusScene,
  { sentence, trigger, word: event, events }: EventBearings,
): EventTime | undefined {
  const { scene } = around;
  const clauses = clausesOf(around, event);
  let best: EventTime | undefined;
  let rank = 9;
  const from = Math.max(sentence.from, trigger.from - REACH);
  for (const time of timesIn(scene, from, Math.min(sentence.to, trigger.to + REACH))) {
    if (time.expression.type === 'duration' || time.expression.type === 'recurrence') continue;
    const found = rankOf(around, { time, event, trigger, clauses, events });
    if (found >= rank) continue;
    rank = found;
    best = { time, own: found === 0 };
  }
  return best;
}

interface Dating {
  readonly time: FoundTime;
  readonly event: number;
  readonly trigger: TokenRange;
  readonly clauses: readonly number[];
  readonly events: ReadonlySet<number>;
}

/** 0 the event's own · 1, 2 … its clause and those that hold it · 7 right behind · 9 not its date. */
function rankOf({ scene }: StatusScene, { time, event, trigger, clauses, events }: Dating): number {
  const { grammar } = scene;
  let at = headWord(scene, time);
  if (inside(scene, at, trigger)) return 0;
  for (let steps = 0; at >= 0 && steps < CLIMB; steps++) {
    at = grammar.head(at);
    if (at === event || (at >= 0 && inside(scene, at, trigger)))
      return grammar.upos(event) === 'VERB' ? 1 : 0;
    const index = clauses.indexOf(at);
    if (index >= 0) return index + 1;
    if (events.has(at)) return 9;
    if (at >= 0 && (grammar.upos(at) === 'VERB' || grammar.upos(at) === 'AUX')) break;
  }
  return time.from >= trigger.to &&
    time.from - trigger.to < CLOSE &&
    adjoins(scene, trigger.to, time.from, events)
    ? 7
    : 9;
}

/** Nothing of another event, and no punctuation, between. */
function adjoins(scene: Scene, from: number, to: number, events: ReadonlySet<number>): boolean {
  const { firstWordOf } = scene.grammar.words;
  for (let token = from; token < to; token++) if (scene.tokens.shapes[token] === 4) return false;
  for (let word = firstWordOf[from] ?? 0; word < (firstWordOf[to] ?? 0); word++)
    if (events.has(word)) return false;
  return true;
}

function inside({ grammar }: Scene, word: number, { from, to }: TokenRange): boolean {
  const token = grammar.words.tokenOf[word] ?? -1;
  return from <= token && token < to;
}

/** The verbs whose dates are the event's as well, nearest first. */
export function clausesOf(around: StatusScene, event: number): number[] {
  const { grammar } = around.scene;
  const clauses: number[] = [];
  let at = event;
  for (let steps = 0; steps < CLIMB; steps++) {
    const head = grammar.head(at);
    if (head < 0 || !passesDate(around, at)) break;
    clauses.push(head);
    at = head;
  }
  return clauses;
}

/** Whether the date of what a word hangs from dates the word too: what is done then, but not what is said, feared or condemned then. */
function passesDate(around: StatusScene, word: number): boolean {
  const { grammar } = around.scene;
  const relation = grammar.relation(word);
  if (/^(?:conj|appos|flat|compound|fixed)/u.test(relation)) return !standsAlone(around, word);
  if (/^(?:nsubj|aux|cop)/u.test(relation)) return true;
  const link = linkBetween(around, word);
  if (!link) return false;
  return (
    link.effect === 'actual' ||
    link.effect === 'continuing' ||
    link.effect === 'ended' ||
    (link.effect === 'planned' && /^(?:obj|xcomp|nmod|acl)/u.test(relation))
  );
}

/** A member of a list that has a date or a subject of its own keeps its own counsel. */
function standsAlone(around: StatusScene, word: number): boolean {
  const { scene } = around;
  return childrenOf(around, word).some((child) => {
    if (scene.grammar.relation(child).startsWith('nsubj')) return true;
    return scene.timeAt[scene.grammar.words.tokenOf[child] ?? 0] === 1;
  });
}
