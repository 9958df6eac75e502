import type { HolidayName } from './placing/vocabulary/holidays.ts';

/** A unit that times are counted in. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century';

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** −1 the one before, 0 the one under way, 1 the one after; ±2 the next but one. */
export type Direction = -2 | -1 | 0 | 1 | 2;

/**
 * What the words of a matched rule say, one field for each class of word (`time-classes.ts`).
 * A rule may supply fields that its words only imply: "primo maggio" is day 1.
 */
export interface TimeFields {
  readonly year?: number;
  /** A year that the document date had to supply ("March of last year"). */
  readonly inferredYear?: number;
  /** 1–12. */
  readonly month?: number;
  /** The second month of a pair written as one word ("marzo-maggio"). */
  readonly lastMonth?: number;
  /** The last two digits of the year in which a stretch ends ("2022-23"). */
  readonly lastYear?: number;
  /** 1–31. */
  readonly day?: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** Month in which the season begins. */
  readonly season?: number;
  readonly part?: PartOfDay;
  readonly ordinal?: number;
  readonly direction?: Direction;
  readonly unit?: TimeUnit;
  /** How many units; absent where nobody counted. */
  readonly count?: number;
  /** Half a unit more. */
  readonly half?: true;
  readonly holiday?: HolidayName;
  /** 0–24. */
  readonly hour?: number;
  readonly minute?: number;
  /** The minutes are short of the hour ("ten to eight"). */
  readonly isShort?: true;
  readonly halfOfDay?: 'am' | 'pm';
  /** First year of a decade. */
  readonly decade?: number;
}
