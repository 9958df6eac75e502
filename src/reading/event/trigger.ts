import type { EventCue } from '../language/language-rules.ts';
import { isPunctuation, nameCovering, type Scene, type TokenRange, wordAt } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import type { PhrasePattern, PhraseSet } from '../token-pattern.ts';

/** The words that name an event. A verb and the noun it acts through ("*signed* a new *treaty*") are one trigger of two parts. */
export interface Trigger extends TokenRange {
  readonly cue: EventCue;
  /** The noun through which the verb acts. */
  readonly object?: TokenRange;
}

/** How far from a verb the noun of the same type stands that it acts through. */
const OBJECT_REACH = 4;

/** Token after the last one of a trigger. */
export function triggerEnd({ to, object }: Trigger): number {
  return object?.to ?? to;
}

/** Triggers of a sentence from token `from`, in order: names and decoys name no event, and a verb takes in its noun. */
export function triggersIn(
  scene: Scene,
  cues: PhraseSet<EventCue | PhrasePattern>,
  { sentence, from }: { readonly sentence: Sentence; readonly from: number },
): Trigger[] {
  const triggers: Trigger[] = [];
  for (const match of cues.matchAll(scene.tokens, from, sentence.to)) {
    if (!isEventCue(match.rule)) continue;
    if (isInName(scene, match.start)) continue;
    const trigger: Trigger = { from: match.start, to: match.end, cue: inUse(scene, match.rule, match.start) };
    const last = triggers.at(-1);
    if (last && actsThrough(scene, last, trigger)) {
      triggers[triggers.length - 1] = { ...last, object: { from: trigger.from, to: trigger.to } };
    } else triggers.push(trigger);
  }
  return triggers;
}

function isEventCue(rule: EventCue | PhrasePattern): rule is EventCue {
  return 'type' in rule;
}

/** A word inside a name ("Operation Assault") triggers nothing; a role ("the attacker") is a common noun. */
function isInName(scene: Scene, index: number): boolean {
  const kind = nameCovering(scene, index)?.kind;
  return kind !== undefined && kind !== 'role' && kind !== 'demonym';
}

/** English writes verbs like nouns: after "to" or a modal ("will *visit*", "to *attack*") the word is a verb. */
function inUse(scene: Scene, cue: EventCue, at: number): EventCue {
  if (scene.rules.language !== 'en' || cue.word === 'verb') return cue;
  const before = wordAt(scene, at - 1);
  return VERB_OPENERS.has(before) && !wordAt(scene, at).endsWith('s') ? { ...cue, word: 'verb' } : cue;
}

const VERB_OPENERS: ReadonlySet<string> = new Set(
  'to will would could may might can shall should must not never'.split(' '),
);

function actsThrough(scene: Scene, verb: Trigger, noun: Trigger): boolean {
  if (verb.object || verb.cue.word !== 'verb' || noun.cue.word !== 'noun') return false;
  if (verb.cue.type !== noun.cue.type || noun.from - verb.to > OBJECT_REACH) return false;
  const { complementisers, relatives, coordinators } = scene.rules.grammar;
  for (let index = verb.to; index < noun.from; index++) {
    const word = wordAt(scene, index);
    if (isPunctuation(scene, index) || complementisers.has(word)) return false;
    if (relatives.has(word) || coordinators.has(word)) return false;
  }
  return true;
}
