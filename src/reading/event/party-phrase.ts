import type { Name } from '../name.ts';
import type { EventParty } from '../reading.ts';
import { isPunctuation, nameCovering, rangeSpan, type Scene, type TokenRange, wordAt } from '../scene.ts';
import { shapeAt } from '../token.ts';
import { type Trigger, triggerEnd } from './trigger.ts';

/**
 * A noun phrase that names somebody, by the names in it ("the *Russian* *president* *Vladimir Putin*"), and what it hangs on.
 * Governed by a preposition, or attached to a trigger (through "of", or with nothing but plain words between), or neither:
 * then it is a subject or an object of its clause.
 */
export interface PartyPhrase extends TokenRange {
  readonly names: readonly Name[];
  readonly kind: 'actor' | 'country' | 'demonym' | 'capital' | 'place' | 'unknown';
  /** The preposition that governs it; empty for none. */
  readonly governor: string;
  /** The trigger to its left that it hangs on. */
  readonly attached?: { readonly trigger: Trigger; readonly manner: 'bare' | 'genitive' };
  /** It continues a list whose first member is the phrase before it. */
  readonly coordinated: boolean;
}

/** How many tokens lie at most between a phrase and what governs it. */
const GOVERNOR_REACH = 10;
/** Plain words (nouns, adjectives) that may stand between two names of one phrase, or before it. */
const PLAIN_WORDS = 2;

/** The phrases of tokens `[from, to)` in order; `triggers` are those of the same stretch. */
export function partyPhrases(
  scene: Scene,
  { from, to }: TokenRange,
  triggers: readonly Trigger[],
): PartyPhrase[] {
  const found: PartyPhrase[] = [];
  let next = 0;
  for (let index = from; index < to; ) {
    const name = nameCovering(scene, index);
    if (!name) {
      index++;
      continue;
    }
    while (next < triggers.length && (triggers[next]?.from ?? 0) < index) next++;
    const limit = Math.min(to, triggers[next]?.from ?? to);
    const names = namesFrom(scene, name, Math.max(limit, name.to));
    const end = names.at(-1)?.to ?? name.to;
    const listGoesOn = isJoint(scene, wordAt(scene, end));
    const hanging = hangsOn({ scene, from, triggers, next, found, listGoesOn }, index);
    found.push({ from: index, to: end, names, kind: kindOf(names), ...hanging });
    index = end;
  }
  return found;
}

/** The party as the record has it. */
export function partyOf(scene: Scene, phrase: PartyPhrase): EventParty {
  const span = rangeSpan(scene, phrase);
  const country = phrase.names.find((name) => name.country !== undefined)?.country;
  const sector = phrase.names.find((name) => name.sector !== undefined)?.sector;
  const entity = entityOf(phrase);
  return {
    text: scene.text.slice(span[0], span[1]),
    span,
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
    ...(entity === undefined ? {} : { entity }),
  };
}

/** True when some name of the phrase tells its country. */
export function hasCountry({ names }: PartyPhrase): boolean {
  return names.some(({ country }) => country !== undefined);
}

/** A country is the party itself only where it stands alone: "Russia's president" is not Russia. */
function entityOf({ names, kind }: PartyPhrase): string | undefined {
  const listed = names.filter((name) => name.entity !== undefined);
  const actor = listed.findLast((name) => name.kind === 'actor');
  return actor?.entity ?? (kind === 'country' ? listed[0]?.entity : undefined);
}

function kindOf(names: readonly Name[]): PartyPhrase['kind'] {
  const kinds = new Set(names.map(({ kind }) => kind));
  if (kinds.has('actor') || kinds.has('role')) return 'actor';
  for (const kind of ['place', 'capital', 'country', 'demonym'] as const) if (kinds.has(kind)) return kind;
  return 'unknown';
}

/** The names of one phrase: each hangs on the one before, and no two of different countries ("Russia's ambassador to Iran" is two). */
function namesFrom(scene: Scene, first: Name, limit: number): Name[] {
  const names = [first];
  let { country } = first;
  for (let last = first; ; ) {
    const name = nextName(scene, last, limit);
    const clashes = name?.country !== undefined && country !== undefined && name.country !== country;
    if (!name || clashes) return names;
    country ??= name.country;
    names.push(name);
    last = name;
  }
}

function nextName(scene: Scene, last: Name, limit: number): Name | undefined {
  const { genitive } = scene.rules.roles;
  const { determiners } = scene.rules.grammar;
  let owned = last.kind === 'demonym';
  let plain = 0;
  for (let index = last.to; index < Math.min(limit, last.to + 5); index++) {
    const name = nameCovering(scene, index);
    if (name) return name;
    const word = wordAt(scene, index);
    if (genitive.has(word)) owned = true;
    else if (!determiners.has(word)) {
      plain++;
      if (!owned || plain > PLAIN_WORDS || !isPlain(scene, index)) return undefined;
    }
  }
  return undefined;
}

interface Walk {
  readonly scene: Scene;
  readonly from: number;
  readonly triggers: readonly Trigger[];
  /** Index of the first trigger that starts at or after the phrase. */
  readonly next: number;
  readonly found: readonly PartyPhrase[];
  /** What follows the phrase is a comma or "and": then a comma before it may be one of a list. */
  readonly listGoesOn: boolean;
}

type Hanging = Pick<PartyPhrase, 'governor' | 'attached' | 'coordinated'>;

const FREE: Hanging = { governor: '', coordinated: false };

/** Walks left from a phrase to what it hangs on: a preposition, a trigger, the head of a list, or the start of its clause. */
function hangsOn(walk: Walk, at: number): Hanging {
  const { scene, triggers, found } = walk;
  const { genitive } = scene.rules.roles;
  const trigger = triggers[walk.next - 1];
  const edge = trigger ? edgeOf(trigger, at) : walk.from;
  let before = found.length - 1;
  let owned = false;
  let plain = 0;
  for (let index = at - 1; index >= Math.max(walk.from, at - GOVERNOR_REACH); index--) {
    if (trigger && index < edge) return attachedTo(scene, trigger, owned);
    const word = wordAt(scene, index);
    const phrase = found[before];
    if (phrase && index < phrase.to) {
      if (!owned && phrase.to !== at) return FREE;
      index = phrase.from;
      before--;
    } else if (genitive.has(word)) owned = true;
    else if (isRolePreposition(scene, word))
      return plain > 1 && !owned ? FREE : { governor: word, coordinated: false };
    else if (owned && scene.rules.roles.agent.has(word)) return { governor: word, coordinated: false };
    else if (isJoint(scene, word)) {
      const inList = phrase?.to === index && (word === ',' ? plain === 0 && walk.listGoesOn : plain <= 1);
      return inList ? listed(phrase) : FREE;
    } else if (scene.timeAt[index] === 1) return FREE;
    else if (!scene.rules.grammar.determiners.has(word)) {
      plain++;
      if (plain > PLAIN_WORDS || !isPlain(scene, index)) return FREE;
    }
  }
  return FREE;
}

/** Token before which a walk from `at` has come to the trigger: phrases may stand after it, or between or inside its parts. */
function edgeOf(trigger: Trigger, at: number): number {
  if (at < trigger.to) return trigger.from + 1;
  return at < triggerEnd(trigger) ? trigger.to : triggerEnd(trigger);
}

function attachedTo(scene: Scene, trigger: Trigger, owned: boolean): Hanging {
  const last = wordAt(scene, triggerEnd(trigger) - 1);
  // "strikes *on*", "support *for*": the phrase that names the event holds the preposition.
  if (!owned && trigger.cue.word === 'noun' && isRolePreposition(scene, last)) {
    return { governor: last, coordinated: false };
  }
  return {
    governor: '',
    attached: { trigger, manner: owned ? 'genitive' : 'bare' },
    coordinated: false,
  };
}

function listed({ governor, attached }: PartyPhrase): Hanging {
  return { governor, ...(attached ? { attached } : {}), coordinated: true };
}

function isJoint(scene: Scene, word: string): boolean {
  return word === ',' || scene.rules.grammar.coordinators.has(word);
}

function isRolePreposition(scene: Scene, word: string): boolean {
  const { agent, target, origin, companion, mutual, place } = scene.rules.roles;
  return (
    agent.has(word) ||
    target.has(word) ||
    origin.has(word) ||
    companion.has(word) ||
    mutual.has(word) ||
    place.has(word)
  );
}

/** A noun, adjective or numeral, as far as closed-class lists can tell. */
export function isPlain(scene: Scene, index: number): boolean {
  if (isPunctuation(scene, index) || shapeAt(scene.tokens, index) === 'elision') return false;
  const word = wordAt(scene, index);
  const { stops, verbGroup, pronouns, complementisers, relatives } = scene.rules.grammar;
  return !(
    stops.has(word) ||
    verbGroup.has(word) ||
    pronouns.has(word) ||
    complementisers.has(word) ||
    relatives.has(word)
  );
}
