import { Columns } from './columns.ts';

/** What sort of place a row of the table is. `region` is a first-order division of a state, `district` one of a lower order. */
export type PlaceKind = 'territory' | 'region' | 'district' | 'capital' | 'seat' | 'town' | 'quarter';

/** The kinds in the order of their codes in the table. */
export const PLACE_KINDS: readonly PlaceKind[] = [
  'territory',
  'region',
  'district',
  'capital',
  'seat',
  'town',
  'quarter',
];

/**
 * What a name stands for, most populous first, each entry twice a row, and one more where the name is not the place's own but another
 * spelling, language or time's (`rowOf`, `isOtherName`). A longer name may begin with it.
 */
interface NamedPlaces {
  readonly entries: Uint32Array;
  readonly goesOn: boolean;
}

/** The row of an entry. */
export function rowOf(entry: number): number {
  return entry >>> 1;
}

/** True where the name of an entry is not the place's own. */
export function isOtherName(entry: number): boolean {
  return (entry & 1) === 1;
}

/**
 * The table of places as `models/places.bin.gz` holds it, unpacked: names in order of their keys, each with the rows that it names, and
 * columns by row. Everything lies in typed arrays; nothing is copied into strings but what is asked for.
 */
export interface PlaceTable {
  /** What a key of `placeKey` names, and whether a longer key begins with it and a blank; `undefined` for neither. */
  find(key: string): NamedPlaces | undefined;
  readonly count: number;
  kindOf(row: number): PlaceKind;
  /** ISO 3166-1 alpha-3. */
  countryOf(row: number): string;
  /** Row of the first-order division that holds it; −1 for none known, its own row for such a division. */
  regionOf(row: number): number;
  /** Degrees, to some 300 metres. */
  latOf(row: number): number;
  lonOf(row: number): number;
  /** To some eight per cent; 0 where it is not known. */
  populationOf(row: number): number;
  /** GeoNames id; `undefined` for the few rows that have none. */
  geonamesOf(row: number): number | undefined;
  /** The row of a state or territory by its alpha-3 code; −1 for an unknown one. */
  countryRow(code: string): number;
}

/** Says that bytes are a table of this form. */
export const PLACES_MAGIC = 'VPL1';
/** Steps of a logarithmic scale (base 10) in which populations are kept. */
export const POPULATION_STEPS = 30;
/** Units a degree. */
export const LAT_UNITS = 360;
export const LON_UNITS = 180;
/** Stands for no region. */
const NONE = 0xffff;
const LINE_FEED = 10;
const BLANK = 32;
const HEADER_NUMBERS = 5;
const NO_ENTRIES = new Uint32Array();

/** Opens a table. Throws when the bytes are none of this version. */
export function placeTableFrom(bytes: Uint8Array): PlaceTable {
  return new ColumnTable(bytes);
}

class ColumnTable implements PlaceTable {
  readonly count: number;
  private readonly codes: readonly string[];
  private readonly names: Uint8Array;
  /** Where each name begins in `names`; one more for the end. */
  private readonly starts: Uint32Array;
  /** Where the rows of each name begin in `postings`; one more for the end. */
  private readonly firsts: Uint32Array;
  private readonly postings: Uint32Array;
  private readonly kinds: Uint8Array;
  private readonly countries: Uint8Array;
  private readonly regions: Uint16Array;
  private readonly lats: Int16Array;
  private readonly lons: Int16Array;
  private readonly populations: Uint8Array;
  private readonly ids: Uint32Array;
  private readonly countryRows: ReadonlyMap<string, number>;

  constructor(bytes: Uint8Array) {
    const columns = new Columns(bytes);
    if (columns.text(PLACES_MAGIC.length) !== PLACES_MAGIC)
      throw new Error('no table of places of this version');
    const [rows = 0, names = 0, postings = 0, nameBytes = 0, countries = 0] = columns.numbers(HEADER_NUMBERS);
    this.count = rows;
    this.codes = (columns.text(countries * 3).match(/.{3}/gu) ?? []).map(String);
    this.names = columns.bytes(nameBytes);
    this.starts = lineStarts(this.names, names);
    const counts = columns.bytes(names);
    this.firsts = new Uint32Array(names + 1);
    for (let name = 0; name < names; name++)
      this.firsts[name + 1] = (this.firsts[name] ?? 0) + (counts[name] ?? 0);
    this.postings = columns.steps(postings);
    this.kinds = columns.bytes(rows);
    this.countries = columns.bytes(rows);
    this.regions = Uint16Array.from(columns.wide(rows, 2));
    this.lats = Int16Array.from(columns.wide(rows, 2));
    this.lons = Int16Array.from(columns.wide(rows, 2));
    this.populations = columns.bytes(rows);
    this.ids = columns.wide(rows, 3);
    this.countryRows = this.findCountryRows();
  }

  find(key: string): NamedPlaces | undefined {
    const at = this.lowerBound(key);
    const isHere = this.compare(at, key) === 0;
    const next = isHere ? at + 1 : at;
    const goesOn = this.beginsWith(next, key);
    if (!isHere && !goesOn) return undefined;
    const entries = isHere ? this.postings.subarray(this.firsts[at], this.firsts[at + 1]) : NO_ENTRIES;
    return { entries, goesOn };
  }

  kindOf(row: number): PlaceKind {
    return PLACE_KINDS[this.kinds[row] ?? 0] ?? 'town';
  }

  countryOf(row: number): string {
    return this.codes[this.countries[row] ?? 0] ?? '';
  }

  regionOf(row: number): number {
    const region = this.regions[row] ?? NONE;
    return region === NONE ? -1 : region;
  }

  latOf(row: number): number {
    return (this.lats[row] ?? 0) / LAT_UNITS;
  }

  lonOf(row: number): number {
    return (this.lons[row] ?? 0) / LON_UNITS;
  }

  populationOf(row: number): number {
    const step = this.populations[row] ?? 0;
    return step === 0 ? 0 : 10 ** (step / POPULATION_STEPS);
  }

  geonamesOf(row: number): number | undefined {
    return this.ids[row] || undefined;
  }

  countryRow(code: string): number {
    return this.countryRows.get(code) ?? -1;
  }

  private findCountryRows(): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    // States stand before all other rows.
    for (let row = 0; row < this.count && this.kinds[row] === 0; row++) found.set(this.countryOf(row), row);
    return found;
  }

  /** The first name that is not before `key`; the number of names if all are. */
  private lowerBound(key: string): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(middle, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private compare(name: number, key: string): number {
    let at = this.starts[name] ?? this.names.length;
    for (let index = 0; index < key.length; index++, at++) {
      const code = this.names[at] ?? LINE_FEED;
      if (code !== key.charCodeAt(index)) return code - key.charCodeAt(index);
    }
    return (this.names[at] ?? LINE_FEED) === LINE_FEED ? 0 : 1;
  }

  private beginsWith(name: number, key: string): boolean {
    let at = this.starts[name] ?? this.names.length;
    for (let index = 0; index < key.length; index++, at++)
      if (this.names[at] !== key.charCodeAt(index)) return false;
    return this.names[at] === BLANK;
  }
}

function lineStarts(lines: Uint8Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let name = 0;
  for (let at = 0; at < lines.length && name < count; at++)
    if (lines[at] === LINE_FEED) starts[++name] = at + 1;
  return starts;
}
