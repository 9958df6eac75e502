import { VigiliaError } from '../base/index.ts';
import type { ReadOptions } from './read-options.ts';

/** Refuses calls of `vigilia read` whose options do not go together. @throws VigiliaError `usage`. */
export function requireUsage(files: readonly string[], options: ReadOptions): void {
  const { ndjson, explain, html, out, lang, format } = options;
  const wrong: readonly (readonly [boolean | undefined, string, string])[] = [
    [ndjson && files.length > 0, 'files-and-ndjson', '--ndjson reads standard input: name no files with it'],
    [ndjson && html, 'html-and-ndjson', '--html makes pages of files: it does not go with --ndjson'],
    [
      ndjson && explain,
      'explain-and-ndjson',
      '--explain tells of files: it does not go with --ndjson; use --format json for reasons as data',
    ],
    [html && format === 'json', 'html-and-json', '--html prints a page: it does not go with --format json'],
    [out !== undefined && !html, 'out-without-html', '--out is the folder for the pages of --html: use both'],
    [
      lang !== undefined && (!(html || explain) || format === 'json'),
      'lang-alone',
      '--lang is the language of --explain and --html: use it with one of them',
    ],
    [
      !ndjson && files.length === 0,
      'no-files',
      'name the files to read, or use --ndjson for a filter; vigilia read --help tells more',
    ],
    [
      html && out === undefined && files.length > 1,
      'html-of-many',
      '--html prints one page: name one file, or a folder for the pages with --out',
    ],
  ];
  const first = wrong.find(([applies]) => applies === true);
  if (first) throw new VigiliaError('usage', `read/${first[1]}`, first[2]);
}
