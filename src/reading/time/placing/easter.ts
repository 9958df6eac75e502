import { addDays, calendarDay, type Day } from '../../../base/index.ts';

/**
 * Easter Sunday of a year in the Gregorian calendar; the anonymous Gregorian algorithm
 * (J. Meeus, *Astronomical Algorithms*, chapter 8).
 */
export function easterSunday(year: number): Day | undefined {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const index = moon + sunday - 7 * late + 114;
  return calendarDay(year, Math.floor(index / 31), (index % 31) + 1);
}

/** Orthodox Easter of a year as a Gregorian day; Meeus's Julian algorithm and the calendars' distance. */
export function orthodoxEaster(year: number): Day | undefined {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const index = moon + sunday + 114;
  const julian = calendarDay(year, Math.floor(index / 31), (index % 31) + 1);
  const distance = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return julian === undefined ? undefined : addDays(julian, distance);
}
