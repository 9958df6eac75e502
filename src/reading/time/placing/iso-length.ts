import type { Amount } from '../meaning.ts';
import type { TimeUnit } from '../time-fields.ts';

/** The designator of a unit in an ISO 8601 duration, how many of it the unit makes, and whether it stands behind the `T`. */
const DESIGNATORS: Readonly<Record<TimeUnit, readonly [letter: string, each: number, isClock: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  weekend: ['D', 2, false],
  week: ['W', 1, false],
  month: ['M', 1, false],
  quarter: ['M', 3, false],
  'half-year': ['M', 6, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
};

/** Counted units as an ISO 8601 duration ("P1Y3M", "PT2.5H"); `undefined` where one of them is not counted. */
export function isoLength(amounts: readonly Amount[]): string | undefined {
  const parts = { date: '', clock: '' };
  for (const { unit, count } of amounts) {
    if (count === undefined) return undefined;
    const [letter, each, isClock] = DESIGNATORS[unit];
    parts[isClock ? 'clock' : 'date'] += `${count * each}${letter}`;
  }
  if (parts.date === '' && parts.clock === '') return undefined;
  return `P${parts.date}${parts.clock === '' ? '' : `T${parts.clock}`}`;
}
