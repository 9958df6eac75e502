import { placeKey } from '../../src/reading/place/place-key.ts';
import {
  LAT_UNITS,
  LON_UNITS,
  PLACE_KINDS,
  PLACES_MAGIC,
  POPULATION_STEPS,
  rowOf,
} from '../../src/reading/place/place-table.ts';
import type { PlaceRow } from './place-row.ts';

/** What one name may stand for; the least populous beyond are left out. */
const MOST_ENTRIES = 40;
const NO_REGION = 0xffff;
const LONGEST_KEY = 48;

interface KeyedRow extends PlaceRow {
  readonly keys: readonly string[];
  readonly otherKeys: readonly string[];
}

/** The bytes of a table of places; the same for the same rows in whatever order. States come first, then divisions, then towns by name. */
export function packPlaces(places: Iterable<PlaceRow>): Uint8Array {
  const rows = [...places].map(keyed).sort(byPlace);
  const codes = [...new Set(rows.map(({ country }) => country))].sort();
  const names = namesOf(rows);
  const keys = [...names.keys()].sort(byCodeUnit);
  const lists = keys.map((key) => (names.get(key) ?? []).sort(byPeople(rows)).slice(0, MOST_ENTRIES));
  const lines = new TextEncoder().encode(keys.map((key) => `${key}\n`).join(''));
  const postings = lists.flat();
  const regions = regionFinder(rows);
  return joined([
    new TextEncoder().encode(PLACES_MAGIC),
    planes([rows.length, keys.length, postings.length, lines.length, codes.length], 4),
    new TextEncoder().encode(codes.join('')),
    lines,
    Uint8Array.from(lists, ({ length }) => length),
    planes(steps(postings), 3),
    Uint8Array.from(rows, ({ kind }) => PLACE_KINDS.indexOf(kind)),
    Uint8Array.from(rows, ({ country }) => codes.indexOf(country)),
    planes(rows.map(regions), 2),
    planes(
      rows.map(({ lat }) => Math.round(lat * LAT_UNITS) & 0xffff),
      2,
    ),
    planes(
      rows.map(({ lon }) => Math.round(lon * LON_UNITS) & 0xffff),
      2,
    ),
    Uint8Array.from(rows, (row) =>
      Math.min(255, Math.round(Math.log10(Math.max(1, row.population)) * POPULATION_STEPS)),
    ),
    planes(
      rows.map(({ geonames }) => geonames ?? 0),
      3,
    ),
  ]);
}

function keyed(row: PlaceRow): KeyedRow {
  const keys = keysOf(row.names);
  return { ...row, keys, otherKeys: keysOf(row.others ?? []).filter((key) => !keys.includes(key)) };
}

function keysOf(names: readonly string[]): string[] {
  // An elided article is a token of its own in Italian texts: "L' Aquila".
  const spelled = names.flatMap((name) => [name, name.replace(/^(\p{L}{1,4}['’])(?=\p{L})/u, '$1 ')]);
  const keys = spelled.map((name) => placeKey(name.split(/[\s,]+/u)));
  return [...new Set(keys)].filter((key) => key.length <= LONGEST_KEY && /^[a-z][a-z0-9 ]+$/u.test(key));
}

function byPlace(one: KeyedRow, other: KeyedRow): number {
  const rank = ({ kind }: PlaceRow): number => Math.min(PLACE_KINDS.indexOf(kind), 3);
  return (
    rank(one) - rank(other) ||
    byCodeUnit(one.keys[0] ?? '', other.keys[0] ?? '') ||
    byCodeUnit(one.country, other.country) ||
    (one.geonames ?? 0) - (other.geonames ?? 0) ||
    one.lat - other.lat
  );
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function byPeople(rows: readonly PlaceRow[]): (one: number, other: number) => number {
  const people = (entry: number): number => rows[rowOf(entry)]?.population ?? 0;
  return (one, other) => people(other) - people(one) || one - other;
}

function namesOf(rows: readonly KeyedRow[]): Map<string, number[]> {
  const names = new Map<string, number[]>();
  const add = (key: string, entry: number): void => {
    const list = names.get(key);
    if (list) list.push(entry);
    else names.set(key, [entry]);
  };
  rows.forEach(({ keys, otherKeys }, row) => {
    for (const key of keys) add(key, row * 2);
    for (const key of otherKeys) add(key, row * 2 + 1);
  });
  return names;
}

/** The row of the region that a row lies in: by its code, or, where the source has none, as for the nearest town of its country. */
function regionFinder(rows: readonly KeyedRow[]): (row: KeyedRow, index: number) => number {
  const regions = new Map<string, number>();
  rows.forEach(({ kind, country, region }, index) => {
    if (kind === 'region' && region !== undefined) regions.set(`${country} ${region}`, index);
  });
  const towns = Map.groupBy(
    rows.filter(({ kind }) => kind === 'town' || kind === 'seat'),
    ({ country }) => country,
  );
  return ({ kind, country, region, lat, lon }) => {
    if (kind === 'territory') return NO_REGION;
    const code = region ?? nearest(towns.get(country) ?? [], lat, lon)?.region;
    return regions.get(`${country} ${code}`) ?? NO_REGION;
  };
}

function nearest(towns: readonly KeyedRow[], lat: number, lon: number): KeyedRow | undefined {
  let best: KeyedRow | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const town of towns) {
    const away = (town.lat - lat) ** 2 + ((town.lon - lon) * Math.cos((lat * Math.PI) / 180)) ** 2;
    if (away < least) [best, least] = [town, away];
  }
  return best;
}

/** Each number as its step from the one before, small either way (zigzag). */
function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => {
    const step = number - (numbers[index - 1] ?? 0);
    return step >= 0 ? step * 2 : -step * 2 - 1;
  });
}

function planes(numbers: readonly number[], width: number): Uint8Array {
  const bytes = new Uint8Array(numbers.length * width);
  numbers.forEach((number, index) => {
    for (let plane = 0; plane < width; plane++)
      bytes[plane * numbers.length + index] = number >>> (8 * plane);
  });
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
