import type { Name } from '../name.ts';
import { type TokenRange, wordAt } from '../scene.ts';
import { shapeAt } from '../token.ts';
import type { Clause } from './clause.ts';
import { type EventScene, phrasesIn, triggerBefore } from './event-scene.ts';
import { hasCountry, isPlain, type PartyPhrase } from './party-phrase.ts';
import type { Trigger } from './trigger.ts';

/** Tokens of a source in which its first name is looked for. */
const LONGEST_SOURCE = 24;

/** What the parties of one event are read from. */
export interface PartyBearings {
  readonly around: EventScene;
  readonly trigger: Trigger;
  readonly clause: Clause;
  /** Whoever says it, when it stands in reported content: "it will withdraw" is the speaker. */
  readonly speaker?: TokenRange;
}

/** A verb has a subject; a noun event has that of its clause for a doer only after a verb that says so ("launched", "ha concluso"). */
export function isPerformed({ scene, from }: EventScene, trigger: Trigger): boolean {
  if (trigger.cue.word === 'verb') return true;
  const { prepositions } = scene.rules.grammar;
  for (let index = trigger.from - 1; index >= Math.max(from, trigger.from - 6); index--) {
    const word = wordAt(scene, index);
    if (scene.rules.roles.performing.has(word)) return true;
    if (prepositions.has(word) && !scene.rules.roles.genitive.has(word)) return false;
  }
  return false;
}

/** The subject of the clause of a trigger with all members of its list, or whoever stands for it; empty when none is told. */
export function subjects(bearings: PartyBearings, passive: boolean): PartyPhrase[] {
  const { around, trigger, clause } = bearings;
  const before = phrasesIn(around, clause.from, trigger.from);
  const free = before.filter(
    ({ governor, attached, kind }) => governor === '' && !attached && (passive || kind !== 'place'),
  );
  const heads = free.filter(({ coordinated }) => !coordinated);
  const controller = controllerOf(around, trigger);
  if (controller) return [controller];
  const head = isAskedOf(around, trigger, clause) ? heads.at(-1) : heads[0];
  if (head) return withList(free, head).map((member) => atHome(around, member, trigger));
  const antecedent = clause.relative === undefined ? undefined : phraseEndingNear(around, clause.relative);
  if (antecedent) return [antecedent];
  if (speaksOfItself(bearings, before)) return speakers(bearings);
  return dwellers(before, clause);
}

function withList(free: readonly PartyPhrase[], head: PartyPhrase): PartyPhrase[] {
  const members = [head];
  for (let index = free.indexOf(head) + 1; index < free.length; index++) {
    const member = free[index];
    if (!member?.coordinated) break;
    members.push(member);
  }
  return members;
}

/** "*Rebels in the Ivory Coast* blocked": people of no named country are of the one where their noun phrase puts them. */
function atHome(around: EventScene, phrase: PartyPhrase, trigger: Trigger): PartyPhrase {
  if (hasCountry(phrase)) return phrase;
  const { scene } = around;
  if (phrase.names.every(({ kind }) => kind !== 'role')) return phrase;
  const { place, origin } = scene.rules.roles;
  const home = phrasesIn(around, phrase.to, Math.min(phrase.to + 5, trigger.from))[0];
  if (!home || home.attached || !(place.has(home.governor) || origin.has(home.governor))) return phrase;
  const next = wordAt(scene, phrase.to);
  const groups = place.has(wordAt(scene, phrase.to + 1)) && isPlain(scene, phrase.to);
  if (next !== home.governor && !groups) return phrase;
  return { ...phrase, to: home.to, names: [...phrase.names, ...home.names.filter(isLand)] };
}

function isLand({ kind }: Name): boolean {
  return kind === 'country' || kind === 'capital' || kind === 'place';
}

/** "want *Belarus* to join", "permesso *a Putin* di usare": whoever stands right before an infinitive does it. */
function controllerOf({ scene, phraseTo }: EventScene, trigger: Trigger): PartyPhrase | undefined {
  const last = phraseTo.get(trigger.from - 1);
  if (!last || last.kind === 'place') return undefined;
  if (last.attached?.trigger === trigger || last.attached?.manner === 'genitive') return undefined;
  const marker = wordAt(scene, trigger.from - 1);
  if (scene.rules.language === 'en') return marker === 'to' ? last : undefined;
  const { prepositions, isInfinitive } = scene.rules.grammar;
  return prepositions.has(marker) && isInfinitive(wordAt(scene, trigger.from)) ? last : undefined;
}

/** "asked Belarus *to join*": what a request asks for, its object does. */
function isAskedOf(around: EventScene, trigger: Trigger, clause: Clause): boolean {
  return triggerBefore(around, clause.from, trigger.from)?.cue.type === 'REQUEST';
}

function phraseEndingNear({ phraseTo }: EventScene, index: number): PartyPhrase | undefined {
  return phraseTo.get(index) ?? phraseTo.get(index - 1);
}

/** Reported content whose subject is a pronoun or is not there: the speaker speaks of itself. */
function speaksOfItself(
  { around, trigger, clause, speaker }: PartyBearings,
  before: readonly PartyPhrase[],
): boolean {
  if (!speaker) return false;
  const { scene } = around;
  const { selfPronouns } = scene.rules.roles;
  for (let index = clause.from; index < trigger.from; index++) {
    if (selfPronouns.has(wordAt(scene, index))) return true;
  }
  // "Ten trains with soldiers arrived": words that name their own subject have no other.
  const opening = wordAt(scene, trigger.from - 1);
  const named =
    scene.rules.grammar.determiners.has(opening) || shapeAt(scene.tokens, trigger.from - 1) === 'number';
  return before.length === 0 && !named && trigger.from - clause.from <= 3;
}

/** The first name of whoever says it; empty outside reported content. */
export function speakers({ around, speaker }: PartyBearings): PartyPhrase[] {
  if (!speaker) return [];
  return phrasesIn(around, speaker.from, Math.min(speaker.to, speaker.from + LONGEST_SOURCE)).slice(0, 1);
}

/** "Rebels *in the Ivory Coast* blocked": without a named subject, the place that its noun phrase gives. */
function dwellers(before: readonly PartyPhrase[], clause: Clause): PartyPhrase[] {
  const first = before[0];
  if (!first || first.attached || first.governor === '') return [];
  const inside = first.from - clause.from >= 2 && first.kind !== 'actor';
  return inside && first.kind !== 'place' ? [first] : [];
}
