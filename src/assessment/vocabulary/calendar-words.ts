import type { Language } from '../../base/index.ts';

/** What falls due, as an entry of a calendar begins. */
export const CALENDAR_WORDS: Readonly<
  Record<Language, { readonly horizon: string; readonly indicator: string; readonly forecast: string }>
> = {
  en: {
    horizon: 'Last day of the question',
    indicator: 'Last day to see the sign',
    forecast: 'A forecast falls due',
  },
  it: {
    horizon: 'Ultimo giorno della domanda',
    indicator: 'Ultimo giorno per vedere il segno',
    forecast: 'Scade una previsione',
  },
};
