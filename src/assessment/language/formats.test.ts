import { describe, expect, it } from 'vitest';
import type { Interval } from '../../base/index.ts';
import { EN_FORMATS } from './en-formats.ts';
import { atPercent, IT_FORMATS } from './it-formats.ts';

function interval(
  from: string | undefined,
  to: string | undefined,
  precision: Interval['precision'],
): Interval {
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    precision,
    vague: false,
  };
}

describe('percent', () => {
  it.each([
    [0, '0 %', '0 %'],
    [0.000001, '0.01 %', '0,01 %'],
    [0.0042, '0.4 %', '0,4 %'],
    [0.00999, '1 %', '1 %'],
    [0.07, '7 %', '7 %'],
    [0.125, '13 %', '13 %'],
    [0.994, '99.4 %', '99,4 %'],
    [0.9999999, '99.99 %', '99,99 %'],
    [1, '100 %', '100 %'],
  ])('%d', (probability, en, it) => {
    expect(EN_FORMATS.percent(probability)).toBe(en);
    expect(IT_FORMATS.percent(probability)).toBe(it);
  });

  it('takes the Italian article that its first sound asks for', () => {
    expect([0.07, 0.08, 0.01, 0.11, 0.8, 0.18, 0.004].map(atPercent)).toEqual([
      'al 7 %',
      'all’8 %',
      'all’1 %',
      'all’11 %',
      'all’80 %',
      'al 18 %',
      'allo 0,4 %',
    ]);
  });
});

describe('dates', () => {
  it.each([
    [interval('2022-12-19', '2022-12-19', 'day'), '19 December 2022', '19 dicembre 2022'],
    [interval('2022-12-19T14:30', '2022-12-19T14:30', 'minute'), '19 December 2022', '19 dicembre 2022'],
    [interval('2022-12-01', '2022-12-31', 'month'), 'December 2022', 'dicembre 2022'],
    [interval('2022-01-01', '2022-12-31', 'year'), '2022', '2022'],
    [
      interval('2023-03-08', '2023-03-11', 'span'),
      'from 8 March 2023 to 11 March 2023',
      'dall’8 marzo 2023 all’11 marzo 2023',
    ],
    [interval('2023-04-01', undefined, 'span'), 'from 1 April 2023', 'dal 1º aprile 2023'],
    [interval(undefined, '2023-04-01', 'span'), 'until 1 April 2023', 'fino al 1º aprile 2023'],
    [interval(undefined, undefined, 'span'), 'no date', 'nessuna data'],
  ])('keep their precision: %o', (date, en, it) => {
    expect(EN_FORMATS.date(date)).toBe(en);
    expect(IT_FORMATS.date(date)).toBe(it);
  });

  it('give a vague window in months only', () => {
    const window = { from: '2023-01-01', to: '2023-08-31', vague: true };
    expect(EN_FORMATS.window(window)).toBe('about January 2023 to August 2023');
    expect(IT_FORMATS.window(window)).toBe('circa da gennaio 2023 ad agosto 2023');
    expect(IT_FORMATS.window({ to: '2023-05-31', vague: true })).toBe('circa fino a maggio 2023');
    expect(EN_FORMATS.window({ from: '2023-01-01', to: '2023-01-31', vague: true })).toBe(
      'about January 2023',
    );
    expect(EN_FORMATS.window({ vague: true })).toBe('no date');
  });

  it('put the article before the day of the picture', () => {
    expect(IT_FORMATS.asOf('2022-12-11')).toBe('Situazione all’11 dicembre 2022');
    expect(EN_FORMATS.asOf('2022-12-11')).toBe('As of 11 December 2022');
  });
});

describe('lists and counts', () => {
  it('join with “and” or “e”, which becomes “ed” before another e', () => {
    expect(EN_FORMATS.list(['A', 'B', 'C'])).toBe('A, B and C');
    expect(IT_FORMATS.list(['A', 'B', 'C'])).toBe('A, B e C');
    expect(IT_FORMATS.list(['A', 'Eco'])).toBe('A ed Eco');
    expect(IT_FORMATS.list(['A'])).toBe('A');
    expect(EN_FORMATS.list([])).toBe('');
  });

  it('agree in number', () => {
    expect(EN_FORMATS.tally(5, 1)).toBe('5 reports, 1 origin');
    expect(IT_FORMATS.tally(1, 2)).toBe('1 documento, 2 origini');
  });

  it('write factors and decimals with the language’s mark', () => {
    expect(EN_FORMATS.factor(1.84)).toBe('1.8');
    expect(IT_FORMATS.factor(1.84)).toBe('1,8');
    expect(EN_FORMATS.factor(12.6)).toBe('13');
    expect(IT_FORMATS.decimal(0.5, 2)).toBe('0,5');
    expect(IT_FORMATS.percentRange(0.2, 0.45)).toBe('20–45 %');
  });
});
