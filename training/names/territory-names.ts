import { readFileSync } from 'node:fs';
import { type ListedName, listed } from './listed-name.ts';
import { packageFile } from './package-file.ts';

/** States, groups of states and subdivisions in both languages, from the CLDR (Unicode License v3). */
export function territoryNames(): ListedName[] {
  return ['en', 'it'].flatMap((language) => {
    const territories = localeNames(
      'cldr-localenames-full',
      `main/${language}/territories.json`,
      'territories',
    );
    const subdivisions = localeNames(
      'cldr-subdivisions-full',
      `subdivisions/${language}/${language}.json`,
      'subdivisions',
    );
    return [
      ...territories
        .filter(([code]) => !/^(?:ZZ|EU|EZ|UN|XA|XB|QO)/u.test(code))
        .flatMap(([code, name]) => listed(withoutBrackets(name), /^\d/u.test(code) ? 'region' : 'country')),
      ...subdivisions.flatMap(([, name]) => listed(withoutBrackets(name), 'region')),
    ];
  });
}

function localeNames(name: string, path: string, key: string): [code: string, name: string][] {
  const names = find(JSON.parse(readFileSync(packageFile(name, path), 'utf8')), key);
  return Object.entries(names as Record<string, string>).filter(([, value]) => typeof value === 'string');
}

/** The value of `key` that holds strings, at whatever depth. */
function find(node: unknown, key: string): unknown {
  if (typeof node !== 'object' || node === null) return undefined;
  for (const [name, value] of Object.entries(node)) {
    const found = find(value, key) ?? (name === key ? value : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Myanmar (Birmania)": both names. */
function withoutBrackets(name: string): string[] {
  return name
    .split(/[()]/u)
    .map((part) => part.trim())
    .filter((part) => /^\p{Lu}/u.test(part));
}
