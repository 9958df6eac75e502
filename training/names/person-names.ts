import { readFileSync } from 'node:fs';
import { type ListedName, listed } from './listed-name.ts';
import { packageFile } from './package-file.ts';
import { transliterations } from './transliterate.ts';

/** Lists of `gender-detection-from-name`, of given names alone. */
const GIVEN_NAME_LISTS = ['it', 'en', 'es', 'fr', 'de', 'tr'];

/**
 * Given names and surnames: the locales of Faker (MIT), Cyrillic ones in Latin letters, the given names of `gender-detection-from-name`
 * (MIT), and the names of CSpell (MIT), which are surnames where nothing calls them given names.
 */
export async function personNames(): Promise<ListedName[]> {
  const { given, family } = await fakerNames();
  for (const name of givenNames()) given.add(name);
  const other = readFileSync(packageFile('@cspell/dict-people-names', 'dict/people-names.txt'), 'utf8')
    .split('\n')
    .filter((name) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(name));
  for (const name of other) if (!given.has(name)) family.add(name);
  return [...listed(given, 'given name'), ...listed(family, 'surname')];
}

async function fakerNames(): Promise<{ given: Set<string>; family: Set<string> }> {
  const { allLocales } = (await import(packageFile('@faker-js/faker', 'dist/index.js'))) as {
    allLocales: Record<string, { person?: Record<string, unknown> }>;
  };
  const given = new Set<string>();
  const family = new Set<string>();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const inLatin = (value: unknown): string[] =>
      stringsOf(value)
        .flatMap((name) => transliterations(name, locale === 'uk'))
        .filter(isName);
    for (const name of inLatin(person?.['first_name'])) given.add(name);
    for (const name of inLatin(person?.['last_name'])) family.add(name);
  }
  return { given, family };
}

function givenNames(): string[] {
  return GIVEN_NAME_LISTS.flatMap((language) => {
    const text = readFileSync(packageFile('gender-detection-from-name', `names/${language}.js`), 'utf8');
    return Array.from(text.matchAll(/\[["'](\p{L}[^"]*?)["'],/gu), ([, name = '']) =>
      capitalised(name),
    ).filter(isName);
  });
}

function capitalised(name: string): string {
  return name.replaceAll(
    /(^|[ -])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** Two letters or more in one to three words, Latin. */
function isName(name: string): boolean {
  return /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+(?: \p{L}[\p{Script=Latin}\p{M}'’-]*){0,2}$/u.test(name);
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
