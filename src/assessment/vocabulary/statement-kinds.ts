import type { Localised } from '../../base/index.ts';
import type { StatementKind } from '../../reading/index.ts';

/** Names of the kinds of statement; defined in `reading/reading.ts`. */
export const STATEMENT_KINDS: Readonly<Record<StatementKind, Localised>> = {
  assertion: { en: 'assertion', it: 'affermazione' },
  denial: { en: 'denial', it: 'smentita' },
  forecast: { en: 'forecast', it: 'previsione' },
  threat: { en: 'threat', it: 'minaccia' },
  promise: { en: 'promise', it: 'promessa' },
  demand: { en: 'demand', it: 'richiesta' },
  question: { en: 'question', it: 'domanda' },
  admission: { en: 'admission', it: 'ammissione' },
};
