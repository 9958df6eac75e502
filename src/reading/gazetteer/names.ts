import type { Language } from '../../base/index.ts';

/**
 * Names separated by `; `, the preferred one first. How a name is spelled here is also the rule for its case in a text:
 * a word written with a small letter is met in any case, one with a capital needs a capital, one in capitals (`WHO`, or a lone name of
 * up to three letters such as `Xi`) must be written exactly so. Accents never count against a name, unless `=` stands before it.
 */
export type NameList = string;

/** What a thing is called: `all` in every language, besides the lists of one language. */
export interface Names {
  readonly all?: NameList;
  readonly en?: NameList;
  readonly it?: NameList;
}

/** The single names of a list, in order; none for a missing list. */
export function splitNames(list: NameList | undefined): readonly string[] {
  return list === undefined ? [] : list.split('; ');
}

/** Every name used in texts of `language`: those of that language first. May be empty. */
export function namesIn(names: Names, language: Language): readonly string[] {
  const own = splitNames(names[language]);
  return names.all === undefined ? own : own.concat(splitNames(names.all));
}

/** The preferred name in `language`, without spelling marks. Throws for a record that has none: a mistake in a vocabulary. */
export function preferredName(names: Names, language: Language): string {
  const list = names[language] ?? names.all;
  if (list === undefined) throw new Error(`no ${language} name beside ${JSON.stringify(names)}`);
  const end = list.indexOf('; ');
  return list.slice(list.startsWith('=') ? 1 : 0, end < 0 ? list.length : end);
}
