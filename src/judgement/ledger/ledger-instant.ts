import { daysInMonth } from '../../base/index.ts';

/** What may stand behind hours and minutes. */
const SECONDS_AND_ZONE = /^(?::(\d{2}(?:\.\d+)?))?(Z|[+-]\d{2}:\d{2})?$/u;
const DAY_LENGTH = '2022-12-19'.length;
const MINUTE_LENGTH = '2022-12-19T14:30'.length;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * Milliseconds since 1970 of a day (its beginning, UTC) or an instant (UTC where it names no zone); `undefined` for any other text
 * and for days and times that there are not. Read digit by digit: a ledger holds millions of them.
 */
export function ledgerInstant(text: string): number | undefined {
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)];
  if (text[4] !== '-' || text[7] !== '-' || !(year >= 1000 && month >= 1 && month <= 12 && day >= 1))
    return undefined;
  if (day > 28 && day > daysInMonth(year, month)) return undefined;
  const start = Date.UTC(year, month - 1, day);
  if (text.length === DAY_LENGTH) return start;
  const time = timeOfDay(text);
  return time === undefined ? undefined : start + time;
}

/** As `ledgerInstant`, but a day counts to its end: for deadlines and for "as known on". */
export function ledgerInstantEnd(text: string): number | undefined {
  const instant = ledgerInstant(text);
  return instant === undefined || text.length > DAY_LENGTH ? instant : instant + DAY_MS;
}

/** Milliseconds from midnight UTC of what stands behind the day; less than 0 or more than a day where a zone makes it so. */
function timeOfDay(text: string): number | undefined {
  const [hours, minutes] = [digits(text, 11, 2), digits(text, 14, 2)];
  const parted = text[DAY_LENGTH] === 'T' || text[DAY_LENGTH] === ' ';
  if (!parted || text[13] !== ':' || !(hours <= 23 && minutes <= 59)) return undefined;
  const whole = (hours * 60 + minutes) * MINUTE_MS;
  const rest = text.slice(MINUTE_LENGTH);
  if (rest === 'Z' || rest === '') return whole;
  const match = SECONDS_AND_ZONE.exec(rest);
  const seconds = Number(match?.[1] ?? 0);
  if (!match || seconds >= 60) return undefined;
  return whole + Math.round(seconds * 1000) - offsetMinutes(match[2] ?? 'Z') * MINUTE_MS;
}

/** The number that `count` digits from `start` on make; NaN where one of them is none. */
function digits(text: string, start: number, count: number): number {
  let value = 0;
  for (let index = start; index < start + count; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Minutes that a zone such as `+02:00` is ahead of UTC. */
function offsetMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith('-') ? -minutes : minutes;
}
