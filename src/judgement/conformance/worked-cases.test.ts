import { describe, expect, it } from 'vitest';
import { isCaseMet, isMet } from './verdict.ts';
import { workedCases } from './worked-cases.ts';

const CASES = workedCases();

describe('the published worked cases', () => {
  it('are all there', () => {
    const numbered = (letter: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
    const ids = CASES.map(({ id }) => id);
    expect(ids).toEqual([...numbered('A', 8), ...numbered('F', 17), ...numbered('W', 2)]);
  });

  it.each(CASES)('$id comes out: $what', ({ values }) => {
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => !isMet(value))).toEqual([]);
  });
});

describe('a value', () => {
  const value = (expected: number | string, got: number | string, digits?: number) => ({
    name: 'x',
    expected,
    got,
    ...(digits === undefined ? {} : { digits }),
  });

  it.each([
    [value(0.162, 0.1615, 3), true],
    [value(0.162, 0.1614, 3), false],
    [value(-106, -105.9, 0), true],
    [value(3, 3.0000001), false],
    [value('H2, H3', 'H2, H3'), true],
    [value('H2, H3', 'H3, H2'), false],
    [value(1, Number.NaN, 2), false],
    [value(1, '1', 2), false],
  ])('%j is met: %s', (tried, met) => {
    expect(isMet(tried)).toBe(met);
  });

  it('is not met by a case that holds none', () => {
    const empty = { id: 'X', what: '', source: '', derived: false, values: [] };
    expect(isCaseMet(empty)).toBe(false);
  });
});
