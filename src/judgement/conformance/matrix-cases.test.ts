import { describe, expect, it } from 'vitest';
import { matrixCases } from './matrix-cases.ts';

describe('the worked cases of the matrix', () => {
  it('are A1 to A8', () => {
    expect(matrixCases().map(({ id }) => id)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8']);
  });

  it.each(matrixCases().flatMap(({ id, values }) => values.map((value) => ({ id, ...value }))))(
    '$id $name: $expected',
    ({ expected, got, digits }) => {
      if (typeof expected === 'number' && digits !== undefined) expect(got).toBeCloseTo(expected, digits);
      else expect(got).toBe(expected);
    },
  );
});
