import type { Placed, TimeContext } from '../meaning.ts';
import type { TimeFields } from '../time-fields.ts';

/** A clock time on the document's day; an hour is the whole hour. */
export function clock(fields: TimeFields, context: TimeContext): Placed | undefined {
  const { hour: named, halfOfDay } = fields;
  // "14 pm" is the fourteenth hour, and midnight is "24".
  if (named === undefined || named > 24) return undefined;
  const isHalf = halfOfDay !== undefined && named <= 12;
  const full = isHalf ? (named % 12) + (halfOfDay === 'pm' ? 12 : 0) : named % 24;
  const isShort = fields.isShort === true && fields.minute !== undefined && fields.minute > 0;
  const counted = isShort ? (full + 23) % 24 : full;
  const minute = isShort ? 60 - (fields.minute ?? 0) : fields.minute;
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
