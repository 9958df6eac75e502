/**
 * `npm run places` (`build-places.ts MODULES`) makes `models/places.bin.gz` anew, byte for byte the same from the same packages.
 * `place-table.ts` says how it is laid out.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../src/base/index.ts';
import { namesIn } from '../../src/reading/gazetteer/names.ts';
import { COUNTRIES } from '../../src/reading/gazetteer/vocabulary/countries.ts';
import { countyRows } from './county-rows.ts';
import { divisionRows, readStates, stateRows } from './division-rows.ts';
import { packPlaces } from './pack-places.ts';
import { type TownRow, townRows } from './town-rows.ts';

const TARGET = new URL('../../models/places.bin.gz', import.meta.url);

const states = readStates();
const alpha3 = new Map(Object.entries(states).map(([iso, { iso3 }]) => [iso, iso3]));
// GeoNames and we call Kosovo by the same code of the range left to users.
alpha3.set('XK', 'XKX');
const towns: TownRow[] = townRows(alpha3);
const stateOf = new Map(
  (states['US']?.regions ?? []).flatMap(({ fips, iso }) => (fips && iso ? [[fips, iso] as const] : [])),
);
const bytes = packPlaces([
  ...stateRows(states, towns, listedStates()),
  ...divisionRows(states, towns),
  ...countyRows(stateOf, towns),
  ...towns,
]);
const packed = gzipSync(bytes, { level: 9 });
writeFileSync(TARGET, packed);
process.stdout.write(`${bytes.length} bytes, ${packed.length} packed\n`);

/** The states of our own gazetteer with their names in both languages; what must be written in capitals is left to it. */
function listedStates(): Map<string, { names: string[]; lat: number; lon: number }> {
  return new Map(
    COUNTRIES.map(({ code, names, lat, lon }) => {
      const all = LANGUAGES.flatMap((language) => namesIn(names, language));
      return [code, { names: all.filter((name) => name.length > 4 && !name.startsWith('=')), lat, lon }];
    }),
  );
}
