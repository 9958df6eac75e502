import type { TimeFields } from '../../time/time-fields.ts';
import type { TimeRule } from '../../time/time-rules.ts';

/** What follows an hour to say which half of the day it lies in. */
const HALVES: Readonly<Record<'am' | 'pm', readonly string[]>> = {
  am: ['am|a.m.', 'a . m .?', 'a m'],
  pm: ['pm|p.m.', 'p . m .?', 'p m'],
};

/** Clock times that a half of the day may follow. */
const HALVED: readonly string[] = [
  '<hour>',
  '<hour-word>',
  '<hour-word> <minute-word>',
  '<clock>',
  '<hour> : <minute>',
  '<hour> : <minute> : <seconds>',
];

/** Hours of "half past seven", each with what it says of the half of the day. */
const HOURS: readonly (readonly [string, Pick<TimeFields, 'halfOfDay'>])[] = [
  ['<hour>', {}],
  ['<hour-word>', {}],
  ['<hour-am>', {}],
  ['<hour-pm>', {}],
  ['noon', { halfOfDay: 'pm' }],
  ['<hour> am|a.m.', { halfOfDay: 'am' }],
  ['<hour> pm|p.m.', { halfOfDay: 'pm' }],
  ['<hour-word> am|a.m.', { halfOfDay: 'am' }],
  ['<hour-word> pm|p.m.', { halfOfDay: 'pm' }],
];

/** The one hour that has a name. */
const NOON: Readonly<Record<string, Pick<TimeFields, 'hour'>>> = { noon: { hour: 12 } };

/** English phrases for times of the clock. */
export const ENGLISH_CLOCKS: readonly TimeRule[] = [
  ...HALVED.flatMap((time) =>
    (['am', 'pm'] as const).flatMap((half) =>
      HALVES[half].map(
        (words): TimeRule => ({
          make: 'clock',
          pattern: `${time} ${words}`,
          fields: { halfOfDay: half },
        }),
      ),
    ),
  ),
  ...HOURS.flatMap(([hour, half]): readonly TimeRule[] => [
    { make: 'clock', pattern: `half past ${hour}`, fields: { ...half, ...NOON[hour], minute: 30 } },
    {
      make: 'clock',
      pattern: `a? quarter past|after ${hour}`,
      fields: { ...half, ...NOON[hour], minute: 15 },
    },
    {
      make: 'clock',
      pattern: `a? quarter to|till|before ${hour}`,
      fields: { ...half, ...NOON[hour], minute: 15, isShort: true },
    },
    ...['<minute>', '<minute-word>'].flatMap((minute): readonly TimeRule[] => [
      { make: 'clock', pattern: `${minute} past ${hour}`, fields: { ...half, ...NOON[hour] } },
      {
        make: 'clock',
        pattern: `${minute} minutes|mins|min past|after ${hour}`,
        fields: { ...half, ...NOON[hour] },
      },
      {
        make: 'clock',
        pattern: `${minute} minutes|mins|min to|before ${hour}`,
        fields: { ...half, ...NOON[hour], isShort: true },
      },
    ]),
  ]),
  { make: 'clock', pattern: '<hour-am>' },
  { make: 'clock', pattern: '<hour-pm>' },
  { make: 'clock', pattern: '<clock-am>' },
  { make: 'clock', pattern: '<clock-pm>' },
  { make: 'clock', pattern: 'at <hour-a>' },
  { make: 'clock', pattern: 'at <hour-p>' },
  { make: 'clock', pattern: '<hour-a> . m .?' },
  { make: 'clock', pattern: '<hour-p> . m .?' },
  { make: 'clock', pattern: '<clock>', needs: 'definite' },
  { make: 'clock', pattern: '<hour> : <minute>', needs: 'article' },
  { make: 'clock', pattern: '<hour> : <minute> : <seconds>' },
  { make: 'clock', pattern: '<hour> : <minute-am>' },
  { make: 'clock', pattern: '<hour> : <minute-pm>' },
  { make: 'clock', pattern: '<hour> : <minute> : <seconds-am>' },
  { make: 'clock', pattern: '<hour> : <minute> : <seconds-pm>' },
  { make: 'clock', pattern: "<hour> o'clock|oclock" },
  { make: 'clock', pattern: "<hour-word> o'clock|oclock" },
  { make: 'nothing', pattern: 'at one' },
  { make: 'clock', pattern: 'at <hour-word>' },
  { make: 'clock', pattern: '12? noon|midday|mid-day', fields: { hour: 12, minute: 0 } },
  { make: 'clock', pattern: '12? midnight', fields: { hour: 0, minute: 0 } },
  { make: 'timestamp', pattern: '<year> - <monthnumber> - <day-hour> : <minute>' },
  { make: 'timestamp', pattern: '<year> - <monthnumber> - <day-hour> : <minute> : <seconds>' },
];
