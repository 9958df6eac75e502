import { describe, expect, it } from 'vitest';
import type { PlaceMention, Reading } from '../../src/reading/index.ts';
import { PLACES_EN } from './places.ts';

const TEXT = 'Ada went from Marion, Ohio, to Paris. The French Post and Main Street were closed.';

/** A gold place over the first occurrence of `name`. */
function gold(name: string, rest: object): object {
  const start = TEXT.indexOf(name);
  const at = { geonames: '1', lat: 40, lon: -83, country: null, feature: null, kind: null, modifier: null };
  return { span: [start, start + name.length], ...at, ...rest };
}

function found(name: string, rest: Partial<PlaceMention> = {}): PlaceMention {
  const start = TEXT.indexOf(name);
  return { span: [start, start + name.length], name, ...rest };
}

/** The measures of all sub-sets together, by name. */
function scored(places: readonly object[], readings: readonly PlaceMention[]): Map<string, number> {
  const records = [{ id: 'LGL:1', text: TEXT, date: null, places }];
  const { measures } = PLACES_EN.score(records, () => ({ places: readings }) as unknown as Reading);
  return new Map(measures.map(({ name, value }) => [name, value]));
}

describe('places-en', () => {
  const places = [
    gold('Marion', { country: 'United States', feature: 'PPL' }),
    gold('Ohio', { country: 'United States', feature: 'ADM1' }),
    gold('Paris', { lat: 48.9, lon: 2.4, country: 'France' }),
    gold('French', { lat: 46, lon: 2, country: 'France' }),
    gold('Main Street', { lat: null, lon: null, geonames: null }),
  ];

  it('counts what is found, placed and in the right country', () => {
    const measures = scored(places, [
      found('Marion', { country: 'USA', lat: 40.6, lon: -83.1, geonames: 1 }),
      found('Paris', { country: 'USA', lat: 33.7, lon: -95.6, geonames: 2 }),
      found('Post'),
    ]);
    expect(measures.get('detection precision, all')).toBeCloseTo(2 / 3);
    expect(measures.get('detection recall, all')).toBeCloseTo(2 / 3);
    expect(measures.get('country right, all')).toBeCloseTo(1 / 2);
    expect(measures.get('within 161 km end to end, all')).toBeCloseTo(1 / 3);
    expect(measures.get('GeoNames id right, of those found, all')).toBeCloseTo(1 / 2);
  });

  it('asks neither for adjectives nor for what has no coordinates, and forgives both', () => {
    const measures = scored(places, [found('French'), found('Main Street')]);
    expect(measures.get('detection precision, all')).toBe(0);
    expect(measures.get('detection recall, all')).toBe(0);
    const right = scored(places, [found('Marion'), found('Ohio'), found('Paris'), found('Main Street')]);
    expect(right.get('detection F1, all')).toBe(1);
    expect(right.get('detection recall, as annotated')).toBeCloseTo(3 / 4);
  });

  it('takes a place for found once', () => {
    expect(scored(places, [found('Paris'), found('Paris')]).get('detection precision, all')).toBeCloseTo(
      1 / 2,
    );
  });

  it('has no figures without records', () => {
    expect(PLACES_EN.score([], () => ({ places: [] }) as unknown as Reading).measures).toEqual([]);
  });
});
