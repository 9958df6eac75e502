import { describe, expect, it } from 'vitest';
import { ledgerInstant, ledgerInstantEnd } from './ledger-instant.ts';

describe('an instant', () => {
  it.each([
    ['2022-12-19', '2022-12-19T00:00:00.000Z'],
    ['2022-12-19T14:30Z', '2022-12-19T14:30:00.000Z'],
    ['2022-12-19T14:30', '2022-12-19T14:30:00.000Z'],
    ['2022-12-19 14:30:15', '2022-12-19T14:30:15.000Z'],
    ['2022-12-19T14:30:15.250+02:00', '2022-12-19T12:30:15.250Z'],
    ['2022-12-31T23:00-05:30', '2023-01-01T04:30:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ])('%s is %s', (text, iso) => {
    expect(ledgerInstant(text)).toBe(Date.parse(iso));
  });

  it.each([
    '',
    '2022',
    '2022-12',
    '19/12/2022',
    '2023-02-29',
    '2022-13-01',
    '2022-12-00',
    '2022-12-19T24:00',
    '2022-12-19T10:60',
    '2022-12-19T10',
    '0022-12-19',
    ' 2022-12-19',
  ])('%j is none', (text) => {
    expect(ledgerInstant(text)).toBeUndefined();
    expect(ledgerInstantEnd(text)).toBeUndefined();
  });

  it('of a deadline is the end of its day, or the instant given', () => {
    expect(ledgerInstantEnd('2022-12-31')).toBe(Date.parse('2023-01-01T00:00Z'));
    expect(ledgerInstantEnd('2022-12-31T12:00Z')).toBe(Date.parse('2022-12-31T12:00Z'));
  });
});
