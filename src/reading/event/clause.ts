import type { TokenRange } from '../scene.ts';
import { isPunctuation, wordAt } from '../scene.ts';
import { type EventScene, phrasesIn } from './event-scene.ts';
import { type Trigger, triggerEnd } from './trigger.ts';

/** How far from its trigger a clause is followed. */
const REACH = 26;
/** Longest insertion between commas that is passed over ("Iran, *which …*, has"). */
const INSERTION = 18;

/** The clause around a trigger, as far as words that open and close clauses tell without a tree. */
export interface Clause extends TokenRange {
  /** The relative pronoun that opens it, if one does: its subject stands before. */
  readonly relative?: number;
}

/** The clause of a trigger, never beyond `within` (the content of the statement that holds it). */
export function clauseAround(around: EventScene, trigger: Trigger, within?: TokenRange): Clause {
  const floor = Math.max(around.from, within?.from ?? 0, trigger.from - REACH);
  const ceiling = Math.min(around.sentence.to, within?.to ?? around.sentence.to, triggerEnd(trigger) + REACH);
  return { ...opening(around, trigger, floor), to: closing(around, trigger, ceiling) };
}

function opening(around: EventScene, trigger: Trigger, floor: number): Omit<Clause, 'to'> {
  const { scene } = around;
  const { relatives, coordinators } = scene.rules.grammar;
  for (let index = trigger.from - 1; index >= floor; index--) {
    const word = wordAt(scene, index);
    if (word === ';' || word === ':') return { from: index + 1 };
    if (relatives.has(word) && followsName(around, index)) return { from: index + 1, relative: index };
    if (opensClause(around, index)) return { from: index + 1 };
    if (word === ',') {
      if (closesInsertion(around, index, trigger)) index = insertionStart(around, index, floor);
      else if (!joinsPhrases(around, index)) return { from: index + 1 };
    }
    if (coordinators.has(word) && opensSecondClause(around, index, { floor, trigger })) {
      return { from: index + 1 };
    }
  }
  return { from: floor };
}

function closing(around: EventScene, trigger: Trigger, ceiling: number): number {
  const { scene } = around;
  for (let index = triggerEnd(trigger); index < ceiling; index++) {
    const word = wordAt(scene, index);
    if (around.triggerFrom.has(index)) return index;
    if (word === ';' || word === ':' || opensClause(around, index)) return index;
    if (scene.rules.grammar.relatives.has(word)) return index;
    if (word === ',' && !joinsPhrases(around, index)) return index;
  }
  return ceiling;
}

/** A word that opens a clause of its own. "Should" after a noun is a modal and opens none. */
export function opensClause({ scene, from }: EventScene, index: number): boolean {
  const word = wordAt(scene, index);
  const { complementisers, clauseOpeners, conditionals, coordinators } = scene.rules.grammar;
  if (complementisers.has(word)) return true;
  if (clauseOpeners.has(word) && !coordinators.has(word)) return true;
  if (!conditionals.has(word)) return false;
  return word.length <= 2 || index === from || isPunctuation(scene, index - 1);
}

function followsName({ phraseTo }: EventScene, index: number): boolean {
  return phraseTo.has(index) || phraseTo.has(index - 1);
}

/** A comma, or none, between two members of a list of names. */
function joinsPhrases(around: EventScene, index: number): boolean {
  if (!around.phraseTo.has(index)) return false;
  return phrasesIn(around, index + 1, index + 4).some(({ coordinated }) => coordinated);
}

/** Nothing but auxiliaries, adverbs and dates between a comma and its verb: the comma closes an insertion after the subject. */
function closesInsertion({ scene }: EventScene, comma: number, trigger: Trigger): boolean {
  if (trigger.cue.word !== 'verb') return false;
  const { verbGroup, isAdverb } = scene.rules.grammar;
  for (let index = comma + 1; index < trigger.from; index++) {
    const word = wordAt(scene, index);
    if (!verbGroup.has(word) && !isAdverb(word) && scene.timeAt[index] !== 1) return false;
  }
  return true;
}

function insertionStart({ scene }: EventScene, comma: number, floor: number): number {
  for (let index = comma - 1; index >= Math.max(floor, comma - INSERTION); index--) {
    if (wordAt(scene, index) === ',') return index;
  }
  return comma;
}

/** "… attacked Iran and *Saudi Arabia condemned* it": a free phrase after the coordinator, and a verb before it. */
function opensSecondClause(
  around: EventScene,
  at: number,
  { floor, trigger }: { readonly floor: number; readonly trigger: Trigger },
): boolean {
  const follows = phrasesIn(around, at + 1, Math.min(at + 5, trigger.from)).some(
    ({ governor, attached }) => governor === '' && !attached,
  );
  if (!follows) return false;
  for (let index = floor; index < at; index++) {
    if (around.triggerFrom.get(index)?.cue.word === 'verb') return true;
    if (around.scene.rules.grammar.auxiliaries.has(wordAt(around.scene, index))) return true;
  }
  return false;
}
