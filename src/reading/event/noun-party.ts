import type { Name } from '../name.ts';
import type { EventParty } from '../reading.ts';
import { rangeSpan, type Scene, type TokenRange, wordAt } from '../scene.ts';
import { type Gathered, nameOf, namesBelow, OWN, prepositionOf } from './noun-names.ts';
import type { PeopledScene } from './people.ts';

/** Somebody that a noun phrase names: the word that heads it, what its names tell, and the tokens that name it. */
export interface NounParty extends TokenRange {
  readonly word: number;
  /**
   * `people` for a common noun with a sector; `thing` for one without, which names a party by its adjective or possessor alone ("the *US*
   * request"); `place` for a place that is no state.
   */
  readonly kind: 'actor' | 'country' | 'demonym' | 'capital' | 'place' | 'people' | 'thing' | 'unknown';
  readonly country?: string;
  readonly sector?: string;
  readonly entity?: string;
}

/** Longest stretch of tokens that is quoted as the name of a party. */
const LONGEST = 14;
/** Members of a list that are looked at. */
const MOST_MEMBERS = 12;

/** The parties that a noun names, all members of its list; those of whom nothing is known are left out. */
export function partiesAt(scene: Scene, word: number): NounParty[] {
  const parties: NounParty[] = [];
  const { grammar } = scene;
  for (const member of membersOf(scene, word)) {
    const shared = parties.at(-1);
    const found = partyOfMember(scene, member);
    const lone = found.length === 1 ? found[0] : undefined;
    // "Israeli *helicopters and tanks*": one adjective for both, unless the second has an article of its own.
    if (
      lone?.country === undefined &&
      lone &&
      shared?.country &&
      shared.kind === 'people' &&
      !hasArticle(grammar, member)
    ) {
      parties.push({ ...lone, country: shared.country });
    } else parties.push(...found);
  }
  return parties;
}

/** "between Armenia and *Georgia*": what a preposition that asks for two governs besides, where the tree has hung it elsewhere. */
export function otherSide(scene: Scene, word: number, preposition: string): NounParty[] {
  if (!scene.rules.roles.mutual.has(preposition) || membersOf(scene, word).length > 1) return [];
  const { grammar } = scene;
  const end = grammar.last(word);
  if (grammar.upos(end) !== 'CCONJ') return [];
  for (let next = end + 1; next <= end + 4; next++) {
    if (isNominal(grammar.upos(next)) && grammar.head(next) <= end) return partiesAt(scene, next);
    if (isNominal(grammar.upos(next)) && nameOf(scene, next)) return partiesAt(scene, next);
  }
  return [];
}

/** The record of a party. */
export function recordOf(scene: Scene, party: NounParty): EventParty {
  const span = rangeSpan(scene, party);
  const { country, sector, entity } = party;
  return {
    text: scene.text.slice(span[0], span[1]),
    span,
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
    ...(entity === undefined ? {} : { entity }),
  };
}

/** A noun and those joined to it: "*Turkey, Russia* and *Ukraine*". */
function membersOf({ grammar }: Scene, word: number): number[] {
  const members = [word];
  for (let index = 0; index < members.length && index < MOST_MEMBERS; index++) {
    for (const child of grammar.children(members[index] ?? word)) {
      if (grammar.relation(child) === 'conj' && isNominal(grammar.upos(child))) members.push(child);
    }
  }
  return members.sort((a, b) => a - b);
}

/** True for the word classes that can name a party. */
export function isNominal(upos: string): boolean {
  return (
    upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'NUM' || upos === 'X' || upos === 'PRON'
  );
}

function hasArticle(grammar: Scene['grammar'], word: number): boolean {
  for (const child of grammar.children(word)) if (grammar.relation(child) === 'det') return true;
  return false;
}

/** "*Turkish and Greek* ministers" are two parties of one noun. */
function partyOfMember(scene: Scene, word: number): NounParty[] {
  const counted = countedBy(scene, word);
  if (counted >= 0) return partiesAt(scene, counted);
  const party = partyOfNoun(scene, word);
  if (!party) return [];
  const others: NounParty[] = [];
  for (const name of joinedAdjectives(scene, word)) {
    if (name.country === undefined || name.country === party.country) continue;
    const { entity: _, ...rest } = party;
    others.push({ ...rest, country: name.country, from: name.from, to: name.to });
  }
  return [party, ...others];
}

/** "hundreds *of UN troops*", "a group *of diplomats*": whoever a noun counts that names no party itself; −1 for none. */
function countedBy(scene: Scene, word: number): number {
  const { grammar, rules } = scene;
  if (!rules.roles.collectives.has(grammar.lemma(word).toLowerCase()) || nameOf(scene, word)) return -1;
  for (const child of grammar.children(word)) {
    const relation = grammar.relation(child);
    if (relation === 'amod' && nameOf(scene, child)) return -1;
    if (relation === 'nmod' && child > word && rules.roles.genitive.has(prepositionOf(scene, child)))
      return child;
  }
  return -1;
}

/** Names before a noun that are joined to one another, whether the tree joins them or hangs each from the noun. */
function joinedAdjectives(scene: Scene, word: number): Name[] {
  const { grammar } = scene;
  const joined: Name[] = [];
  let last: Name | undefined;
  for (const child of grammar.children(word)) {
    if (!OWN.has(grammar.relation(child))) continue;
    const name = nameOf(scene, child);
    if (name && last && name !== last && isJoint(scene, last.to, name.from)) joined.push(name);
    last = name ?? last;
    for (const second of grammar.children(child)) {
      const other = grammar.relation(second) === 'conj' ? nameOf(scene, second) : undefined;
      if (other) joined.push(other);
    }
  }
  return joined;
}

/** One coordinator or comma between two names. */
function isJoint(scene: Scene, from: number, to: number): boolean {
  const word = wordAt(scene, from);
  return to === from + 1 && (word === ',' || scene.rules.grammar.coordinators.has(word));
}

/** The party that a noun names by its own phrase; `undefined` where nothing is known of it. */
export function partyOfNoun(scene: PeopledScene, word: number): NounParty | undefined {
  const { grammar } = scene;
  const gathered = namesBelow(scene, word);
  const { own, owners, places, aliases } = gathered;
  const head = nameOf(scene, word);
  const actor = own.find((name) => name.kind === 'actor') ?? aliases.find((name) => name.kind === 'actor');
  const person =
    head?.kind === 'unknown' && head.type === 'PER'
      ? scene.people?.get(wordAt(scene, head.to - 1))
      : undefined;
  const sector = sectorOf(scene, word, gathered, actor) ?? person?.sector;
  const land =
    nationOf(scene, own) ??
    [...owners, ...aliases].find(hasLand) ??
    (dwells(head, sector) ? places.find(hasLand) : undefined);
  // "bin Laden's al-Qaeda": a listed body is of its own country, or of none, whoever it belongs to.
  const isBody = head?.kind === 'actor' && head.type === 'ORG';
  const ownActor = actor !== undefined && own.includes(actor);
  const country = isBody
    ? head.country
    : ((ownActor ? actor.country : undefined) ?? land?.country ?? actor?.country ?? person?.country);
  const kind = kindOf(head, { actor: actor !== undefined, sector });
  const entity = actor?.entity ?? (head?.kind === 'country' ? head.entity : undefined);
  const named = head?.kind === 'unknown' && (head.type === 'PER' || head.type === 'ORG');
  if (country === undefined && sector === undefined && entity === undefined && !named) return undefined;
  const token = grammar.words.tokenOf[word] ?? 0;
  const used = [...own, ...(land && !own.includes(land) ? [land] : [])];
  return {
    word,
    ...stretch({ from: head?.from ?? token, to: head?.to ?? token + 1 }, used),
    kind,
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
    ...(entity === undefined ? {} : { entity }),
  };
}

/** People and bodies are of the country where their noun phrase puts them ("*rebels in Mali*"); things are not. */
function dwells(head: Name | undefined, sector: string | undefined): boolean {
  if (!head) return sector !== undefined;
  return head.kind === 'role' || head.kind === 'demonym' || (head.kind === 'unknown' && head.type === 'ORG');
}

/** The nation that the names of a phrase tell, the first of them: "Bosnian Serbs" are Bosnian. */
function nationOf(scene: Scene, names: readonly Name[]): Name | undefined {
  const ordered = names.filter(hasLand).sort((a, b) => a.from - b.from);
  return ordered.find((name) => !isEthnic(scene, name));
}

function isEthnic({ grammar, tokens, rules }: Scene, name: Name): boolean {
  if (name.kind !== 'demonym') return false;
  const word = grammar.words.firstWordOf[name.from] ?? 0;
  const before = grammar.lemma(word - 1).toLowerCase();
  return rules.roles.ethnic.has(before) && tokens.count > 0;
}

function hasLand({ country }: Name): boolean {
  return country !== undefined;
}

/** The sector of whoever heads the phrase; of a collective ("a group of diplomats") that of its members. */
function sectorOf(
  scene: Scene,
  word: number,
  { own, aliases }: Gathered,
  actor: Name | undefined,
): string | undefined {
  const { grammar } = scene;
  if (actor?.sector !== undefined) return actor.sector;
  const head = nameOf(scene, word);
  if (head?.kind === 'country') return undefined;
  // "the U.N. secretary-general" is of the body that he serves.
  const body = own.find((name) => name.kind === 'unknown' && name.sector !== undefined);
  if (body) return body.sector;
  const named = own.find((name) => name.kind === 'role' && name.sector !== undefined)?.sector;
  const { sectors } = scene.rules.roles;
  const plain = sectors.get(grammar.lemma(word).toLowerCase());
  const ofHead = head?.kind === 'role' ? head.sector : undefined;
  const described = ofHead ?? plain ?? named ?? aliases.find((name) => name.kind === 'role')?.sector;
  if (described !== undefined || head !== undefined) return described;
  for (const child of grammar.children(word)) {
    if (grammar.relation(child) !== 'nmod' || !scene.rules.roles.genitive.has(prepositionOf(scene, child)))
      continue;
    const member = sectors.get(grammar.lemma(child).toLowerCase()) ?? nameOf(scene, child)?.sector;
    if (member !== undefined) return member;
  }
  return undefined;
}

function kindOf(
  head: Name | undefined,
  known: { readonly actor: boolean; readonly sector: string | undefined },
): NounParty['kind'] {
  if (known.actor) return 'actor';
  if (head?.kind === 'role' || (head === undefined && known.sector !== undefined)) return 'people';
  if (head === undefined) return 'thing';
  if (head.kind === 'unknown' && head.type === 'LOC') return 'place';
  return head.kind;
}

function stretch(head: TokenRange, names: readonly Name[]): TokenRange {
  const from = Math.min(head.from, ...names.map((name) => name.from));
  const to = Math.max(head.to, ...names.map((name) => name.to));
  return to - from <= LONGEST ? { from, to } : head;
}
