import type { RuleLabels } from '../reason.ts';

/** Why a statement is taken for a forecast, and where its window comes from. */
export const FORECAST_REASONS: RuleLabels = {
  'forecast/statement': { en: 'a statement that looks ahead', it: 'una dichiarazione che guarda avanti' },
  'forecast/window-named': { en: 'the content names the window', it: 'il contenuto indica la finestra' },
  'forecast/window-open': {
    en: 'no time is named: open from the date of the report',
    it: 'nessun tempo indicato: aperta dalla data del documento',
  },
};
