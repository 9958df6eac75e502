import { basename, extname } from 'node:path';

/** Longest name of a page, without its extension, in UTF-16 code units. */
const LONGEST = 80;

/**
 * Names for the pages of report files, one for each, in order: the name of the report with `.html`, letters, digits, dots, dashes and underscores only,
 * never hidden, and no two alike even where capitals do not count.
 */
export function pageFileNames(paths: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return paths.map((path) => {
    const stem = stemOf(path);
    let name = `${stem}.html`;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${stem}-${count}.html`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function stemOf(path: string): string {
  const stem = basename(path, extname(path))
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|-+$/gu, '')
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/\uFFFD/gu, '');
  return stem === '' ? 'report' : stem;
}
