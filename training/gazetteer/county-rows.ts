import { readFileSync } from 'node:fs';
import { packageFile } from '../names/package-file.ts';
import { middleOf, type PlaceRow } from './place-row.ts';
import type { TownRow } from './town-rows.ts';

/** TopoJSON: arcs are lists of steps on a grid, negative numbers name an arc run backwards. */
interface Topology {
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: {
    readonly counties: {
      readonly geometries: readonly {
        readonly id: string;
        readonly arcs?: unknown;
        readonly properties: { readonly name: string };
      }[];
    };
  };
}

const STATE_DIGITS = 2;

/**
 * Counties of the United States with the word that goes with them ("Walker County", "Acadia Parish"), from the Census Bureau's map
 * (public domain) by way of `us-atlas`. `stateOf` gives the postal code of a state's two FIPS digits.
 */
export function countyRows(stateOf: ReadonlyMap<string, string>, towns: readonly TownRow[]): PlaceRow[] {
  const map = JSON.parse(readFileSync(packageFile('us-atlas', 'counties-10m.json'), 'utf8')) as Topology;
  const people = new Map<string, number>();
  for (const { country, region, district, population } of towns)
    if (country === 'USA') people.set(region + district, (people.get(region + district) ?? 0) + population);
  return map.objects.counties.geometries.flatMap((county): PlaceRow[] => {
    const region = stateOf.get(county.id.slice(0, STATE_DIGITS));
    const at = middleOf(pointsOf(map, county.arcs));
    if (region === undefined || !at) return [];
    const names =
      region === 'LA' ? [`${county.properties.name} Parish`] : countyNames(county.properties.name);
    const population = people.get(region + county.id.slice(STATE_DIGITS)) ?? 0;
    return [{ kind: 'district', country: 'USA', region, names, lat: at[0], lon: at[1], population }];
  });
}

function countyNames(name: string): string[] {
  return [`${name} County`, `County of ${name}`, `${name} Co`];
}

function* pointsOf(map: Topology, arcs: unknown): Generator<[number, number]> {
  if (typeof arcs === 'number') {
    const { scale, translate } = map.transform;
    let [x, y] = [0, 0];
    for (const [dx, dy] of map.arcs[arcs < 0 ? ~arcs : arcs] ?? []) {
      x += dx;
      y += dy;
      yield [y * scale[1] + translate[1], x * scale[0] + translate[0]];
    }
    return;
  }
  if (Array.isArray(arcs)) for (const part of arcs) yield* pointsOf(map, part);
}
