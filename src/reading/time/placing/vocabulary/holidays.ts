import type { LunarDate } from '../lunar-calendars.ts';

/** Where a holiday lies in its year. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  /** Days from Easter Sunday, Gregorian or Orthodox (in the Gregorian calendar). */
  | { readonly easter: number; readonly orthodox?: true }
  /** The `nth` weekday of a month; −1 the last; `plus` so many days later. */
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  /** A date of the Islamic or Hebrew calendar, and how many days it lasts. */
  | { readonly islamic: LunarDate; readonly days?: number }
  | { readonly hebrew: LunarDate; readonly days?: number }
  /** From a table (`chinese-new-years.ts`). */
  | { readonly table: 'chinese-new-year' };

/** A holiday by its name in our own files. */
export type HolidayName =
  | 'new-year-day'
  | 'epiphany'
  | 'orthodox-christmas'
  | 'makar-sankranti'
  | 'martin-luther-king-day'
  | 'holocaust-remembrance-day'
  | 'groundhog-day'
  | 'foibe-remembrance-day'
  | 'valentine-day'
  | 'presidents-day'
  | 'defender-day'
  | 'zero-discrimination-day'
  | 'women-day'
  | 'saint-patrick'
  | 'saint-joseph'
  | 'water-day'
  | 'nowruz'
  | 'april-fools'
  | 'health-day'
  | 'vaisakhi'
  | 'earth-day'
  | 'liberation-day'
  | 'kings-day'
  | 'labour-day'
  | 'press-freedom-day'
  | 'victory-day'
  | 'europe-day'
  | 'mothers-day'
  | 'africa-day'
  | 'memorial-day'
  | 'republic-day'
  | 'environment-day'
  | 'fathers-day'
  | 'juneteenth'
  | 'refugee-day'
  | 'fourth-of-july'
  | 'cooperatives-day'
  | 'bastille-day'
  | 'assumption'
  | 'labor-day'
  | 'peace-day'
  | 'columbus-day'
  | 'united-nations-day'
  | 'halloween'
  | 'all-saints'
  | 'all-souls'
  | 'armistice-day'
  | 'prematurity-day'
  | 'thanksgiving'
  | 'black-friday'
  | 'cyber-monday'
  | 'aids-day'
  | 'saint-ambrose'
  | 'immaculate-conception'
  | 'human-rights-day'
  | 'arabic-language-day'
  | 'christmas-eve'
  | 'christmas'
  | 'saint-stephen'
  | 'new-year-eve'
  | 'fat-thursday'
  | 'shrove-tuesday'
  | 'ash-wednesday'
  | 'palm-sunday'
  | 'maundy-thursday'
  | 'good-friday'
  | 'holy-saturday'
  | 'easter'
  | 'easter-monday'
  | 'ascension'
  | 'pentecost'
  | 'whit-monday'
  | 'trinity'
  | 'corpus-christi'
  | 'orthodox-clean-monday'
  | 'orthodox-good-friday'
  | 'orthodox-easter'
  | 'orthodox-pentecost'
  | 'chinese-new-year'
  | 'islamic-new-year'
  | 'ashura'
  | 'mawlid'
  | 'night-journey'
  | 'ramadan'
  | 'night-of-power'
  | 'eid-al-fitr'
  | 'eid-al-adha'
  | 'passover'
  | 'shavuot'
  | 'rosh-hashanah'
  | 'yom-kippur'
  | 'sukkot'
  | 'shemini-atzeret'
  | 'simchat-torah'
  | 'hanukkah'
  | 'purim';

/** Holidays and observances that news dates things by, the same in every language; names are in the languages' own files. */
export const HOLIDAYS: Readonly<Record<HolidayName, HolidayRule>> = {
  'new-year-day': { month: 1, day: 1 },
  epiphany: { month: 1, day: 6 },
  'orthodox-christmas': { month: 1, day: 7 },
  // United States: 5 U.S.C. § 6103.
  'martin-luther-king-day': { month: 1, weekday: 1, nth: 3 },
  'makar-sankranti': { month: 1, day: 14 },
  'holocaust-remembrance-day': { month: 1, day: 27 },
  'groundhog-day': { month: 2, day: 2 },
  'foibe-remembrance-day': { month: 2, day: 10 },
  'valentine-day': { month: 2, day: 14 },
  'presidents-day': { month: 2, weekday: 1, nth: 3 },
  'defender-day': { month: 2, day: 23 },
  'zero-discrimination-day': { month: 3, day: 1 },
  'women-day': { month: 3, day: 8 },
  'saint-patrick': { month: 3, day: 17 },
  'saint-joseph': { month: 3, day: 19 },
  'water-day': { month: 3, day: 22 },
  nowruz: { month: 3, day: 20 },
  'april-fools': { month: 4, day: 1 },
  'health-day': { month: 4, day: 7 },
  vaisakhi: { month: 4, day: 14 },
  'earth-day': { month: 4, day: 22 },
  'liberation-day': { month: 4, day: 25 },
  'kings-day': { month: 4, day: 27 },
  'labour-day': { month: 5, day: 1 },
  'press-freedom-day': { month: 5, day: 3 },
  'victory-day': { month: 5, day: 9 },
  'europe-day': { month: 5, day: 9 },
  'mothers-day': { month: 5, weekday: 7, nth: 2 },
  'africa-day': { month: 5, day: 25 },
  'memorial-day': { month: 5, weekday: 1, nth: -1 },
  'republic-day': { month: 6, day: 2 },
  'environment-day': { month: 6, day: 5 },
  'fathers-day': { month: 6, weekday: 7, nth: 3 },
  juneteenth: { month: 6, day: 19 },
  'refugee-day': { month: 6, day: 20 },
  'fourth-of-july': { month: 7, day: 4 },
  'cooperatives-day': { month: 7, weekday: 6, nth: 1 },
  'bastille-day': { month: 7, day: 14 },
  assumption: { month: 8, day: 15 },
  'labor-day': { month: 9, weekday: 1, nth: 1 },
  'peace-day': { month: 9, day: 21 },
  'columbus-day': { month: 10, weekday: 1, nth: 2 },
  'united-nations-day': { month: 10, day: 24 },
  halloween: { month: 10, day: 31 },
  'all-saints': { month: 11, day: 1 },
  'all-souls': { month: 11, day: 2 },
  'armistice-day': { month: 11, day: 11 },
  'prematurity-day': { month: 11, day: 17 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'black-friday': { month: 11, weekday: 4, nth: 4, plus: 1 },
  'cyber-monday': { month: 11, weekday: 4, nth: 4, plus: 4 },
  'aids-day': { month: 12, day: 1 },
  'saint-ambrose': { month: 12, day: 7 },
  'immaculate-conception': { month: 12, day: 8 },
  'human-rights-day': { month: 12, day: 10 },
  'arabic-language-day': { month: 12, day: 18 },
  'christmas-eve': { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
  'saint-stephen': { month: 12, day: 26 },
  'new-year-eve': { month: 12, day: 31 },
  'fat-thursday': { easter: -52 },
  'shrove-tuesday': { easter: -47 },
  'ash-wednesday': { easter: -46 },
  'palm-sunday': { easter: -7 },
  'maundy-thursday': { easter: -3 },
  'good-friday': { easter: -2 },
  'holy-saturday': { easter: -1 },
  easter: { easter: 0 },
  'easter-monday': { easter: 1 },
  ascension: { easter: 39 },
  pentecost: { easter: 49 },
  'whit-monday': { easter: 50 },
  trinity: { easter: 56 },
  'corpus-christi': { easter: 60 },
  'orthodox-clean-monday': { easter: -48, orthodox: true },
  'orthodox-good-friday': { easter: -2, orthodox: true },
  'orthodox-easter': { easter: 0, orthodox: true },
  'orthodox-pentecost': { easter: 49, orthodox: true },
  'chinese-new-year': { table: 'chinese-new-year' },
  'islamic-new-year': { islamic: { month: 1, day: 1 } },
  ashura: { islamic: { month: 1, day: 10 } },
  mawlid: { islamic: { month: 3, day: 12 } },
  'night-journey': { islamic: { month: 7, day: 27 } },
  ramadan: { islamic: { month: 9, day: 1 }, days: 30 },
  'night-of-power': { islamic: { month: 9, day: 27 } },
  'eid-al-fitr': { islamic: { month: 10, day: 1 } },
  'eid-al-adha': { islamic: { month: 12, day: 10 } },
  passover: { hebrew: { month: 1, day: 15 }, days: 8 },
  shavuot: { hebrew: { month: 3, day: 6 }, days: 2 },
  'rosh-hashanah': { hebrew: { month: 7, day: 1 }, days: 2 },
  'yom-kippur': { hebrew: { month: 7, day: 10 } },
  sukkot: { hebrew: { month: 7, day: 15 }, days: 7 },
  'shemini-atzeret': { hebrew: { month: 7, day: 22 } },
  'simchat-torah': { hebrew: { month: 7, day: 23 } },
  hanukkah: { hebrew: { month: 9, day: 25 }, days: 8 },
  purim: { hebrew: { month: 13, day: 14 } },
};
