/** Where a holiday lies in its year. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  /** Days from Easter Sunday, Gregorian or Orthodox (in the Gregorian calendar). */
  | { readonly easter: number; readonly orthodox?: true }
  /** The `nth` weekday of a month; −1 the last. */
  | { readonly month: number; readonly weekday: number; readonly nth: number };

export type HolidayName =
  | 'new-year-day'
  | 'epiphany'
  | 'orthodox-christmas'
  | 'valentine-day'
  | 'women-day'
  | 'palm-sunday'
  | 'good-friday'
  | 'easter'
  | 'easter-monday'
  | 'pentecost'
  | 'orthodox-easter'
  | 'liberation-day'
  | 'labour-day'
  | 'victory-day'
  | 'memorial-day'
  | 'republic-day'
  | 'assumption'
  | 'halloween'
  | 'all-saints'
  | 'thanksgiving'
  | 'immaculate-conception'
  | 'christmas-eve'
  | 'christmas'
  | 'saint-stephen'
  | 'new-year-eve';

/** Holidays that news dates things by, the same in every language; names are in the lexicons. */
export const HOLIDAYS: Readonly<Record<HolidayName, HolidayRule>> = {
  'new-year-day': { month: 1, day: 1 },
  epiphany: { month: 1, day: 6 },
  'orthodox-christmas': { month: 1, day: 7 },
  'valentine-day': { month: 2, day: 14 },
  'women-day': { month: 3, day: 8 },
  'palm-sunday': { easter: -7 },
  'good-friday': { easter: -2 },
  easter: { easter: 0 },
  'easter-monday': { easter: 1 },
  pentecost: { easter: 49 },
  'orthodox-easter': { easter: 0, orthodox: true },
  'liberation-day': { month: 4, day: 25 },
  'labour-day': { month: 5, day: 1 },
  'victory-day': { month: 5, day: 9 },
  'memorial-day': { month: 5, weekday: 1, nth: -1 },
  'republic-day': { month: 6, day: 2 },
  assumption: { month: 8, day: 15 },
  halloween: { month: 10, day: 31 },
  'all-saints': { month: 11, day: 1 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'immaculate-conception': { month: 12, day: 8 },
  'christmas-eve': { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
  'saint-stephen': { month: 12, day: 26 },
  'new-year-eve': { month: 12, day: 31 },
};
