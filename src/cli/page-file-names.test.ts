import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFileNames } from './page-file-names.ts';

describe('pageFileNames', () => {
  it.each([
    ['reports/2022-12-19-gazette.txt', '2022-12-19-gazette.html'],
    ['a b & c.pdf', 'a-b-c.html'],
    ['../../etc/passwd', 'passwd.html'],
    ['Città di Varn.md', 'Città-di-Varn.html'],
    ['...', 'report.html'],
    ['x/.hidden', 'hidden.html'],
    ['<script>.html', 'script.html'],
  ])('%s becomes %s', (path, name) => {
    expect(pageFileNames([path])).toEqual([name]);
  });

  it('tells apart what has one name in two folders, or differs in capitals', () => {
    expect(pageFileNames(['a/x.txt', 'b/x.md', 'X.txt'])).toEqual(['x.html', 'x-2.html', 'X-3.html']);
  });

  it('gives one safe name each, whatever the paths', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 20 }), (paths) => {
        const names = pageFileNames(paths);
        expect(names).toHaveLength(paths.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._-]*\.html$/u);
      }),
    );
  });
});
