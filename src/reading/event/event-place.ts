import type { PlaceMention, ReportedEvent } from '../reading.ts';
import { nameCovering, type TokenRange } from '../scene.ts';
import { tokenAtOrAfter } from '../token.ts';
import { clausesOf, type EventBearings } from './event-time.ts';
import { headWord } from './status-head.ts';
import { childrenOf, formOf, type StatusScene } from './status-scene.ts';

/** How far from its event a place is looked for, in tokens. */
const REACH = 40;
/** Heads climbed from a place at most. */
const CLIMB = 6;
/** What a place of a clause further out costs, in heads climbed. */
const OUTER = 3;
/** What a place costs that an act is aimed at ("the road *to* Mekelle"), against one that it is in. */
const AIMED = 2.5;
/** Relations by which a town is where something is done without a preposition ("shelled *Kharkiv*", "*Kharkiv* was shelled"). */
const BARE: ReadonlySet<string> = new Set(['obj', 'nsubj:pass']);

/** What a place is looked for with. */
export interface PlaceBearings extends EventBearings {
  /** PLOVER mode of the event, if it has one: a visit is where it goes. */
  readonly mode?: string;
  /** The places of the document, in text order. */
  readonly places: readonly PlaceMention[];
}

/**
 * Where an event takes place: the nearest place in the tree that hangs from it, or from the clause it is done in, by a preposition of place; a town also as
 * what is attacked or visited. Countries that an act is aimed at are parties, not places. `undefined` where the sentence tells none.
 */
export function eventPlace(around: StatusScene, bearings: PlaceBearings): ReportedEvent['place'] {
  const { scene } = around;
  const { sentence, trigger, word, places } = bearings;
  const clauses = clausesOf(around, word);
  let best: PlaceMention | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  const start = scene.tokens.starts[Math.max(sentence.from, trigger.from - REACH)] ?? 0;
  const end = scene.tokens.ends[Math.min(sentence.to, trigger.to + REACH) - 1] ?? 0;
  for (let index = firstFrom(places, start); index < places.length; index++) {
    const place = places[index];
    if (!place || place.span[0] >= end) break;
    const from = tokenAtOrAfter(scene.tokens, place.span[0]);
    const range = { from, to: Math.max(from + 1, tokenAtOrAfter(scene.tokens, place.span[1])) };
    const cost = costOf(around, { ...bearings, range, clauses });
    // Behind its event a place is more likely its own than one before it at the same height.
    const weighed = from < trigger.from ? cost + 0.5 : cost;
    if (weighed >= nearest) continue;
    best = place;
    nearest = weighed;
  }
  return best && recordOf(best);
}

function firstFrom(places: readonly PlaceMention[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.span[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Placing extends PlaceBearings {
  readonly range: TokenRange;
  readonly clauses: readonly number[];
}

/** Heads from a place to its event, with what outer clauses and aims cost; infinite for a place of something else. */
function costOf(around: StatusScene, placing: Placing): number {
  const { grammar } = around.scene;
  const { trigger, word, clauses, range, events } = placing;
  const top = firstOfList(around, headWord(around.scene, range));
  const base = priceOf(around, placing, top);
  if (base === Number.POSITIVE_INFINITY) return base;
  // "asked for a truce in Lebanon": a place right behind the name of an event is its own.
  const before = grammar.first(top) - 1;
  if ((grammar.words.tokenOf[before + 1] ?? 0) === trigger.to) return base;
  if (events.has(before)) return before === word ? base : Number.POSITIVE_INFINITY;
  let at = top;
  for (let steps = 1; steps <= CLIMB; steps++) {
    at = grammar.head(at);
    if (at < 0) break;
    const token = grammar.words.tokenOf[at] ?? 0;
    if (at === word || (trigger.from <= token && token < trigger.to)) return base + steps;
    const index = clauses.indexOf(at);
    if (index >= 0) return base + steps + OUTER * (index + 1);
    if (events.has(at) || grammar.upos(at) === 'VERB') break;
  }
  return Number.POSITIVE_INFINITY;
}

function firstOfList({ scene: { grammar } }: StatusScene, word: number): number {
  let at = word;
  for (let steps = 0; steps < CLIMB && /^(?:conj|appos|flat|compound)/u.test(grammar.relation(at)); steps++) {
    const head = grammar.head(at);
    if (head < 0) break;
    at = head;
  }
  return at;
}

/** What a place costs by the preposition before it; infinite where it is no place of something done. */
function priceOf(around: StatusScene, { range, mode, word }: Placing, top: number): number {
  const { scene } = around;
  const { grammar, rules } = scene;
  const { place, target, genitive, agent, origin } = rules.roles;
  const never = Number.POSITIVE_INFINITY;
  const isTown = nameCovering(scene, range.from)?.kind !== 'country';
  const opener = prepositionsOf(around, top)[0] ?? innerPreposition(around, top, range);
  if (opener === undefined)
    return isTown && BARE.has(grammar.relation(top)) && grammar.head(top) === word ? 0 : never;
  if (agent.has(opener) || origin.has(opener)) return never;
  if (place.has(opener) && (!target.has(opener) || mode === 'visit')) return 0;
  if (genitive.has(opener)) {
    const head = grammar.head(top);
    if (head < 0 || head === word) return isTown ? 0 : never;
    // "in the city of Kharkiv": the noun before it has the preposition.
    return prepositionsOf(around, head).some((outer) => place.has(outer)) ? 0 : never;
  }
  return isTown && target.has(opener) ? AIMED : never;
}

/** "in Novi Sad", where the tree hung the preposition from the first word of the name. */
function innerPreposition(around: StatusScene, top: number, { from }: TokenRange): string | undefined {
  const first = around.scene.grammar.words.firstWordOf[from] ?? top;
  return first < top ? prepositionsOf(around, first)[0] : undefined;
}

function prepositionsOf(around: StatusScene, word: number): string[] {
  const { grammar } = around.scene;
  return [...childrenOf(around, word)]
    .filter((child) => grammar.relation(child) === 'case')
    .map((child) => formOf(around, child));
}

function recordOf({ name, span, country }: PlaceMention): NonNullable<ReportedEvent['place']> {
  return { name, span, ...(country === undefined ? {} : { country }) };
}
