import type { EventCue } from '../language/language-rules.ts';
import { nameCovering, type Scene, type TokenRange } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import type { Grammar } from '../syntax/grammar.ts';
import type { PhrasePattern, PhraseSet } from '../token-pattern.ts';
import type { EventHit, EventLexicon } from './event-lexicon.ts';

/** The words that name an event. A verb and the noun it acts through ("*signed* a new *treaty*") are one trigger, of two parts where they stand apart. */
export interface Trigger extends TokenRange {
  readonly cue: EventCue;
  /** The noun through which the verb acts. */
  readonly object?: TokenRange;
  /** The word of the grammar that heads it: the verb, or the noun that names the event. */
  readonly word: number;
  /** The word that had to depend on it ("delivery of *drones*"), where the lexicon asks for one. */
  readonly dependent?: number;
}

/** What finds triggers in one language. */
export interface TriggerFinder {
  readonly lexicon: EventLexicon;
  readonly decoys: PhraseSet<PhrasePattern>;
}

/** Words from a verb to the word that depends on it within which both and all between them are one range. */
const TOGETHER = 8;
/** Heads climbed to the top of a tree at most. */
const HIGHEST = 12;

/** Triggers of a sentence from token `from`, in order and without overlap: names and decoys name no event, and a verb takes in its noun. */
export function triggersIn(
  scene: Scene,
  { lexicon, decoys }: TriggerFinder,
  { sentence, from }: { readonly sentence: Sentence; readonly from: number },
): Trigger[] {
  const { grammar } = scene;
  const { firstWordOf } = grammar.words;
  const words = { from: firstWordOf[from] ?? 0, to: firstWordOf[sentence.to] ?? grammar.words.count };
  const hits: EventHit[] = [];
  for (let word = words.from; word < words.to; word++) {
    const hit = lexicon.at(grammar, word, words);
    if (hit && namesEvent(scene, hit)) hits.push(hit);
  }
  if (hits.length === 0) return [];
  const shielded = decoys.matchAll(scene.tokens, from, sentence.to);
  const tokenOf = grammar.words.tokenOf;
  const open = hits.filter(({ head, dependent = head }) => {
    const tokens = [tokenOf[head] ?? 0, tokenOf[dependent] ?? 0];
    return !shielded.some(({ start, end }) => tokens.some((token) => start <= token && token < end));
  });
  return withoutOverlap(scene, withoutTakenIn(grammar, open));
}

/** A word inside a name, an adjective made of a participle ("the occupied bank") and a noun that only qualifies another name no event. */
function namesEvent(scene: Scene, { head, to, cue, dependent }: EventHit): boolean {
  const { grammar } = scene;
  // "a strike *on Monday*" hits nothing.
  if (
    cue.word === 'noun' &&
    isPreposition(scene, to - 1) &&
    scene.timeAt[grammar.words.tokenOf[to] ?? 0] === 1
  )
    return false;
  const kind = nameCovering(scene, grammar.words.tokenOf[head] ?? 0)?.kind;
  if (kind !== undefined && kind !== 'role' && kind !== 'demonym') return false;
  const relation = grammar.relation(head);
  if (cue.word === 'verb')
    return (
      relation !== 'amod' ||
      isPredicative(scene, { head, cue, ...(dependent === undefined ? {} : { dependent }) })
    );
  // A plural qualifies no noun as a rule: what looks so is a verb behind it ("*exercises* worry Warsaw").
  if (relation !== 'compound' || grammar.number(head) === 'Plur') return true;
  const above = grammar.head(head);
  return scene.rules.roles.eventHeads.has(grammar.lemma(above));
}

function isPreposition({ grammar }: Scene, word: number): boolean {
  return grammar.upos(word) === 'ADP';
}

/**
 * A participle before a noun that tells of an event all the same: with what depends on it elsewhere, with its doer right before it, in a sentence
 * without another verb, or of people and things that are held ("the *detained* crew").
 */
function isPredicative(
  scene: Scene,
  { head, cue, dependent }: Pick<EventHit, 'head' | 'cue' | 'dependent'>,
): boolean {
  const noun = scene.grammar.head(head);
  if (dependent !== undefined && dependent !== noun) return true;
  const isHeld = cue.type === 'COERCE' && (cue.mode === 'arrest' || cue.mode === 'confiscate');
  return isHeld || followsState(scene, head) || standsForVerb(scene, head);
}

/** "The minister, on a visit, *praised* Turkey", read as an adjective: behind a comma, in a sentence whose tree has no verb at its top. */
function standsForVerb({ grammar }: Scene, head: number): boolean {
  if (grammar.words.forms[head - 1] !== ',') return false;
  let top = head;
  for (let steps = 0; steps < HIGHEST && grammar.head(top) >= 0; steps++) top = grammar.head(top);
  return grammar.head(top) < 0 && (grammar.upos(top) === 'NOUN' || grammar.upos(top) === 'PROPN');
}

/** "*Britain* mobilized reservists", read as an adjective: a state or body right before it does it. */
function followsState(scene: Scene, head: number): boolean {
  const { grammar } = scene;
  const before = nameCovering(scene, grammar.words.tokenOf[head - 1] ?? -1);
  return before?.kind === 'country' || before?.kind === 'actor' || before?.kind === 'capital';
}

/** Hits less those that are the object of a frame ("lifted the *curfew*") or of a verb of their own type, which takes them in. */
function withoutTakenIn(grammar: Grammar, hits: readonly EventHit[]): EventHit[] {
  const taken = new Set<EventHit>();
  const merged = new Map<EventHit, EventHit>();
  for (const hit of hits) {
    if (hit.cue.word !== 'verb') continue;
    for (const noun of hits) {
      if (noun.cue.word !== 'noun') continue;
      if (isPartOf(hit, noun)) taken.add(hit);
      else if (standsApart(hit, noun)) merged.set(hit, aloneOf(hit));
      else if (!isTakenIn(grammar, hit, noun)) continue;
      else taken.add(noun);
      if (taken.has(hit)) continue;
      if (hit.dependent === undefined) merged.set(hit, { ...hit, dependent: noun.to - 1 });
    }
  }
  return hits.filter((hit) => !taken.has(hit)).map((hit) => merged.get(hit) ?? hit);
}

/** "dispersed a *sit-in*": what is put down is an event of its own. */
function standsApart({ dependent, cue }: EventHit, noun: EventHit): boolean {
  if (dependent === undefined || cue.type !== 'COERCE' || noun.cue.type !== 'PROTEST') return false;
  return noun.from <= dependent && dependent < noun.to;
}

/** The verb of a hit without its noun. */
function aloneOf({ cue, head }: EventHit): EventHit {
  return { cue, head, from: head, to: head + 1 };
}

/** Types whose verbs do no more than perform what their noun names ("launch", "stage"): a noun of several words says better what that is. */
const PERFORMED: ReadonlySet<string> = new Set(['PROTEST', 'ASSAULT', 'MOBILIZE']);

/** "launched *war games*", "launched an *air strike*": the noun that a verb asks for belongs to another event, which the verb performs. */
function isPartOf({ dependent, cue }: EventHit, noun: EventHit): boolean {
  if (dependent === undefined || cue.type === noun.cue.type || noun.to - noun.from < 2) return false;
  return PERFORMED.has(cue.type) && noun.from <= dependent && dependent < noun.to;
}

function isTakenIn(grammar: Grammar, verb: EventHit, noun: EventHit): boolean {
  if (verb.dependent !== undefined) {
    const { dependent } = verb;
    return (noun.from <= dependent && dependent < noun.to) || (noun.from >= verb.from && noun.to <= verb.to);
  }
  // "ratified the *treaty*": signed and ratified, it is one event with its text.
  const isOne = verb.cue.type === noun.cue.type || (verb.cue.type === 'SUPPORT' && noun.cue.type === 'AGREE');
  if (!isOne || noun.head < verb.head) return false;
  const relation = grammar.relation(noun.head);
  return grammar.head(noun.head) === verb.head && (relation === 'obj' || relation.startsWith('obl'));
}

/** Ranges over tokens in order; what begins inside an earlier one is part of it. */
function withoutOverlap(scene: Scene, hits: readonly EventHit[]): Trigger[] {
  const triggers = hits.map((hit) => triggerOf(scene, hit)).sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Trigger[] = [];
  for (const trigger of triggers) {
    const last = kept.at(-1);
    if (!last || trigger.from >= last.to) kept.push(trigger);
  }
  return kept;
}

function triggerOf({ grammar }: Scene, { cue, head, from, to, dependent }: EventHit): Trigger {
  const { tokenOf } = grammar.words;
  const range = (start: number, end: number): TokenRange => ({
    from: tokenOf[start] ?? 0,
    to: (tokenOf[end - 1] ?? 0) + 1,
  });
  if (dependent === undefined) return { ...range(from, to), cue, word: head };
  const alone = { ...range(head, head + 1), cue, word: head, dependent };
  // "the sailors, *released* at dawn": the participle alone.
  if (dependent < head && grammar.head(head) === dependent) return alone;
  const [first, last] = [Math.min(from, dependent), Math.max(to, dependent + 1)];
  if (last - first <= TOGETHER) return { ...range(first, last), cue, word: head, dependent };
  return dependent < head ? alone : { ...alone, object: range(dependent, dependent + 1) };
}
