import type { Localised } from '../../base/index.ts';

/** A month as dates name it: full names, and the short forms in use (without their full stop). */
export interface MonthNames {
  readonly month: number;
  readonly name: Localised;
  readonly short: readonly string[];
}

/** Month names of the Unicode CLDR for Italian and English, with the variants newspapers use (`sett`, `sept`). */
export const MONTH_NAMES: readonly MonthNames[] = [
  { month: 1, name: { en: 'january', it: 'gennaio' }, short: ['jan', 'gen', 'genn'] },
  { month: 2, name: { en: 'february', it: 'febbraio' }, short: ['feb', 'febb'] },
  { month: 3, name: { en: 'march', it: 'marzo' }, short: ['mar'] },
  { month: 4, name: { en: 'april', it: 'aprile' }, short: ['apr'] },
  { month: 5, name: { en: 'may', it: 'maggio' }, short: ['mag', 'magg'] },
  { month: 6, name: { en: 'june', it: 'giugno' }, short: ['jun', 'giu'] },
  { month: 7, name: { en: 'july', it: 'luglio' }, short: ['jul', 'lug'] },
  { month: 8, name: { en: 'august', it: 'agosto' }, short: ['aug', 'ago'] },
  { month: 9, name: { en: 'september', it: 'settembre' }, short: ['sep', 'sept', 'set', 'sett'] },
  { month: 10, name: { en: 'october', it: 'ottobre' }, short: ['oct', 'ott'] },
  { month: 11, name: { en: 'november', it: 'novembre' }, short: ['nov'] },
  { month: 12, name: { en: 'december', it: 'dicembre' }, short: ['dec', 'dic'] },
];
