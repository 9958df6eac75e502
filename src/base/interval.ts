/** How finely a date was given. A month stays a month: `2022-12` is never made into its first day. */
export type Precision =
  | 'minute'
  | 'hour'
  | 'part-of-day'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'
  | 'span';

/**
 * A stretch of time with the precision it was given in.
 * `from` and `to` are the first and the last day (`2022-12-31`) or minute (`2022-12-19T14:30`) that belong to it, both inclusive;
 * a missing end is open. `vague` marks soft edges ("in the first months of 2023").
 */
export interface Interval {
  readonly from?: string;
  readonly to?: string;
  readonly precision: Precision;
  readonly vague: boolean;
}

/** An interval together with where it comes from: `stated` by the text, or supplied by Vigilia. */
export interface DatedInterval extends Interval {
  readonly stated: boolean;
}
