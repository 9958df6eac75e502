import type { Interval } from './gold-item.ts';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * The interval that a short code names against a document date (ISO day). Codes: `2025`, `2025-03`, `2025-03-04`; `+2`, `-1`, `0` days
 * from the date; `-10m`, `+2y`, `-3w` the day so many months, years, weeks away; `<tue`, `>fri` the nearest such weekday before or
 * after, the date itself included; `w-1` the ISO week before; `A..B` from one to the other, either left out where open; `?` unknown.
 */
export function intervalOf(code: string, date: string): Interval {
  if (code === '?') return {};
  const [first = '', last] = code.split('..');
  if (last === undefined) return periodOf(first, date);
  const { from } = first === '' ? { from: undefined } : periodOf(first, date);
  const { to } = last === '' ? { to: undefined } : periodOf(last, date);
  if (from !== undefined && to !== undefined && from > to) throw new Error(`${code} runs backwards`);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function periodOf(code: string, date: string): { from: string; to: string } {
  const single = (day: string) => ({ from: day, to: day });
  if (/^\d{4}$/u.test(code)) return { from: `${code}-01-01`, to: `${code}-12-31` };
  if (/^\d{4}-\d\d$/u.test(code)) return { from: `${code}-01`, to: moved(moved(`${code}-01`, 1, 'm'), -1) };
  if (/^\d{4}-\d\d-\d\d$/u.test(code)) return single(code);
  const shift = /^([+-]?\d+)([wmy]?)$/u.exec(code);
  if (shift !== null) return single(moved(date, Number(shift[1]), shift[2]));
  const weekday = /^([<>])([a-z]{3})$/u.exec(code);
  if (weekday !== null) {
    const wanted = WEEKDAYS.indexOf(weekday[2] ?? '');
    const step = weekday[1] === '<' ? -1 : 1;
    let day = date;
    while (new Date(`${day}T00:00:00Z`).getUTCDay() !== wanted) day = moved(day, step);
    return single(day);
  }
  const week = /^w([+-]?\d+)$/u.exec(code);
  if (week !== null) {
    const sinceMonday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
    const monday = moved(date, 7 * Number(week[1]) - sinceMonday);
    return { from: monday, to: moved(monday, 6) };
  }
  throw new Error(`no interval ${code}`);
}

function moved(day: string, by: number, unit = ''): string {
  const moment = new Date(`${day}T00:00:00Z`);
  if (unit === 'm') moment.setUTCMonth(moment.getUTCMonth() + by);
  else if (unit === 'y') moment.setUTCFullYear(moment.getUTCFullYear() + by);
  else moment.setUTCDate(moment.getUTCDate() + by * (unit === 'w' ? 7 : 1));
  return moment.toISOString().slice(0, 10);
}
