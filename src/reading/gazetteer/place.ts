import type { Names } from './names.ts';

/**
 * A place that reports name: a town, a region, a sea, a crossing, a base. `country` is the ISO 3166-1 alpha-3 code of the state that the
 * United Nations General Assembly counts it to, absent for seas, for regions of several states and where that is open (Kashmir).
 * `lat` and `lon` in degrees, to a tenth; of a region or a sea, near its middle.
 */
export interface Place {
  readonly names: Names;
  readonly country?: string;
  readonly lat: number;
  readonly lon: number;
}
