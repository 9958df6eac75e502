import type { Localised } from '../../base/index.ts';
import type { SourceForecast } from '../../judgement/index.ts';

/** What has become of a forecast's window; defined in `judgement/picture.ts`. */
export const FORECAST_STANDINGS: Readonly<Record<SourceForecast['standing'], Localised>> = {
  ahead: { en: 'the window has not begun', it: 'la finestra non è ancora iniziata' },
  running: { en: 'the window is running', it: 'la finestra è in corso' },
  over: {
    en: 'the window is over; it awaits resolution by an analyst',
    it: 'la finestra è chiusa; attende la verifica di un analista',
  },
  undated: {
    en: 'it gives no end by which it could be checked',
    it: 'non indica un termine entro cui verificarla',
  },
};
