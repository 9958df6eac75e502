import type { Language } from '../../base/index.ts';
import type { Actor, Institution, OfficeHolder } from './actor.ts';
import type { Country } from './country.ts';
import { inflect } from './inflection.ts';
import type { GazetteerEntry } from './match.ts';
import { namesIn, preferredName, splitNames } from './names.ts';
import type { Place } from './place.ts';
import type { Role } from './role.ts';

/** One spelling and what it stands for. */
export type NamedEntry = readonly [name: string, entry: GazetteerEntry];

/** The names of a country. */
export function countryEntries(country: Country, language: Language): NamedEntry[] {
  const { code, lat, lon } = country;
  const name = preferredName(country.names, language);
  const entry: GazetteerEntry = { kind: 'country', name, entity: code, country: code, lat, lon };
  return withNames(namesIn(country.names, language), entry);
}

/** The names of its capital. */
export function capitalEntries(country: Country, language: Language): NamedEntry[] {
  const { names, lat, lon } = country.capital;
  const name = preferredName(names, language);
  return withNames(namesIn(names, language), { kind: 'capital', name, country: country.code, lat, lon });
}

/** Every form of the adjectives and names of its people. */
export function demonymEntries(country: Country, language: Language): NamedEntry[] {
  const name = preferredName(country.names, language);
  const entry: GazetteerEntry = { kind: 'demonym', name, country: country.code };
  return namesIn(country.demonyms, language).flatMap((row) =>
    inflect(row, language).map(
      ({ form, plural }): NamedEntry => [form, plural === undefined ? entry : { ...entry, plural }],
    ),
  );
}

/** The names of a place. */
export function placeEntries(place: Place, language: Language): NamedEntry[] {
  const { names, country, lat, lon } = place;
  const name = preferredName(names, language);
  const entry: GazetteerEntry = { kind: 'place', name, ...(country !== undefined && { country }), lat, lon };
  return withNames(namesIn(names, language), entry);
}

/** The names of an institution. */
export function institutionEntries(institution: Institution, language: Language): NamedEntry[] {
  return withNames(namesIn(institution.names, language), actorEntry(institutionActor(institution), language));
}

/** Full names and, where it is safe, the family name alone. */
export function officeHolderEntries(holder: OfficeHolder, language: Language): NamedEntry[] {
  return withNames(fullNames(holder), actorEntry(officeHolderActor(holder), language));
}

/** Every form of a role. */
export function roleEntries(role: Role, language: Language): NamedEntry[] {
  return splitNames(role.forms).flatMap((row) => {
    const forms = inflect(row, language);
    const name = forms[0]?.form ?? row;
    return forms.map(({ form, plural }): NamedEntry => {
      // English adjectives have no plural: "officials" can only be the noun.
      const adjective = role.adjective === true && !(language === 'en' && plural === true);
      const entry: GazetteerEntry = {
        kind: 'role',
        name,
        ...(role.sector !== undefined && { sector: role.sector }),
        ...(plural !== undefined && { plural }),
        ...(adjective && { adjective }),
      };
      return [form, entry];
    });
  });
}

/** The actor record of an institution. */
export function institutionActor({ id, names, country, sector }: Institution): Actor {
  const label = { en: preferredName(names, 'en'), it: preferredName(names, 'it') };
  return { id, type: 'ORG', label, ...(country !== undefined && { country }), sector };
}

/** The actor record of an office holder. */
export function officeHolderActor(holder: OfficeHolder): Actor {
  const { id, country, sector } = holder;
  const name = fullNames(holder)[0];
  if (name === undefined) throw new Error(`office holder "${id}" has no name`);
  return {
    id,
    type: 'PER',
    label: { en: name, it: name },
    ...(country !== undefined && { country }),
    sector,
  };
}

function fullNames({ given, family, familyAlone, also }: OfficeHolder): readonly string[] {
  const families = splitNames(family);
  const full = splitNames(given).flatMap((first) => families.map((last) => `${first} ${last}`));
  return [...full, ...splitNames(also), ...(familyAlone === false ? [] : families)];
}

function actorEntry(actor: Actor, language: Language): GazetteerEntry {
  const { id, type, label, country, sector } = actor;
  return {
    kind: 'actor',
    name: label[language],
    entity: id,
    type,
    ...(country !== undefined && { country }),
    sector,
  };
}

function withNames(names: readonly string[], entry: GazetteerEntry): NamedEntry[] {
  return names.map((name) => [name, entry]);
}
