import type { Names } from './names.ts';

/**
 * A place that reports name: a town, a region, a sea, a crossing, a base. `country` is the ISO 3166-1 alpha-3 code of the state it belongs to
 * by the resolutions of the United Nations General Assembly (Crimea: Ukraine), or, where those are silent, of the one that administers it;
 * absent for seas, for regions of several states, and for land that several hold or claim (Kashmir as a whole, the Spratly Islands).
 * `lat` and `lon` in degrees, to a tenth; of a region or a sea, near its middle.
 */
export interface Place {
  readonly names: Names;
  readonly country?: string;
  readonly lat: number;
  readonly lon: number;
}
