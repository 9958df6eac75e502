import type { Day } from '../../base/index.ts';
import type { PhrasePattern } from '../token-pattern.ts';

export type TimeUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade';

/** How a matched pattern becomes an interval; each name is one function in `productions.ts`. */
export type ProductionName =
  | 'calendar-date'
  | 'month'
  | 'year'
  | 'decade'
  | 'day-range'
  | 'month-range'
  | 'year-range'
  | 'edge'
  | 'first-units'
  | 'stretch'
  | 'units-away'
  | 'adjacent-unit'
  | 'day-offset'
  | 'weekday'
  | 'season'
  | 'fraction'
  | 'night-between'
  | 'clock'
  | 'vague-now'
  | 'duration'
  | 'recurrence';

/** One rule of a language: a phrase and what it stands for. The parameters mean what the production says of them. */
export interface TimeRule extends PhrasePattern {
  readonly make: ProductionName;
  /** −1 past, 0 present, 1 future. */
  readonly direction?: -1 | 0 | 1;
  readonly edge?: 'start' | 'middle' | 'end';
  readonly days?: number;
  readonly unit?: TimeUnit;
  readonly part?: PartOfDay;
  /** For fractions of a year: how many there are. */
  readonly parts?: 2 | 4;
  readonly count?: number;
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** What a preposition in front of a date does to it: "entro il 30 giugno", "since Monday", "until spring". */
export interface TimePrefix extends PhrasePattern {
  readonly effect: 'by' | 'before' | 'since' | 'until' | 'after' | 'around';
}

/** The words of a language that time rules are made of, in lower case, each with its value. */
export interface TimeLexicon {
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, TimeUnit>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Season by the month in which it begins on the northern half of the earth (3 spring, 6 summer, 9 autumn, 12 winter). */
  readonly seasons: Readonly<Record<string, number>>;
  readonly partsOfDay: Readonly<Record<string, PartOfDay>>;
  /** Words that stand for a number nobody counted ("alcuni", "several"). */
  readonly uncounted: ReadonlySet<string>;
  /** True for a word that puts its sentence in the future. */
  readonly isFuture: (word: string) => boolean;
}

/** Everything a language gives to time reading. */
export interface TimeLanguage {
  readonly lexicon: TimeLexicon;
  readonly rules: readonly TimeRule[];
  readonly prefixes: readonly TimePrefix[];
  /** `true` where 3/4/2023 is the third of April. */
  readonly dayFirst: boolean;
}

/** What a production may know of the surroundings. */
export interface TimeContext {
  /** First and last day of the document date; absent when nobody knows it. */
  readonly documentDate?: { readonly from: Day; readonly to: Day };
  /** The sentence speaks of the future. */
  readonly future: boolean;
  /** Days that the text names in full, to place a bare weekday when the document date is coarser than a day. */
  readonly namedDays: readonly Day[];
}
