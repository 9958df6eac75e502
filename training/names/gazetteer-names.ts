import { LANGUAGES } from '../../src/base/index.ts';
import type { OfficeHolder } from '../../src/reading/gazetteer/actor.ts';
import { inflect } from '../../src/reading/gazetteer/inflection.ts';
import { type Names, namesIn, splitNames } from '../../src/reading/gazetteer/names.ts';
import { ACTORS } from '../../src/reading/gazetteer/vocabulary/actors.ts';
import { COUNTRIES } from '../../src/reading/gazetteer/vocabulary/countries.ts';
import { MEDIA } from '../../src/reading/gazetteer/vocabulary/media.ts';
import { OFFICE_HOLDERS } from '../../src/reading/gazetteer/vocabulary/office-holders.ts';
import { PLACES } from '../../src/reading/gazetteer/vocabulary/places.ts';
import type { NameClass } from '../../src/reading/names/name-classes.ts';
import { type ListedName, listed } from './listed-name.ts';

const WATERS_AND_BUILDINGS =
  /\b(?:sea|ocean|gulf|bay|straits?|canal|channel|river|lake|islands?|island|airport|air base|airfield|base|plant|dam|bridge|crossing|mare?|oceano|golfo|baia|stretto|canale|fiume|lago|isol[ae]|aeroporto|centrale|diga|ponte|valico)\b/iu;

/** What the tables of the gazetteer hold. A place counts as a town, unless its name says that it is a water, an island or a building. */
export function gazetteerNames(): ListedName[] {
  return [
    ...COUNTRIES.flatMap((country) => [
      ...listed(allNames(country.names), 'country'),
      ...listed(allNames(country.capital.names), 'city'),
      ...listed(demonyms(country.demonyms), 'demonym'),
    ]),
    ...PLACES.flatMap(({ names }) => placeNames(allNames(names))),
    ...ACTORS.flatMap(({ names }) => listed(allNames(names), 'organisation')),
    ...MEDIA.flatMap(({ names }) => listed(allNames(names), 'media')),
    ...OFFICE_HOLDERS.flatMap(holderNames),
  ];
}

function allNames(names: Names): string[] {
  return LANGUAGES.flatMap((language) => namesIn(names, language)).map((name) => name.replace(/^=/u, ''));
}

function demonyms(names: Names): string[] {
  return LANGUAGES.flatMap((language) =>
    namesIn(names, language).flatMap((row) => inflect(row, language).map(({ form }) => form)),
  );
}

function placeNames(names: readonly string[]): ListedName[] {
  const is: NameClass = names.some((name) => WATERS_AND_BUILDINGS.test(name)) ? 'landmark' : 'city';
  return listed(names, is);
}

function holderNames({ given, family, also }: OfficeHolder): ListedName[] {
  const families = splitNames(family);
  const firsts = splitNames(given);
  return [
    ...listed(
      firsts.flatMap((first) => families.map((last) => `${first} ${last}`)),
      'person',
    ),
    ...listed(splitNames(also), 'person'),
    ...listed(
      firsts.filter((first) => !/[ .]/u.test(first)),
      'given name',
    ),
    ...listed(families, 'surname'),
  ];
}
