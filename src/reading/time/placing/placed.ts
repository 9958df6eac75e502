import { addDays, type Day, type Interval } from '../../../base/index.ts';
import type { Placed } from '../meaning.ts';

/** A date as a whole interval. */
export function dated(interval: Interval, stated: boolean): Placed {
  return { type: 'date', ...interval, stated };
}

/** A date that nothing places. */
export function unplaced(precision: Interval['precision']): Placed {
  return { type: 'date', precision, vague: false, stated: false };
}

/** `placed` between two ends, either of which may be open; a day is spelled out to the minute where the other end has one. */
export function withEnds(placed: Placed, from: string | undefined, to: string | undefined): Placed {
  const { from: _from, to: _to, ...rest } = placed;
  const minutes = [from, to].some((end) => end?.includes('T'));
  return {
    ...rest,
    type: 'interval',
    ...(from === undefined ? {} : { from: minutes && !from.includes('T') ? `${from}T00:00` : from }),
    ...(to === undefined ? {} : { to: minutes && !to.includes('T') ? `${to}T23:59` : to }),
  };
}

/** The day of an ISO day or minute. */
export function dayOf(end: string): Day {
  return end.slice(0, 10);
}

/** An ISO minute moved on by `minutes`. */
export function afterMinutes(minute: string, minutes: number): string {
  const total = Number(minute.slice(11, 13)) * 60 + Number(minute.slice(14, 16)) + Math.round(minutes);
  const [hours, rest] = [Math.floor((total % 1440) / 60), total % 60];
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${addDays(dayOf(minute), Math.floor(total / 1440))}T${pad(hours)}:${pad(rest)}`;
}
