import { type Day, isoDay } from '../../../base/index.ts';

/** Days between 1 January of the year 1, which is day 1, and 1 January 1970. */
const UNIX_EPOCH = 719_163;
const HEBREW_EPOCH = -1_373_427;
const ISLAMIC_EPOCH = 227_015;

/** A day of a year of a calendar that goes by the moon; months from 1, Nisan and Muharram. */
export interface LunarDate {
  readonly month: number;
  readonly day: number;
}

/**
 * The first day of a Gregorian year on which a date of the Islamic calendar falls, by the tabular (civil) calendar; what is seen of the moon may
 * make it a day earlier or later. E. M. Reingold and N. Dershowitz, *Calendrical Calculations*, "fixed-from-islamic".
 */
export function islamicDayIn(year: number, { month, day }: LunarDate): Day | undefined {
  const first = Math.floor(((year - 622) * 33) / 32) - 1;
  for (let islamic = first; islamic <= first + 3; islamic++) {
    const found = isoDay(
      day +
        29 * (month - 1) +
        Math.floor((6 * month - 1) / 11) +
        (islamic - 1) * 354 +
        Math.floor((3 + 11 * islamic) / 30) +
        ISLAMIC_EPOCH -
        1 -
        UNIX_EPOCH,
    );
    if (islamic > 0 && Number(found.slice(0, 4)) === year) return found;
  }
  return undefined;
}

/**
 * The day of a Gregorian year on which a date of the Hebrew calendar falls: the daylight day, which its evening before opens. Month 13 is
 * the last Adar, of any year. Reingold and Dershowitz, "fixed-from-hebrew".
 */
export function hebrewDayIn(year: number, { month, day }: LunarDate): Day | undefined {
  for (const hebrew of [year + 3760, year + 3761]) {
    const found = isoDay(hebrewDay(hebrew, month, day) - UNIX_EPOCH);
    if (Number(found.slice(0, 4)) === year) return found;
  }
  return undefined;
}

function hebrewDay(year: number, month: number, day: number): number {
  const last = isHebrewLeap(year) ? 13 : 12;
  const wanted = month === 13 ? last : month;
  let days = hebrewNewYear(year) + day - 1;
  for (let passed = 7; passed <= (wanted < 7 ? last : wanted - 1); passed++)
    days += hebrewMonth(year, passed);
  for (let passed = 1; wanted < 7 && passed < wanted; passed++) days += hebrewMonth(year, passed);
  return days;
}

function isHebrewLeap(year: number): boolean {
  return (7 * year + 1) % 19 < 7;
}

function hebrewNewYear(year: number): number {
  const [before, here, after] = [year - 1, year, year + 1].map(daysElapsed);
  if (before === undefined || here === undefined || after === undefined) return 0;
  const delay = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return HEBREW_EPOCH + here + delay;
}

/** Days from the first new moon to that of a year's Tishri, put off where the feast would fall on a day that it may not. */
function daysElapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const day = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

function hebrewMonth(year: number, month: number): number {
  const length = hebrewNewYear(year + 1) - hebrewNewYear(year);
  const isShort =
    [2, 4, 6, 10, 13].includes(month) ||
    (month === 12 && !isHebrewLeap(year)) ||
    (month === 8 && length % 10 !== 5) ||
    (month === 9 && length % 10 === 3);
  return isShort ? 29 : 30;
}
