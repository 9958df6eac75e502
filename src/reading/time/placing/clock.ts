import type { Placed, TimeContext } from '../meaning.ts';
import type { TimeFields } from '../time-fields.ts';

/** A clock time on the document's day; an hour is the whole hour. */
export function clock(fields: TimeFields, context: TimeContext): Placed | undefined {
  const { hour, minute, halfOfDay } = fields;
  if (hour === undefined || hour > (halfOfDay ? 12 : 24)) return undefined;
  const counted = halfOfDay === undefined ? hour % 24 : (hour % 12) + (halfOfDay === 'pm' ? 12 : 0);
  const precision = minute === undefined ? 'hour' : 'minute';
  const today = context.documentDate;
  if (!today || today.from !== today.to) return { type: 'time', precision, vague: false, stated: false };
  const at = (minutes: number): string =>
    `${today.to}T${String(counted).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return {
    type: 'time',
    from: at(minute ?? 0),
    to: at(minute ?? 59),
    precision,
    vague: false,
    stated: false,
  };
}
