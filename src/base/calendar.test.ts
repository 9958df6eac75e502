import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDay,
  dayNumber,
  isoDay,
  monthInterval,
  parseIsoDate,
  weekday,
} from './calendar.ts';

describe('calendar days', () => {
  const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map(isoDay);

  it('count back and forth', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -5000, max: 5000 }),
        (day, days) => addDays(addDays(day, days), -days) === day,
      ),
    );
    fc.assert(fc.property(anyDay, (day) => isoDay(dayNumber(day)) === day));
  });

  it('compare as strings in the order of time', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => a < b === dayNumber(a) < dayNumber(b)));
  });

  it('have weekdays that follow each other', () => {
    expect(weekday('2022-12-19')).toBe(1);
    expect(weekday('2023-01-01')).toBe(7);
    fc.assert(fc.property(anyDay, (day) => weekday(addDays(day, 1)) === (weekday(day) % 7) + 1));
  });

  it('are cut to the length of a shorter month', () => {
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2022-12-19', -12)).toBe('2021-12-19');
    expect(addMonths('2022-01-15', -1)).toBe('2021-12-15');
  });

  it.each([
    [2023, 2, 31],
    [2023, 13, 1],
    [2023, 4, 31],
    [2023, 2, 29],
    [0, 1, 1],
  ])('do not exist as %i-%i-%i', (year, month, day) => {
    expect(calendarDay(year, month, day)).toBeUndefined();
  });
});

describe('parseIsoDate', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31', 'year'],
    ['2022-12', '2022-12-01', '2022-12-31', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2022-12-19', '2022-12-19', '2022-12-19', 'day'],
    ['2022-12-19T10:30:00Z', '2022-12-19', '2022-12-19', 'day'],
  ])('keeps the precision of %s', (value, from, to, precision) => {
    expect(parseIsoDate(value)).toEqual({ from, to, precision, vague: false });
  });

  it.each(['', '19/12/2022', '2022-13', '2022-02-30', '22-12-19', '2022-12-19x', 'December 2022'])(
    'refuses “%s”',
    (value) => {
      expect(parseIsoDate(value)).toBeUndefined();
    },
  );

  it('reads back every month that it makes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const interval = monthInterval(year, month);
        expect(parseIsoDate(interval.from?.slice(0, 7) ?? '')).toEqual(interval);
      }),
    );
  });
});
