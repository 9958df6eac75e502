import type { Names } from './names.ts';

/** The seat of a government. Degrees, north and east positive. */
interface Capital {
  readonly names: Names;
  readonly lat: number;
  readonly lon: number;
}

/**
 * A state. `code` is ISO 3166-1 alpha-3 (`XKX` for Kosovo, from the range that ISO leaves to users).
 * `demonyms` are adjectives and names of its people as inflection rows; `lat` and `lon` lie near its middle, in degrees.
 */
export interface Country {
  readonly code: string;
  readonly names: Names;
  readonly demonyms: Names;
  readonly lat: number;
  readonly lon: number;
  readonly capital: Capital;
}
