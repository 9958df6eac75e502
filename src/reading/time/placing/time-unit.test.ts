import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../base/index.ts';
import type { TimeUnit } from '../time-fields.ts';
import { isOpenTo, shiftDay, UNCOUNTED_LENGTH, unitAround } from './time-unit.ts';

const UNITS = Object.keys(UNCOUNTED_LENGTH) as TimeUnit[];
const anyUnit = fc.constantFrom(...UNITS);
const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map(isoDay);

describe('time units', () => {
  it('hold the day that they are asked for', () => {
    fc.assert(
      fc.property(anyDay, anyUnit, (day, unit) => {
        const { from = '', to = '' } = unitAround(day, unit);
        // A weekend belongs to a week whose other days it does not hold.
        if (unit === 'weekend') expect(to >= day).toBe(true);
        else expect(from <= day && day <= to).toBe(true);
      }),
    );
  });

  it('are the same around each of their days', () => {
    fc.assert(
      fc.property(anyDay, anyUnit, (day, unit) => {
        const whole = unitAround(day, unit);
        expect(unitAround(whole.from ?? '', unit)).toEqual(whole);
        expect(unitAround(whole.to ?? '', unit)).toEqual(whole);
      }),
    );
  });

  it('move a day forward by a positive amount and back by a negative one', () => {
    fc.assert(
      fc.property(anyDay, anyUnit, fc.integer({ min: 0, max: 20 }), (day, unit, amount) => {
        expect((shiftDay(day, unit, amount) ?? day) >= day).toBe(true);
        expect((shiftDay(day, unit, -amount) ?? day) <= day).toBe(true);
      }),
    );
  });

  it.each([
    ['2022-12-19', 'year', 0.5, '2023-06-19'],
    ['2022-12-19', 'month', 1.5, '2023-02-03'],
    ['2022-12-19', 'hour', 48, '2022-12-21'],
    ['2022-12-19', 'week', -2, '2022-12-05'],
    ['2022-12-19', 'century', 99, undefined],
    ['2022-12-19', 'century', -9999, undefined],
  ] as const)('%s moved by the unit %s, %d times', (day, unit, amount, expected) => {
    expect(shiftDay(day, unit, amount)).toBe(expected);
  });

  it('are left open by a document date that is longer than they are', () => {
    const december = { from: '2022-12-01', to: '2022-12-31' };
    expect(UNITS.filter((unit) => isOpenTo(december, unit))).toEqual([
      'second',
      'minute',
      'hour',
      'day',
      'weekend',
      'week',
    ]);
    expect(isOpenTo({ from: '2022-12-19', to: '2022-12-19' }, 'hour')).toBe(false);
  });
});
