import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../src/base/index.ts';
import { inflect } from '../../src/reading/gazetteer/inflection.ts';
import { NAME_CLASSES } from '../../src/reading/names/name-classes.ts';
import { type ListedName, listed } from './listed-name.ts';

const LISTS = new URL('lists/', import.meta.url);

/** The lists of our own, `lists/LANGUAGE/CLASS.txt`; a row with a bar is inflected as in the gazetteer's tables. */
export function ownLists(): ListedName[] {
  return ['all', 'en', 'it'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, LISTS)).flatMap((file) => {
      const is = NAME_CLASSES.find((name) => `${name.replaceAll(' ', '-')}.txt` === file);
      if (is === undefined) throw new Error(`lists/${folder}/${file} is named after no class`);
      const rows = namesOf(readFileSync(new URL(`${folder}/${file}`, LISTS), 'utf8'));
      return listed(folder === 'all' ? rows : inflected(rows, folder as Language), is);
    }),
  );
}

/** Small words that are never a town's or a person's name alone. */
export function neverNames(): ReadonlySet<string> {
  return new Set(withoutComments(readFileSync(new URL('never.txt', LISTS), 'utf8')).split(/\s+/u));
}

function inflected(rows: readonly string[], language: Language): string[] {
  return rows.flatMap((row) => inflect(row, language).map(({ form }) => form));
}

function namesOf(text: string): string[] {
  return withoutComments(text)
    .split(/[;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function withoutComments(text: string): string {
  return text.replaceAll(/^#.*$/gmu, '');
}
