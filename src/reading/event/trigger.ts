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

/** The form of a noun may be a verb's: English "will *visit*", "to *attack*", Italian "si sono *ritirate*". */
function inUse(scene: Scene, cue: EventCue, at: number): EventCue {
  if (cue.word === 'verb') return cue;
  return isVerbHere(scene, at) ? { ...cue, word: 'verb' } : cue;
}

function isVerbHere(scene: Scene, at: number): boolean {
  const before = wordAt(scene, at - 1);
  const { passives, auxiliaries } = scene.rules.grammar;
  if (scene.rules.language === 'it') return passives.has(before) || auxiliaries.has(before);
  return wordAt(scene, at).endsWith('s') ? standsBetweenNames(scene, at) : VERB_OPENERS.has(before);
}

/** "Belarus *attacks* the border": a name before it that is no adjective, and an object right after it. */
function standsBetweenNames(scene: Scene, at: number): boolean {
  const kind = nameCovering(scene, at - 1)?.kind;
  if (kind === undefined || kind === 'demonym' || kind === 'role') return false;
  return scene.nameAt[at + 1] !== -1 || scene.rules.grammar.determiners.has(wordAt(scene, at + 1));
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
