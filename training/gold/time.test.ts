import { describe, expect, it } from 'vitest';
import type { Reading, TimeExpression } from '../../src/reading/index.ts';
import { timeSet } from './time.ts';
import { minuteOf, saysExactly, saysValue } from './time-value.ts';

type Ends = Partial<TimeExpression>;

const time = (ends: Ends): TimeExpression => ({
  span: [0, 1],
  type: 'date',
  precision: 'day',
  vague: false,
  stated: false,
  ...ends,
});

const days = (from: string, to: string, soft = false) =>
  ({ kind: 'calendar', from: minuteOf(from) ?? 0, to: minuteOf(to) ?? 0, soft }) as const;

const TODAY = minuteOf('2022-12-19');

describe('gold values of times', () => {
  it('are read as minutes, a month written as its day 00 as its first', () => {
    expect(minuteOf('1970-01-02')).toBe(1440);
    expect(minuteOf('1970-01-01T01:30:00')).toBe(90);
    expect(minuteOf('15:20:00')).toBe(920);
    expect(minuteOf('2013-02-00T00:00:00')).toBe(minuteOf('2013-02-01'));
    expect(minuteOf('0001-01-01')).toBeUndefined();
    expect(minuteOf('not resolved')).toBeUndefined();
  });

  it.each([
    ['a day', { from: '2022-12-20', to: '2022-12-20' }, days('2022-12-20', '2022-12-21')],
    [
      'a month',
      { from: '2022-05-01', to: '2022-05-31', precision: 'month' },
      days('2022-05-01', '2022-06-01'),
    ],
    [
      'years whose last is left open',
      { from: '2014-01-01', to: '2018-12-31', precision: 'year' },
      days('2014-01-01', '2018-01-01'),
    ],
  ] as const)('are said exactly: %s', (_, ends, value) => {
    expect(saysExactly(time(ends), value)).toBe(true);
    expect(saysValue(time(ends), value, TODAY)).toBe(true);
  });

  it.each([
    [
      'a month counted back',
      { from: '2022-10-01', to: '2022-10-31', precision: 'month' },
      days('2022-10-19', '2022-10-20'),
    ],
    [
      'days that begin today',
      { type: 'interval', from: '2022-12-19', to: '2022-12-22' },
      days('2022-12-20', '2022-12-23'),
    ],
    [
      'soft edges',
      { from: '2022-12-11', to: '2022-12-20', vague: true },
      days('2022-12-10', '2022-12-21', true),
    ],
    [
      'a part of the day',
      { from: '2022-12-18', to: '2022-12-18', precision: 'part-of-day' },
      { ...days('2022-12-18T12:00', '2022-12-18T16:00') },
    ],
  ] as const)('are said by another convention: %s', (_, ends, value) => {
    expect(saysValue(time(ends), value, TODAY)).toBe(true);
    expect(saysExactly(time(ends), value)).toBe(false);
  });

  it.each([
    ['a day beside', { from: '2022-12-21', to: '2022-12-21' }, days('2022-12-20', '2022-12-21')],
    [
      'a year for its day',
      { from: '2022-01-01', to: '2022-12-31', precision: 'year' },
      days('2022-05-05', '2022-05-06'),
    ],
    ['no ends', {}, days('2022-12-20', '2022-12-21')],
    [
      'a part of another day',
      { from: '2022-12-17', to: '2022-12-17', precision: 'part-of-day' },
      days('2022-12-18T12:00', '2022-12-18T16:00'),
    ],
    [
      'little in common',
      { from: '2022-12-01', to: '2022-12-10', vague: true },
      days('2022-12-10', '2022-12-21', true),
    ],
  ] as const)('are not said: %s', (_, ends, value) => {
    expect(saysValue(time(ends), value, TODAY)).toBe(false);
  });

  it('compare lengths in seconds and clock times on any day', () => {
    const length = { kind: 'length', from: 9000, soft: false } as const;
    expect(saysValue(time({ type: 'duration', length: 'PT2.5H' }), length, TODAY)).toBe(true);
    expect(saysValue(time({ type: 'duration', length: 'P2D' }), length, TODAY)).toBe(false);
    const clock = { kind: 'clock', from: 920, soft: false } as const;
    const at = {
      type: 'time',
      from: '2022-12-19T15:20',
      to: '2022-12-19T15:20',
      precision: 'minute',
    } as const;
    expect(saysValue(time(at), clock, TODAY)).toBe(true);
    expect(saysValue(time({ ...at, from: '2022-12-19T03:20' }), clock, TODAY)).toBe(false);
  });
});

describe('the score of a time set', () => {
  const value = { timex: '2022-12-20', future: { date: '2022-12-20' }, past: { date: '2022-12-20' } };
  const phrase = (text: string, spans: readonly object[]) => ({
    text,
    reference: '2022-12-19T00:00:00',
    spans,
  });
  const records = [
    phrase('Partono domani', [{ start: 8, end: 14, type: 'date', values: [value] }]),
    phrase('Partono presto', [{ start: 8, end: 14, type: 'date', values: [value] }]),
    phrase('Nessun tempo', []),
    phrase('Ora di Pechino', [{ start: 0, end: 14, type: 'timezone', values: [] }]),
  ];
  const read = (text: string): Reading => {
    const times: Readonly<Record<string, TimeExpression>> = {
      'Partono domani': time({ span: [8, 14], from: '2022-12-20', to: '2022-12-20' }),
      'Nessun tempo': time({ span: [0, 6] }),
      'Ora di Pechino': time({ span: [0, 3] }),
    };
    const found = times[text];
    return { times: found ? [found] : [] } as unknown as Reading;
  };

  it('counts what is found, what is right, and no time zones', () => {
    const { measures, digest } = timeSet('it').score(records, read);
    const figure = (name: string): number | undefined =>
      measures.find((measure) => measure.name === name)?.value;
    expect(figure('overlap precision')).toBe(0.5);
    expect(figure('overlap recall')).toBe(0.5);
    expect(figure('value right')).toBe(1);
    expect(figure('value right, all')).toBe(0.5);
    expect(digest).toContain('«presto»');
    expect(digest).toContain('«Nessun»');
  });
});
