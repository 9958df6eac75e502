import { expect, it } from 'vitest';
import { firstLineDate } from './first-line-date.ts';

it.each([
  [' date 2022-12 Il presidente ha visitato', '2022-12', ' Il presidente ha visitato'],
  ['date: 2022-12-19 Minsk. Una visita', '2022-12-19', ' Minsk. Una visita'],
  ['data 2022-12 Una visita', '2022-12', ' Una visita'],
  ['Data: 2022\nUna visita', '2022', '\nUna visita'],
  ['date 2022 A rare visit', '2022', ' A rare visit'],
  ['Date 2022-12-19T10:30Z A rare visit', '2022-12-19T10:30Z', ' A rare visit'],
  ['\n date 2022-12', '2022-12', ''],
])('takes the stamp off "%s"', (text, value, rest) => {
  expect(firstLineDate(text)).toEqual({ value, rest });
});

it.each([
  'Data 2022 confirm the trend.',
  'date 2022-02-31 Una visita',
  'date 2022-13 Una visita',
  'date 2022-123 Una visita',
  'update 2022-12 A visit',
  'The date 2022-12 was set.',
  'Il presidente ha visitato\ndate 2022-12',
  'date back to 2022-12',
  '',
])('leaves "%s" alone', (text) => {
  expect(firstLineDate(text)).toBeUndefined();
});
