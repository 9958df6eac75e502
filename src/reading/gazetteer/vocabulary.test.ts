import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../base/index.ts';
import { tokenise } from '../token.ts';
import { formerHolders } from './former-holders.ts';
import { lookUp } from './gazetteer.ts';
import { inflect } from './inflection.ts';
import { type Names, namesIn, preferredName, splitNames } from './names.ts';
import { ACTORS } from './vocabulary/actors.ts';
import { COUNTRIES } from './vocabulary/countries.ts';
import { DECOYS, DEMONYMS_BORNE_AS_SURNAMES } from './vocabulary/decoys.ts';
import { FORMER_BODIES } from './vocabulary/former-bodies.ts';
import { FORMER_LEADERS } from './vocabulary/former-leaders.ts';
import { MEDIA } from './vocabulary/media.ts';
import { OFFICE_HOLDERS } from './vocabulary/office-holders.ts';
import { PLACES } from './vocabulary/places.ts';
import { ROLES } from './vocabulary/roles.ts';

const CODES = new Set(COUNTRIES.map((country) => country.code));
const INSTITUTIONS = [...ACTORS, ...MEDIA, ...FORMER_BODIES];
const HOLDERS = [...OFFICE_HOLDERS, ...formerHolders(FORMER_LEADERS)];
const NAMED: readonly Names[] = [
  ...COUNTRIES.flatMap((country) => [country.names, country.capital.names]),
  ...PLACES.map((place) => place.names),
  ...INSTITUTIONS.map((institution) => institution.names),
];

/** One-word names that reports write with a small letter. */
const SMALL_NAMES = new Set([
  'askanews',
  'basiji',
  'dpa',
  'falangisti',
  'houthi',
  'huthi',
  'janjaweed',
  'pasdaran',
  'peshmerga',
  'sandinisti',
  'taliban',
  'talebani',
  'talebano',
  'zapatisti',
]);

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function allNames(names: Names): readonly string[] {
  return LANGUAGES.flatMap((language) => namesIn(names, language));
}

describe('ids and codes', () => {
  it('counts every member of the United Nations and the four besides', () => {
    expect(COUNTRIES).toHaveLength(193 + 4);
    expect(COUNTRIES.filter(({ code }) => !/^[A-Z]{3}$/u.test(code))).toEqual([]);
    expect(repeated(COUNTRIES.map(({ code }) => code))).toEqual([]);
  });

  it('gives every actor a slug of its own that is no country code', () => {
    const ids = [...INSTITUTIONS, ...HOLDERS].map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))).toEqual([]);
    expect(repeated(ids)).toEqual([]);
  });

  it('refers to listed countries only', () => {
    const referring = [...PLACES, ...INSTITUTIONS, ...HOLDERS];
    expect(referring.filter(({ country }) => country !== undefined && !CODES.has(country))).toEqual([]);
  });

  it('leaves out the country of international bodies', () => {
    const bodies = [...INSTITUTIONS, ...HOLDERS].filter(({ sector }) => sector === 'IGO');
    expect(bodies.filter(({ country }) => country !== undefined)).toEqual([]);
  });
});

describe('coordinates', () => {
  it('lie on the globe, to a tenth of a degree', () => {
    const located = [...COUNTRIES, ...COUNTRIES.map(({ capital }) => capital), ...PLACES];
    const wrong = located.filter(
      ({ lat, lon }) =>
        Math.abs(lat) > 90 ||
        Math.abs(lon) > 180 ||
        [lat, lon].some((degrees) => Number(degrees.toFixed(1)) !== degrees),
    );
    expect(wrong).toEqual([]);
  });

  it('put no capital a continent away from its country', () => {
    const far = COUNTRIES.filter(
      ({ lat, lon, capital }) => Math.abs(lat - capital.lat) > 20 || Math.abs(lon - capital.lon) > 65,
    );
    expect(far).toEqual([]);
  });
});

describe('names', () => {
  it('exist in both languages for everything that is named', () => {
    for (const names of NAMED) {
      for (const language of LANGUAGES) expect(preferredName(names, language)).toMatch(/^[^=]\S*/u);
    }
  });

  it('are separated by "; " and neither empty nor padded', () => {
    const lists = NAMED.flatMap((names) => [names.all, names.en, names.it]).concat(
      HOLDERS.flatMap((holder) => [holder.given, holder.family, holder.also]),
      LANGUAGES.flatMap((language) => ROLES[language].map(({ forms }) => forms)),
    );
    const untidy = lists.flatMap(splitNames).filter((name) => name === '' || /^\s|\s$|\s\s|;/u.test(name));
    expect(untidy).toEqual([]);
  });

  it('are never a single word in small letters, but for the peoples and bodies so written', () => {
    const small = NAMED.flatMap(allNames).filter(
      (name) => !/[\p{Lu}\p{N} ]/u.test(name) && !SMALL_NAMES.has(name),
    );
    expect(small).toEqual([]);
  });

  it('give every office holder a full name', () => {
    const nameless = OFFICE_HOLDERS.filter(({ given, family, also }) => !(given && family) && !also);
    expect(nameless).toEqual([]);
  });
});

describe('decoys', () => {
  it('shield a name that is met without them', () => {
    for (const language of LANGUAGES) {
      for (const decoy of DECOYS[language]) {
        const { text, starts, ends, count } = tokenise(decoy.split(/[{}]/u)[1] ?? '', language);
        const tokens = Array.from({ length: count }, (_, index) => text.slice(starts[index], ends[index]));
        expect(lookUp(tokens, 0, language)?.length, decoy).toBe(count);
      }
    }
  });
});

describe('inflected vocabularies', () => {
  it('have a paradigm for every row, in small letters where the language wants it', () => {
    for (const language of LANGUAGES) {
      const demonyms = COUNTRIES.flatMap(({ demonyms: rows }) => namesIn(rows, language));
      const roles = ROLES[language].flatMap(({ forms }) => splitNames(forms));
      const forms = [...demonyms, ...roles].flatMap((row) => inflect(row, language).map(({ form }) => form));
      expect(forms.filter((form) => form.includes('|') || form.trim() !== form)).toEqual([]);
    }
    const italian = COUNTRIES.flatMap(({ demonyms }) => namesIn(demonyms, 'it'));
    expect(italian.filter((row) => /\p{Lu}/u.test(row))).toEqual([]);
    const english = COUNTRIES.flatMap(({ demonyms }) => namesIn(demonyms, 'en'));
    expect(english.filter((row) => !/^\p{Lu}/u.test(row))).toEqual([]);
  });

  it('list at least ninety roles a language, none under two rows', () => {
    for (const language of LANGUAGES) {
      const rows = ROLES[language].flatMap(({ forms }) => splitNames(forms));
      expect(rows.length).toBeGreaterThanOrEqual(90);
      expect(repeated(rows)).toEqual([]);
    }
  });

  it('take surnames for demonyms of some country', () => {
    const forms = new Set(
      COUNTRIES.flatMap(({ demonyms }) =>
        namesIn(demonyms, 'it').flatMap((row) => inflect(row, 'it').map(({ form }) => form)),
      ),
    );
    expect(DEMONYMS_BORNE_AS_SURNAMES.filter((surname) => !forms.has(surname))).toEqual([]);
  });
});
