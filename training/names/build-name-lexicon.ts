import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { NAME_CLASSES, type NameClass, nameClassBit } from '../../src/reading/names/name-classes.ts';
import { cityNames } from './city-names.ts';
import { gazetteerNames } from './gazetteer-names.ts';
import type { ListedName } from './listed-name.ts';
import { nameLines } from './name-lines.ts';
import { neverNames, ownLists } from './own-lists.ts';
import { personNames } from './person-names.ts';
import { territoryNames } from './territory-names.ts';
import { wordnetNames } from './wordnet-names.ts';

const TARGET = new URL('../../models/names.bin.gz', import.meta.url);

/** Classes whose members must be more than a small word with a capital. */
const NEVER_SMALL: ReadonlySet<NameClass> = new Set([
  'country',
  'city',
  'region',
  'landmark',
  'given name',
  'surname',
  'organisation',
  'event',
]);

/** The list of names as `nameLexiconFrom` reads it: equal names together, in one order whatever the order of the sources. */
export function nameList(names: Iterable<ListedName>, never: ReadonlySet<string>): string {
  const classes = new Map<string, number>();
  for (const { name, is } of names) {
    for (const line of nameLines(name)) {
      const barred = NEVER_SMALL.has(is) && (line.length < 2 || never.has(line.toLowerCase()));
      if (!barred) classes.set(line, (classes.get(line) ?? 0) | nameClassBit(is));
    }
  }
  const sections = Map.groupBy(classes.keys(), (line) => classes.get(line) ?? 0);
  return [...sections]
    .sort(([one], [other]) => one - other)
    .map(([set, lines]) => `#${set.toString(16)}\n${lines.sort(byCodeUnit).join('\n')}\n`)
    .join('');
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : 1;
}

async function build(): Promise<void> {
  const names = [
    ...ownLists(),
    ...gazetteerNames(),
    ...territoryNames(),
    ...cityNames(),
    ...wordnetNames(),
    ...(await personNames()),
  ];
  const text = nameList(names, neverNames());
  const bytes = gzipSync(text, { level: 9 });
  writeFileSync(TARGET, bytes);
  const counts = NAME_CLASSES.map((is) => `${is} ${names.filter((name) => name.is === is).length}`).join(
    ', ',
  );
  process.stdout.write(`${text.split('\n').length} lines, ${bytes.length} bytes\n${counts}\n`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) await build();
