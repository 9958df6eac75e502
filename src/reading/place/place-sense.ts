import type { Name } from '../name.ts';
import { isOtherName, type PlaceKind, type PlaceTable, rowOf } from './place-table.ts';

/** One thing that a name may stand for: a row of the table, an entry of our own gazetteer, or both. */
export interface PlaceSense {
  /** Row of the table; −1 for what only our own gazetteer knows. */
  readonly row: number;
  /** The listed name whose entry it is. */
  readonly listed?: Name;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-3; absent for seas and what several states hold. */
  readonly country?: string;
  /** Row of the region that holds it or that it is; −1 for none. */
  readonly region: number;
  readonly lat: number;
  readonly lon: number;
  /** How likely the name means this when nothing else is known: a logarithm of its size (base 10) and what its kind adds. */
  readonly prior: number;
}

/** What a kind adds to the size: a state is named more often than a village in it has people. */
const KIND_WEIGHT: Readonly<Record<PlaceKind, number>> = {
  territory: 1,
  region: 0.7,
  district: 0,
  capital: 1,
  seat: 0.3,
  town: 0,
  quarter: -1.5,
};
/** What an entry of our own gazetteer adds: it holds what reports mean as a rule. */
const LISTED_WEIGHT = 1;
/** A name in another language or of another time. */
const OTHER_NAME_WEIGHT = -2.5;
/** A place by the name of its own state ("México" the region, "Luxembourg" the town). */
const STATE_NAMESAKE_WEIGHT = -3;
/** Of rows whose size is not known, as a logarithm. */
const SIZE_UNKNOWN: Readonly<Partial<Record<PlaceKind, number>>> = { region: 4, district: 4.8 };
const SMALLEST = 2;
/** A region by the name of a town that holds so large a share of its people mostly yields to the town ("New York"). */
const NAMESAKE_WEIGHT = -2;
const NAMESAKE_SHARE = 0.2;
/** A row so near an entry of our own is the same place. */
const SAME_KM = 60;
const SAME_REGION_KM = 400;
const EARTH_KM = 6371;
const MOST_SENSES = 40;

/** What a name may stand for. `entries` are those of the table, `listed` the entry of our own gazetteer. */
export function sensesOf(table: PlaceTable, entries: Uint32Array, listed: Name | undefined): PlaceSense[] {
  const rows = entries.map(rowOf);
  const own = listed ? ownSense(table, rows, listed) : undefined;
  const senses: PlaceSense[] = own ? [own] : [];
  for (const entry of entries.subarray(0, MOST_SENSES)) {
    const row = rowOf(entry);
    if (own && (row === own.row || isSame(table, row, own))) continue;
    const sense = rowSense(table, row, rows);
    const isNamesake = own?.kind === 'territory' && own.country === sense.country;
    const weight = (isOtherName(entry) ? OTHER_NAME_WEIGHT : 0) + (isNamesake ? STATE_NAMESAKE_WEIGHT : 0);
    senses.push(weight === 0 ? sense : { ...sense, prior: sense.prior + weight });
  }
  return senses;
}

/** The sense of one row. `among` are the rows of the same name. */
function rowSense(table: PlaceTable, row: number, among: Uint32Array = new Uint32Array()): PlaceSense {
  const kind = table.kindOf(row);
  const people = table.populationOf(row);
  const size = people > 0 ? Math.log10(people) : (SIZE_UNKNOWN[kind] ?? SMALLEST);
  const isNamesake =
    kind === 'region' &&
    among.some(
      (other) =>
        table.regionOf(other) === row &&
        other !== row &&
        table.populationOf(other) >= people * NAMESAKE_SHARE,
    );
  return {
    row,
    kind,
    country: table.countryOf(row),
    region: table.regionOf(row),
    lat: table.latOf(row),
    lon: table.lonOf(row),
    prior: size + KIND_WEIGHT[kind] + (isNamesake ? NAMESAKE_WEIGHT : 0),
  };
}

/** The entry of our own gazetteer, and the row of the table that is the same place, if there is one. */
function ownSense(table: PlaceTable, rows: Uint32Array, listed: Name): PlaceSense | undefined {
  const { lat, lon, country } = listed;
  if (lat === undefined || lon === undefined) return undefined;
  if (listed.kind === 'country') {
    const row = table.countryRow(country ?? '');
    const prior = row < 0 ? 7 : Math.log10(Math.max(100, table.populationOf(row)));
    return {
      row,
      listed,
      kind: 'territory',
      ...(country === undefined ? {} : { country }),
      region: -1,
      lat,
      lon,
      prior: prior + KIND_WEIGHT.territory + LISTED_WEIGHT,
    };
  }
  const near = [...rows].filter((row) => isAt(table, row, listed.country, lat, lon));
  const row =
    near.find((one) => table.kindOf(one) === 'capital') ??
    near.find((one) => isTown(table, one)) ??
    near[0] ??
    -1;
  const base = row < 0 ? undefined : rowSense(table, row, rows);
  return {
    row,
    listed,
    kind: base?.kind ?? (listed.kind === 'capital' ? 'capital' : 'town'),
    ...(country === undefined ? {} : { country }),
    region: base?.region ?? -1,
    // Our own middle of a region is meant for reports; of a town the table knows more exactly where it is.
    lat: base === undefined || base.kind === 'region' ? lat : base.lat,
    lon: base === undefined || base.kind === 'region' ? lon : base.lon,
    prior: Math.max(base?.prior ?? 0, 5) + LISTED_WEIGHT,
  };
}

function isTown(table: PlaceTable, row: number): boolean {
  const kind = table.kindOf(row);
  return kind === 'seat' || kind === 'town';
}

function isAt(
  table: PlaceTable,
  row: number,
  country: string | undefined,
  lat: number,
  lon: number,
): boolean {
  if (country !== undefined && table.countryOf(row) !== country) return false;
  const reach = table.kindOf(row) === 'region' ? SAME_REGION_KM : SAME_KM;
  return kilometres(table.latOf(row), table.lonOf(row), lat, lon) <= reach;
}

/** A town and the region named after it are two things. */
function isSame(table: PlaceTable, row: number, own: PlaceSense): boolean {
  const isRegion = table.kindOf(row) === 'region' && own.kind !== 'region' && own.kind !== 'territory';
  return !isRegion && isAt(table, row, own.country, own.lat, own.lon);
}

/** Distance along a great circle (haversine formula) between two places in degrees. */
export function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const degree = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * degree) / 2) ** 2 +
    Math.cos(lat1 * degree) * Math.cos(lat2 * degree) * Math.sin(((lon2 - lon1) * degree) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}
