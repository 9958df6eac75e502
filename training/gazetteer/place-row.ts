import type { PlaceKind } from '../../src/reading/place/place-table.ts';

/** A place as the sources give it, before it is a row of the table. */
export interface PlaceRow {
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** GeoNames code of the first-order division it lies in, or is; absent where the source does not tell. */
  readonly region?: string;
  /** Its own names. */
  readonly names: readonly string[];
  /** Names in other languages, of other times, other spellings. */
  readonly others?: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly geonames?: number;
}

/** The middle of what points enclose, across the date line where that is the shorter way; `undefined` for none. */
export function middleOf(
  points: Iterable<readonly [lat: number, lon: number]>,
): [number, number] | undefined {
  const all = [...points];
  if (all.length === 0) return undefined;
  const lats = rangeOf(all.map(([lat]) => lat));
  const plain = rangeOf(all.map(([, lon]) => lon));
  const turned = rangeOf(all.map(([, lon]) => (lon < 0 ? lon + 360 : lon)));
  const lons = turned[1] - turned[0] < plain[1] - plain[0] ? turned : plain;
  const lon = (lons[0] + lons[1]) / 2;
  return [(lats[0] + lats[1]) / 2, lon > 180 ? lon - 360 : lon];
}

function rangeOf(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

type Point = readonly [lon: number, lat: number];

/**
 * The centre of gravity of the outer rings of polygons in GeoJSON order (degrees, a degree of longitude shortened as at its latitude), across
 * the date line where they lie on both sides of it; `undefined` without an area.
 */
export function centreOf(rings: readonly (readonly Point[])[]): [lat: number, lon: number] | undefined {
  const turned =
    rings.some((ring) => ring.some(([lon]) => lon > 150)) &&
    rings.some((ring) => ring.some(([lon]) => lon < -120));
  const sums = { area: 0, lat: 0, lon: 0 };
  for (const ring of rings)
    addRing(turned ? ring.map(([lon, lat]) => [lon < 0 ? lon + 360 : lon, lat]) : ring, sums);
  if (sums.area === 0) return undefined;
  const lon = sums.lon / sums.area;
  return [sums.lat / sums.area, lon > 180 ? lon - 360 : lon];
}

function addRing(ring: readonly Point[], sums: { area: number; lat: number; lon: number }): void {
  const first = ring[0];
  if (!first) return;
  const shrink = Math.cos((first[1] * Math.PI) / 180);
  let [area, lat, lon] = [0, 0, 0];
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? first;
    const cross = x1 * y2 - x2 * y1;
    area += cross / 2;
    lon += ((x1 + x2) * cross) / 6;
    lat += ((y1 + y2) * cross) / 6;
  });
  const sign = Math.sign(area) * shrink;
  sums.area += area * sign;
  sums.lat += lat * sign;
  sums.lon += lon * sign;
}
