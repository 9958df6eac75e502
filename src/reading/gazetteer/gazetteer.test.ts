import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../base/index.ts';
import { tokenise } from '../token.ts';
import { GAZETTEER_CORPUS } from './gazetteer.corpus.ts';
import { actorById, countryByCode, countryName, countryOf, lookUp } from './gazetteer.ts';
import type { GazetteerMatch } from './match.ts';

function words(text: string, language: Language): { forms: string[]; starts: Int32Array; ends: Int32Array } {
  const { count, starts, ends } = tokenise(text, language);
  return {
    forms: Array.from({ length: count }, (_, index) => text.slice(starts[index], ends[index])),
    starts,
    ends,
  };
}

/** Names met from left to right, as `start-end kind id`. */
function namesMet(text: string, language: Language): string[] {
  const { forms, starts, ends } = words(text, language);
  const met: string[] = [];
  for (let index = 0; index < forms.length; ) {
    const match = lookUp(forms, index, language);
    if (match) met.push(`${starts[index]}-${ends[index + match.length - 1]} ${match.kind} ${idOf(match)}`);
    index += match?.length ?? 1;
  }
  return met;
}

function idOf({ kind, entity, country, sector }: GazetteerMatch): string {
  return (kind === 'role' ? sector : (entity ?? country)) ?? '-';
}

/** `dell'[Ucraina = country UKR]` as plain text and the names it promises. */
function unmark(line: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  let text = '';
  for (const [, before = '', name, label] of line.matchAll(/([^[\]]*)(?:\[([^\]]+) = ([^\]=]+)\])?/gu)) {
    text += before;
    if (name === undefined) continue;
    expected.push(`${text.length}-${text.length + name.length} ${label}`);
    text += name;
  }
  return { text, expected };
}

function only(text: string, language: Language): GazetteerMatch | undefined {
  return lookUp(words(text, language).forms, 0, language);
}

describe.each(LANGUAGES)('gazetteer corpus, %s', (language) => {
  it.each(GAZETTEER_CORPUS[language])('%s', (line) => {
    const { text, expected } = unmark(line);
    expect(namesMet(text, language)).toEqual(expected);
  });
});

describe('lookUp', () => {
  it('gives what it knows of each kind, and leaves the rest out', () => {
    expect(only('Ucraina', 'it')).toEqual({
      length: 1,
      kind: 'country',
      name: 'Ucraina',
      entity: 'UKR',
      country: 'UKR',
      lat: 49,
      lon: 31.4,
    });
    expect(only('Kiev', 'en')).toEqual({
      length: 1,
      kind: 'capital',
      name: 'Kyiv',
      country: 'UKR',
      lat: 50.5,
      lon: 30.5,
    });
    expect(only('Šojgu', 'it')).toEqual({
      length: 1,
      kind: 'actor',
      name: 'Sergei Shoigu',
      entity: 'shoigu',
      type: 'PER',
      country: 'RUS',
      sector: 'GOV',
    });
    expect(only('Black Sea', 'en')).toEqual({
      length: 2,
      kind: 'place',
      name: 'Black Sea',
      lat: 43.2,
      lon: 34.5,
    });
  });

  it('names the country of a demonym and the lemma of a role', () => {
    expect(only('ucraine', 'it')).toEqual({
      length: 1,
      kind: 'demonym',
      name: 'Ucraina',
      country: 'UKR',
      plural: true,
    });
    expect(only('ministre degli Esteri', 'it')).toEqual({
      length: 3,
      kind: 'role',
      name: 'ministro degli Esteri',
      sector: 'GOV',
      plural: true,
    });
    expect(only('portavoce', 'it')).toEqual({ length: 1, kind: 'role', name: 'portavoce' });
  });

  it('marks roles that are also adjectives, but not English plurals', () => {
    expect(only('official', 'en')).toMatchObject({ adjective: true, plural: false });
    expect(only('officials', 'en')).not.toHaveProperty('adjective');
    expect(only('militari', 'it')).toMatchObject({ adjective: true, plural: true });
  });

  it('takes the longest name, and the shorter one where the text ends', () => {
    expect(only('Russian Defence Ministry', 'en')).toMatchObject({ length: 3, kind: 'actor' });
    expect(only('Russian Defence', 'en')).toMatchObject({ length: 1, kind: 'demonym' });
  });

  it('meets nothing at or beyond either end', () => {
    expect(lookUp([], 0, 'it')).toBeUndefined();
    expect(lookUp(['Russia'], 1, 'it')).toBeUndefined();
    expect(lookUp(['Russia'], -1, 'it')).toBeUndefined();
  });

  it('is not led astray by words of JavaScript, marks or lone hyphens', () => {
    for (const word of ['constructor', '__proto__', 'toString', '-', '--', "'", '’', '', '́']) {
      expect(lookUp([word, word], 0, 'en')).toBeUndefined();
    }
  });
});

describe('entities', () => {
  it('finds countries by code, with their name in both languages', () => {
    expect(countryByCode('BLR')?.capital.names.all).toBe('Minsk');
    expect(countryName('BLR', 'it')).toBe('Bielorussia');
    expect(countryName('BLR', 'en')).toBe('Belarus');
    expect(countryByCode('XXX')).toBeUndefined();
    expect(countryName('XXX', 'it')).toBeUndefined();
  });

  it('finds actors by slug, whatever vocabulary they stand in', () => {
    expect(actorById('lukashenko')).toEqual({
      id: 'lukashenko',
      type: 'PER',
      label: { en: 'Alexander Lukashenko', it: 'Alexander Lukashenko' },
      country: 'BLR',
      sector: 'GOV',
    });
    expect(actorById('white-house')?.label).toEqual({ en: 'White House', it: 'Casa Bianca' });
    expect(actorById('reuters')).toMatchObject({ type: 'ORG', sector: 'JRN' });
    expect(actorById('nobody')).toBeUndefined();
  });

  it('tells the country of an entity, and none for one of several states', () => {
    expect(countryOf('RUS')).toBe('RUS');
    expect(countryOf('lukashenko')).toBe('BLR');
    expect(countryOf('united-nations')).toBeUndefined();
    expect(countryOf('nobody')).toBeUndefined();
  });
});
