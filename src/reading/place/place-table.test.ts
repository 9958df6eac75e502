import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHIPPED_MODELS } from '../shipped-models.fixture.ts';
import { rowOf } from './place-table.ts';

describe('the shipped table', () => {
  const table = SHIPPED_MODELS.places;

  it('has valid columns and a region in the same state for every row', () => {
    expect(table.count).toBeGreaterThan(200_000);
    for (let row = 0; row < table.count; row++) {
      const region = table.regionOf(row);
      const valid =
        /^[A-Z]{3}$/u.test(table.countryOf(row)) &&
        Math.abs(table.latOf(row)) <= 90 &&
        Math.abs(table.lonOf(row)) <= 180 &&
        (region === -1 ||
          (table.kindOf(region) === 'region' && table.countryOf(region) === table.countryOf(row)));
      if (!valid) expect.fail(`row ${row}`);
    }
  });

  it('answers any key', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const entry of table.find(text)?.entries ?? []) expect(rowOf(entry)).toBeLessThan(table.count);
      }),
    );
  });
});
