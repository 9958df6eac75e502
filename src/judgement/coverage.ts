import { dayNumber } from '../base/index.ts';
import { knownDay, type Origin, type ReadReport } from '../sources/index.ts';
import type { Indicator } from './case.ts';

/**
 * Whether an indicator was looked for: reports of two different origins, or more, were first known on different days of its window, the
 * last of them not before its middle. (One day is enough for a window of one day.) Copies do not count: they show nobody looking.
 */
export function isCovered(
  { window: { from, to } }: Pick<Indicator, 'window'>,
  origins: readonly Origin[],
  reports: ReadonlyMap<string, ReadReport>,
): boolean {
  const days = new Set<string>();
  for (const { first } of origins) {
    const report = reports.get(first);
    const day = report && knownDay(report);
    if (day !== undefined && from <= day && day <= to) days.add(day);
  }
  const middle = (dayNumber(from) + dayNumber(to)) / 2;
  return (
    days.size >= Math.min(2, dayNumber(to) - dayNumber(from) + 1) &&
    [...days].some((day) => dayNumber(day) >= middle)
  );
}
