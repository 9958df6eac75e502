import type { Language } from '../../base/index.ts';
import type { Actor, Institution, OfficeHolder } from './actor.ts';
import type { Country } from './country.ts';
import {
  capitalEntries,
  countryEntries,
  demonymEntries,
  institutionActor,
  institutionEntries,
  type NamedEntry,
  officeHolderActor,
  officeHolderEntries,
  placeEntries,
  roleEntries,
} from './entries.ts';
import { formerHolders } from './former-holders.ts';
import type { GazetteerEntry, GazetteerMatch } from './match.ts';
import { NameIndex } from './name-index.ts';
import { preferredName } from './names.ts';
import { ACTORS } from './vocabulary/actors.ts';
import { COUNTRIES } from './vocabulary/countries.ts';
import { DECOYS, DEMONYMS_BORNE_AS_SURNAMES } from './vocabulary/decoys.ts';
import { FORMER_BODIES } from './vocabulary/former-bodies.ts';
import { FORMER_LEADERS } from './vocabulary/former-leaders.ts';
import { MEDIA } from './vocabulary/media.ts';
import { OFFICE_HOLDERS } from './vocabulary/office-holders.ts';
import { PLACES } from './vocabulary/places.ts';
import { ROLES } from './vocabulary/roles.ts';

/** Those who hold office now come first: where two share a name, it is theirs. */
const HOLDERS: readonly OfficeHolder[] = [...OFFICE_HOLDERS, ...formerHolders(FORMER_LEADERS)];
const INSTITUTIONS: readonly Institution[] = [...ACTORS, ...MEDIA, ...FORMER_BODIES];
const SURNAMES: ReadonlySet<string> = new Set(DEMONYMS_BORNE_AS_SURNAMES);

const indexes: Partial<Record<Language, NameIndex<GazetteerEntry>>> = {};
let countries: ReadonlyMap<string, Country> | undefined;
let actors: ReadonlyMap<string, Actor> | undefined;

/**
 * The longest name of the gazetteer that starts at token `at`, or `undefined`. `tokens` are the tokens of the text as written: case decides
 * (names need their capital, English "Turkey" is no bird; Italian demonyms and all roles do not). Elided articles are tokens of their own
 * (`dell'` `Ucraina`), as is the English possessive. A name inside a hyphenated compound ("Russian-backed") is not met. It knows words,
 * not contexts: "Paris" in a person's name is the town unless the vocabulary lists the phrase as a decoy.
 */
export function lookUp(
  tokens: readonly string[],
  at: number,
  language: Language,
): GazetteerMatch | undefined {
  const hit = namesOf(language).longest(tokens, at);
  if (!hit || isSurname(hit.value, tokens[at] ?? '')) return undefined;
  return { length: hit.length, ...hit.value };
}

/** The country with an ISO 3166-1 alpha-3 code; `undefined` for an unknown code. */
export function countryByCode(code: string): Country | undefined {
  countries ??= new Map(COUNTRIES.map((country) => [country.code, country]));
  return countries.get(code);
}

/** The usual name of a country in `language`; `undefined` for an unknown code. */
export function countryName(code: string, language: Language): string | undefined {
  const country = countryByCode(code);
  return country && preferredName(country.names, language);
}

/** The actor with that slug; `undefined` for an unknown one. */
export function actorById(id: string): Actor | undefined {
  actors ??= new Map(
    [...INSTITUTIONS.map(institutionActor), ...HOLDERS.map(officeHolderActor)].map((actor) => [
      actor.id,
      actor,
    ]),
  );
  return actors.get(id);
}

/** Alpha-3 code of the country that an entity is or belongs to; `undefined` for an unknown entity or one of several states. */
export function countryOf(entity: string): string | undefined {
  return countryByCode(entity)?.code ?? actorById(entity)?.country;
}

function namesOf(language: Language): NameIndex<GazetteerEntry> {
  indexes[language] ??= buildIndex(language);
  return indexes[language];
}

/** Where one spelling has several senses the earlier wins: Singapore the state before the town, "Svizzera" before the adjective. */
function buildIndex(language: Language): NameIndex<GazetteerEntry> {
  const index = new NameIndex<GazetteerEntry>(language);
  const addAll = (entries: readonly NamedEntry[]): void => {
    for (const [name, entry] of entries) index.add(name, entry);
  };
  for (const country of COUNTRIES) addAll(countryEntries(country, language));
  for (const country of COUNTRIES) addAll(capitalEntries(country, language));
  for (const place of PLACES) addAll(placeEntries(place, language));
  for (const institution of INSTITUTIONS) addAll(institutionEntries(institution, language));
  for (const holder of HOLDERS) addAll(officeHolderEntries(holder, language));
  for (const country of COUNTRIES) addAll(demonymEntries(country, language));
  for (const role of ROLES[language]) addAll(roleEntries(role, language));
  for (const phrase of DECOYS[language]) index.addDecoy(phrase);
  return index;
}

function isSurname(entry: GazetteerEntry, written: string): boolean {
  const lower = written.toLowerCase();
  return entry.kind === 'demonym' && written !== lower && SURNAMES.has(lower);
}
