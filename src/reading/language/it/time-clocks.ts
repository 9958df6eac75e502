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
  '<hour-word> e <minute-word>',
  '<clock>',
  '<hour> : <minute>',
  '<hour> : <minute> : <seconds>',
];

/** Hours of "le otto e mezza". */
const HOURS: readonly string[] = ['<hour>', '<hour-word>', '<hour-am>', '<hour-pm>'];

/** Italian phrases for times of the clock. */
export const ITALIAN_CLOCKS: readonly TimeRule[] = [
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
  ...HOURS.flatMap((hour): readonly TimeRule[] => [
    { make: 'clock', pattern: `${hour} e mezza|mezzo`, fields: { minute: 30 }, needs: 'article' },
    { make: 'clock', pattern: `${hour} e un quarto`, fields: { minute: 15 }, needs: 'article' },
    { make: 'clock', pattern: `${hour} e tre quarti`, fields: { minute: 45 }, needs: 'article' },
    {
      make: 'clock',
      pattern: `${hour} meno un quarto`,
      fields: { minute: 15, isShort: true },
      needs: 'article',
    },
    { make: 'clock', pattern: `${hour} meno <minute-word>`, fields: { isShort: true }, needs: 'article' },
    { make: 'clock', pattern: `alle|le ${hour} e <minute-word>` },
    { make: 'clock', pattern: `alle|le ${hour} e <minute>` },
    { make: 'clock', pattern: `ore ${hour}` },
  ]),
  {
    make: 'clock',
    pattern: 'a|verso? mezzogiorno meno un quarto',
    fields: { hour: 12, minute: 15, isShort: true },
  },
  { make: 'clock', pattern: 'a|verso? mezzogiorno e mezzo|mezza', fields: { hour: 12, minute: 30 } },
  { make: 'clock', pattern: 'mezzanotte e mezzo|mezza', fields: { hour: 0, minute: 30 } },
  { make: 'clock', pattern: 'ore <hour> : <minute>' },
  { make: 'clock', pattern: 'ore <clock>' },
  { make: 'clock', pattern: 'h .? <hour>' },
  { make: 'clock', pattern: 'h .? <clock>' },
  { make: 'clock', pattern: '<hour> : <minute>', needs: 'article' },
  { make: 'clock', pattern: '<hour> : <minute> : <seconds>' },
  { make: 'clock', pattern: '<hour> : <minute-am>' },
  { make: 'clock', pattern: '<hour> : <minute-pm>' },
  { make: 'clock', pattern: '<hour> : <minute> : <seconds-am>' },
  { make: 'clock', pattern: '<hour> : <minute> : <seconds-pm>' },
  { make: 'clock', pattern: '<clock>', needs: 'operator' },
  { make: 'clock', pattern: '<hour-am>' },
  { make: 'clock', pattern: '<hour-pm>' },
  { make: 'clock', pattern: '<clock-am>' },
  { make: 'clock', pattern: '<clock-pm>' },
  { make: 'clock', pattern: '<hour-a> . m .?' },
  { make: 'clock', pattern: '<hour-p> . m .?' },
  { make: 'clock', pattern: '12? mezzanotte', fields: { hour: 0, minute: 0 }, needs: 'preposition' },
  { make: 'clock', pattern: 'a|verso mezzogiorno', fields: { hour: 12, minute: 0 } },
  { make: 'clock', pattern: 'mezzogiorno', fields: { hour: 12, minute: 0 }, needs: 'operator' },
  { make: 'timestamp', pattern: '<year> - <monthnumber> - <day-hour> : <minute>' },
  { make: 'timestamp', pattern: '<year> - <monthnumber> - <day-hour> : <minute> : <seconds>' },
];
