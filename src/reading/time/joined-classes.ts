import { type Classes, numberClasses } from './digit-classes.ts';

/** The most parts that a date written as one word has. */
const MOST_PARTS = 3;

/** "marzo-maggio", "three-day", "Oct-2", "Dec/2018", "Sep-23-2020": classes of a word by those of its parts. */
export function joinedClasses(
  word: string,
  classesOf: (word: string) => Classes | undefined,
): Classes | undefined {
  const parts = word.split(/[-/]/u, MOST_PARTS + 1);
  if (parts.length > MOST_PARTS) return undefined;
  const [first, second, third] = parts.map((part) => classesOf(part) ?? numberClasses(part));
  if (first === undefined || second === undefined) return undefined;
  const month = first['month'];
  if (month !== undefined)
    return monthFirst(month, second, parts.length === 3 ? third : undefined, parts.length);
  if (parts.length > 2) return undefined;
  const count = first['count'] ?? first['one'];
  return count !== undefined && second['unit'] !== undefined
    ? { 'counted-unit': `${count} ${second['unit']}` }
    : undefined;
}

function monthFirst(
  month: number | string,
  second: Classes,
  third: Classes | undefined,
  length: number,
): Classes | undefined {
  if (length === 3) {
    return second['day'] !== undefined && third?.['year'] !== undefined
      ? { 'month-day-year': `${month} ${second['day']} ${third['year']}` }
      : undefined;
  }
  if (second['month'] !== undefined) return { 'month-pair': `${month} ${second['month']}` };
  if (second['year'] !== undefined) return { 'month-year': `${month} ${second['year']}` };
  return second['day'] === undefined ? undefined : { 'month-day': `${month} ${second['day']}` };
}
