import { describe, expect, it } from 'vitest';
import { namedReport, namedReports } from './named-reports.ts';

const IDS = [
  'reports/wire.txt',
  'reports/old/wire.txt',
  'reports/wire.txt.md',
  'reports/a,b.txt',
  'reports/echo.txt',
];
const code = (name: string): string => {
  try {
    return namedReport(name, IDS);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a report by name', () => {
  it.each([
    ['reports/wire.txt', 'reports/wire.txt'],
    ['old/wire.txt', 'reports/old/wire.txt'],
    ['echo', 'reports/echo.txt'],
    ['wire.txt.md', 'reports/wire.txt.md'],
    ['wire', 'cli/many-reports'],
    ['wire.txt', 'cli/many-reports'],
    ['faro', 'cli/no-report'],
    ['', 'cli/no-report'],
  ])('%s is %s', (name, expected) => expect(code(name)).toBe(expected));

  it('stands in a list with commas, and may hold one itself', () => {
    expect(namedReports(['echo, old/wire.txt', 'reports/a,b.txt', 'echo'], IDS)).toEqual([
      'reports/echo.txt',
      'reports/old/wire.txt',
      'reports/a,b.txt',
    ]);
  });
});
