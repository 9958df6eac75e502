import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../base/index.ts';
import { readWrittenDate } from './written-date.ts';

/** `from..to precision` of a date as read, or why it was not. */
function reading(value: string, language = 'it'): string {
  const date = readWrittenDate(value, language);
  if (date.kind !== 'read') return date.kind;
  const { from, to, precision } = date.interval;
  return from === to ? `${from} ${precision}` : `${from}..${to} ${precision}`;
}

const MONTH = '2022-12-01..2022-12-31 month';
const DAY = '2022-12-19 day';

describe('readWrittenDate', () => {
  it.each([
    ['2022', '2022-01-01..2022-12-31 year'],
    ['2022-12', MONTH],
    ['2022-12-19', DAY],
    ['2022-12-19T23:30:00+01:00', DAY],
    ['20221219', DAY],
    ['2022/12/19', DAY],
    ['2022.12', MONTH],
    ['dicembre 2022', MONTH],
    ['December 2022', MONTH],
    ['Dec. 2022', MONTH],
    ['12/2022', MONTH],
    ['19 dicembre 2022', DAY],
    ['lunedì 19 dicembre 2022', DAY],
    ['lun. 19 dic. 2022, ore 10:30', DAY],
    ['1° gennaio 2023', '2023-01-01 day'],
    ['19 December 2022', DAY],
    ['December 19, 2022', DAY],
    ['Monday, December 19th, 2022 at 10:30', DAY],
    ['19th of December 2022', DAY],
    ['Mon, 19 Dec 2022 23:30:00 +0100', DAY],
    ['19-Dec-2022 08:15', DAY],
    ['19/12/2022', DAY],
    ['19.12.2022', DAY],
    ['29 febbraio 2024', '2024-02-29 day'],
  ])('reads "%s"', (value, expected) => {
    expect(reading(value)).toBe(expected);
  });

  it('takes figures day first in Italian and refuses to choose in other languages', () => {
    expect(reading('03/04/2022', 'it')).toBe('2022-04-03 day');
    expect(reading('03/04/2022', 'en')).toBe('ambiguous');
    expect(reading('03/04/2022', 'und')).toBe('ambiguous');
    expect(reading('12/19/2022', 'en')).toBe(DAY);
    expect(reading('19/12/2022', 'en')).toBe(DAY);
    expect(reading('05/05/2022', 'en')).toBe('2022-05-05 day');
    expect(reading('12/19/2022', 'it')).toBe('unreadable');
  });

  it.each([
    '31 febbraio 2022',
    '2022-02-31',
    '2022-13',
    '20221301',
    '32/01/2022',
    '29 February 2023',
    '19 December',
    '19 12 22',
    '19/12-2022',
    'ieri',
    'yesterday',
    'Smarch 2022',
    'pub 19 dicembre 2022',
    '19 December 20, 2022',
    '19 e 20 dicembre 2022',
    '19 dicembre 2022 o forse dopo',
    '',
    `19 dicembre ${' '.repeat(100)}2022`,
  ])('does not invent a date for "%s"', (value) => {
    expect(reading(value)).toBe('unreadable');
  });

  it('reads every day in every form alike', () => {
    const day = fc.tuple(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(day, ([year, month, dayOfMonth]) => {
        const iso = calendarDay(year, month, dayOfMonth);
        const expected = iso === undefined ? 'unreadable' : `${iso} day`;
        const italian = new Date(Date.UTC(2000, month - 1, 1)).toLocaleDateString('it', {
          month: 'long',
          timeZone: 'UTC',
        });
        expect(reading(`${dayOfMonth} ${italian} ${year}`)).toBe(expected);
        expect(reading(`${dayOfMonth}/${month}/${year}`)).toBe(expected);
      }),
    );
  });
});
