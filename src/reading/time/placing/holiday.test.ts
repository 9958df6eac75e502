import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekday } from '../../../base/index.ts';
import { easterSunday, orthodoxEaster } from './easter.ts';
import { holidayIn, nthWeekday } from './holiday.ts';
import { HOLIDAYS, type HolidayName } from './vocabulary/holidays.ts';

const anyYear = fc.integer({ min: 1600, max: 2199 });

describe('Easter', () => {
  // Dates as the churches kept or announced them.
  it.each([
    [2000, '2000-04-23', '2000-04-30'],
    [2014, '2014-04-20', '2014-04-20'],
    [2022, '2022-04-17', '2022-04-24'],
    [2023, '2023-04-09', '2023-04-16'],
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
  ])('of %i', (year, western, orthodox) => {
    expect(easterSunday(year)).toBe(western);
    expect(orthodoxEaster(year)).toBe(orthodox);
  });

  it('is a Sunday, the western one between 22 March and 25 April', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const western = easterSunday(year) ?? '';
        expect([weekday(western), weekday(orthodoxEaster(year) ?? '')]).toEqual([7, 7]);
        expect(western.slice(5) >= '03-22' && western.slice(5) <= '04-25').toBe(true);
      }),
    );
  });
});

describe('holidays', () => {
  it.each([
    ['thanksgiving', 2022, '2022-11-24'],
    ['memorial-day', 2022, '2022-05-30'],
    ['good-friday', 2023, '2023-04-07'],
    ['pentecost', 2023, '2023-05-28'],
    ['orthodox-christmas', 2023, '2023-01-07'],
    ['black-friday', 2022, '2022-11-25'],
    ['ash-wednesday', 2023, '2023-02-22'],
    // The evenings on which they began, as the communities kept them.
    ['rosh-hashanah', 2018, '2018-09-09'],
    ['passover', 2018, '2018-03-30'],
    ['passover', 2024, '2024-04-22'],
    ['hanukkah', 2018, '2018-12-02'],
    ['purim', 2013, '2013-02-23'],
    ['purim', 2024, '2024-03-23'],
    ['yom-kippur', 2023, '2023-09-24'],
    ['eid-al-fitr', 2024, '2024-04-09'],
    ['ramadan', 2023, '2023-03-22'],
  ] as const)('%s in %i', (name, year, day) => {
    expect(holidayIn(name, year)?.from).toBe(day);
  });

  it('fall in the year they are asked for', () => {
    const names = Object.keys(HOLIDAYS) as HolidayName[];
    fc.assert(
      fc.property(fc.constantFrom(...names), anyYear, (name, year) => {
        // The Chinese year is known from a table.
        if (name === 'chinese-new-year' && (year < 1950 || year > 2060)) return;
        expect(holidayIn(name, year)?.to?.slice(0, 4) ?? '').toMatch(new RegExp(`${year}|${year + 1}`, 'u'));
      }),
    );
  });

  it('have no fifth Monday where the month has four', () => {
    expect(nthWeekday(2022, { month: 12, weekday: 1, nth: 4 })).toBe('2022-12-26');
    expect(nthWeekday(2022, { month: 12, weekday: 1, nth: 5 })).toBeUndefined();
    expect(nthWeekday(2022, { month: 10, weekday: 1, nth: -1 })).toBe('2022-10-31');
  });
});
