import type { Span } from '../base/index.ts';
import type { Name } from './name.ts';
import type { Mention, PlaceMention } from './reading.ts';
import { nameCovering, rangeSpan, type Scene, type TokenRange, wordAt } from './scene.ts';
import { nameSlug } from './statement/speaker.ts';
import { ORGANISATION_WORDS } from './vocabulary/organisation-words.ts';

/** A name that the models found, in the text. */
export interface FoundName {
  readonly span: Span;
  readonly type: Mention['type'];
}

/**
 * Mentions as the models found them, with the entity that the gazetteer knows under the same words; a name that the gazetteer knows and
 * the models missed is added with the gazetteer's type.
 */
export function mentionsFrom(scene: Scene, found: readonly FoundName[]): Mention[] {
  const mentions: Mention[] = [];
  const known = scene.names.filter(({ kind }) => kind !== 'unknown' && kind !== 'role' && kind !== 'demonym');
  let next = 0;
  const addKnownBefore = (end: number): void => {
    for (; next < known.length; next++) {
      const name = known[next];
      if (!name) continue;
      const span = rangeSpan(scene, name);
      if (span[0] >= end) return;
      const type = typeOf(scene, name, NOBODY);
      const last = mentions.at(-1);
      if (type && (!last || last.span[1] <= span[0]) && span[1] <= end) {
        mentions.push({ span, type, ...(name.entity === undefined ? {} : { entity: name.entity }) });
      }
    }
  };
  for (const { span, type } of found) {
    addKnownBefore(span[0]);
    let entity: string | undefined;
    for (; next < known.length; next++) {
      const name = known[next];
      const [start, end] = name ? rangeSpan(scene, name) : [span[1], 0];
      if (start >= span[1]) break;
      if (end === span[1]) entity = name?.entity ?? entity;
    }
    entity ??= type === 'PER' ? nameSlug(scene.text.slice(...span)) : undefined;
    mentions.push({ span, type, ...(entity === undefined ? {} : { entity }) });
  }
  addKnownBefore(scene.text.length + 1);
  return mentions;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Typed mentions of a scene without models. What the gazetteer knows has its type. An unknown name is a person where a role or a reporting verb makes
 * it one, or where it looks like a given and a family name; an organisation by one of its words or by its capitals; a place after "in";
 * else MISC. Surnames of the document's persons are persons wherever they stand alone.
 */
export function mentionsOf(scene: Scene, sources: readonly TokenRange[]): Mention[] {
  const personal = personalNames(scene, sources);
  return scene.names.flatMap((name): Mention[] => {
    const type = typeOf(scene, name, personal);
    if (!type) return [];
    const entity = name.entity ?? (type === 'PER' ? nameSlug(textOf(scene, name)) : undefined);
    return [{ span: rangeSpan(scene, name), type, ...(entity === undefined ? {} : { entity }) }];
  });
}

function typeOf(scene: Scene, name: Name, personal: ReadonlySet<string>): Mention['type'] | undefined {
  switch (name.kind) {
    case 'country':
    case 'capital':
    case 'place':
      return 'LOC';
    case 'actor':
      return name.type ?? 'ORG';
    case 'demonym':
    case 'role':
      return undefined;
    case 'unknown':
      return unknownType(scene, name, personal);
  }
}

function unknownType(scene: Scene, name: Name, personal: ReadonlySet<string>): Mention['type'] {
  if (isOrganisation(scene, name)) return 'ORG';
  if (personal.has(surname(scene, name))) return 'PER';
  if (standsIn(scene, name)) return 'LOC';
  return isAcronym(scene, name) ? 'ORG' : 'MISC';
}

function isOrganisation(scene: Scene, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (ORGANISATION_WORDS.has(wordAt(scene, index))) return true;
  return false;
}

/** "FIFA", "RTBF": one word of two letters or more, all capitals. */
function isAcronym(scene: Scene, name: Name): boolean {
  const text = textOf(scene, name);
  return name.to - name.from === 1 && /^\p{Lu}{2,}$/u.test(text);
}

/** "in Basilicata", "near Galveston": a name right after "in" or its like. Italian "a" comes before persons too. */
function standsIn(scene: Scene, { from }: TokenRange): boolean {
  const before = wordAt(scene, from - 1);
  return scene.rules.roles.place.has(before) && !scene.rules.roles.target.has(before);
}

/** Surnames of names that a role introduces or follows, that speak, or that look like those of persons. */
function personalNames(scene: Scene, sources: readonly TokenRange[]): ReadonlySet<string> {
  const speaking = new Set(sources.map(({ from }) => from));
  const found = new Set<string>();
  for (const name of scene.names) {
    if (name.kind !== 'unknown' || isOrganisation(scene, name)) continue;
    const before = nameCovering(scene, name.from - 1)?.kind === 'role';
    const after =
      wordAt(scene, name.to) === ',' &&
      [1, 2, 3].some((step) => nameCovering(scene, name.to + step)?.kind === 'role');
    const speaks = name.to - name.from > 1 && speaking.has(name.from);
    if (before || after || speaks || looksPersonal(scene, name)) found.add(surname(scene, name));
  }
  return found;
}

/** Two or three words written like "Carlo Marcelletti", with no article before them and no "in". */
function looksPersonal(scene: Scene, name: Name): boolean {
  const length = name.to - name.from;
  if (length < 2 || length > 3 || standsIn(scene, name)) return false;
  const before = wordAt(scene, name.from - 1);
  if (scene.rules.grammar.determiners.has(before) || scene.rules.roles.fused.has(before)) return false;
  return textOf(scene, name)
    .split(/\s+/u)
    .every((word) => /^\p{Lu}(?:\p{Ll}[\p{L}'’-]*|\.)$/u.test(word));
}

function surname(scene: Scene, name: Name): string {
  return wordAt(scene, name.to - 1);
}

function textOf(scene: Scene, name: Name): string {
  const [start, end] = rangeSpan(scene, name);
  return scene.text.slice(start, end);
}

/** Places of a scene, as the gazetteer knows them; a capital that stands for its government is among the actors instead. */
export function placesOf(scene: Scene, spoken: readonly Span[]): PlaceMention[] {
  const speaking = new Set(spoken.map(([start, end]) => `${start} ${end}`));
  return scene.names.flatMap((name): PlaceMention[] => {
    if (name.kind !== 'place' && name.kind !== 'capital' && name.kind !== 'country') return [];
    const span = rangeSpan(scene, name);
    if (name.kind !== 'place' && speaking.has(`${span[0]} ${span[1]}`)) return [];
    return [
      {
        span,
        name: name.name ?? textOf(scene, name),
        ...(name.country === undefined ? {} : { country: name.country }),
        ...(name.lat === undefined ? {} : { lat: name.lat }),
        ...(name.lon === undefined ? {} : { lon: name.lon }),
      },
    ];
  });
}
