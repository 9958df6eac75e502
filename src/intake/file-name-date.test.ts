import { expect, it } from 'vitest';
import { dateInFileName } from './file-name-date.ts';

it.each([
  ['2022-12-19-vertice.txt', '2022-12-19'],
  ['reports/2022-12_x.md', '2022-12'],
  ['reports/2022-12-vertice.md', '2022-12'],
  ['20221219.txt', '2022-12-19'],
  ['20221219-vertice.html', '2022-12-19'],
  ['agenzia_2022-12-19.eml', '2022-12-19'],
  ['2022-12-19-02-vertice.txt', '2022-12-19'],
  ['2022-02-31-x.txt', '2022-02-31'],
])('finds the date of %s', (id, expected) => {
  expect(dateInFileName(id)).toBe(expected);
});

it.each([
  '000_50381394aa006e91.txt',
  '2022.txt',
  '2022-report.txt',
  '2022-12-1999.txt',
  '12345678.txt',
  '20229919.txt',
  'a20221219b.txt',
  '1999-2022x12.txt',
  '2022-12-19/report.txt',
  'report.txt',
])('finds none in %s', (id) => {
  expect(dateInFileName(id)).toBeUndefined();
});
