import { describe, expect, it } from 'vitest';
import { placeKey } from '../../src/reading/place/place-key.ts';
import { isOtherName, placeTableFrom, rowOf } from '../../src/reading/place/place-table.ts';
import { packPlaces } from './pack-places.ts';
import { centreOf, middleOf } from './place-row.ts';

const ROWS = [
  {
    kind: 'territory',
    country: 'XXA',
    names: ['Aland'],
    lat: 10,
    lon: 20,
    population: 1_000_000,
    geonames: 7,
  },
  { kind: 'region', country: 'XXA', region: '1', names: ['North'], lat: 11, lon: 21, population: 0 },
  {
    kind: 'town',
    country: 'XXA',
    region: '1',
    names: ['Saint Ada'],
    lat: -11.5,
    lon: -21.25,
    population: 5000,
  },
  {
    kind: 'town',
    country: 'XXB',
    names: ['Ada'],
    others: ['St. Ada'],
    lat: 89.9,
    lon: 179.9,
    population: 900,
  },
  {
    kind: 'district',
    country: 'XXA',
    names: ["L'Ada"],
    lat: -11,
    lon: -21,
    population: 0,
    geonames: 16_000_000,
  },
] as const;

describe('a table', () => {
  const table = placeTableFrom(packPlaces(ROWS));
  const rows = (name: string): string[] =>
    [...(table.find(placeKey(name.split(' ')))?.entries ?? [])].map(
      (entry) =>
        `${table.kindOf(rowOf(entry))} ${table.countryOf(rowOf(entry))}${isOtherName(entry) ? ' other' : ''}`,
    );

  it.each([
    ['Aland', ['territory XXA']],
    ['St. Ada', ['town XXA', 'town XXB other']],
    ['SAINT-ADA', ['town XXA', 'town XXB other']],
    ['Ada', ['town XXB']],
    ["L'Ada", ['district XXA']],
    ["L' Ada", ['district XXA']],
    ['Nobody', []],
    ['A', []],
  ])('knows %s', (name, expected) => {
    expect(rows(name)).toEqual(expected);
  });

  it('tells beginnings of longer names', () => {
    expect(table.find('st')?.goesOn).toBe(true);
    expect(table.find('st ada')?.goesOn).toBe(false);
    expect(table.find('s')).toBeUndefined();
  });

  it('keeps coordinates, people, ids and regions', () => {
    const town = rowOf(table.find('st ada')?.entries[0] ?? -1);
    expect(table.latOf(town)).toBeCloseTo(-11.5, 2);
    expect(table.lonOf(town)).toBeCloseTo(-21.25, 2);
    expect(table.populationOf(town)).toBeGreaterThan(4500);
    expect(table.populationOf(town)).toBeLessThan(5500);
    expect(table.geonamesOf(town)).toBeUndefined();
    expect(table.regionOf(town)).toBe(rowOf(table.find('north')?.entries[0] ?? -1));
    expect(table.geonamesOf(rowOf(table.find('lada')?.entries[0] ?? -1))).toBe(16_000_000);
    expect(table.countryRow('XXA')).toBe(rowOf(table.find('aland')?.entries[0] ?? -1));
    expect(table.countryRow('XXB')).toBe(-1);
  });

  it('is the same whatever the order of its rows', () => {
    expect(packPlaces(ROWS.toReversed())).toEqual(packPlaces(ROWS));
  });

  it('is refused when cut short or of another sort', () => {
    const bytes = packPlaces(ROWS);
    expect(() => placeTableFrom(bytes.subarray(0, bytes.length - 1))).toThrow('cut short');
    expect(() => placeTableFrom(new Uint8Array(40))).toThrow('version');
  });
});

describe('middles', () => {
  it.each([
    [
      'a square',
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
      [5, 5],
    ],
    [
      'across the date line',
      [
        [170, 0],
        [-170, 0],
        [-170, 10],
        [170, 10],
      ],
      [5, 180],
    ],
  ] as const)('of %s', (_, ring, expected) => {
    const centre = centreOf([ring]);
    expect(centre?.[0]).toBeCloseTo(expected[0]);
    expect(Math.abs(centre?.[1] ?? 0)).toBeCloseTo(expected[1]);
  });

  it('of points are half way between the outermost', () => {
    expect(
      middleOf([
        [0, 10],
        [4, 20],
        [1, 11],
      ]),
    ).toEqual([2, 15]);
    expect(
      middleOf([
        [0, 179],
        [0, -179],
      ])?.map(Math.abs),
    ).toEqual([0, 180]);
  });

  it('are none of nothing', () => {
    expect(centreOf([])).toBeUndefined();
    expect(centreOf([[]])).toBeUndefined();
    expect(middleOf([])).toBeUndefined();
  });
});
