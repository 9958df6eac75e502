import type { Localised } from '../../../base/index.ts';

/** Names of the event types of PLOVER 2.0 (Open Event Data Alliance, PLOVER manual), in our own words. */
export const EVENT_TYPES: Readonly<Record<string, Localised>> = {
  AGREE: { en: 'agreement', it: 'accordo' },
  CONSULT: { en: 'talks', it: 'colloqui' },
  SUPPORT: { en: 'support', it: 'sostegno' },
  CONCEDE: { en: 'concession', it: 'concessione' },
  COOPERATE: { en: 'cooperation', it: 'cooperazione' },
  AID: { en: 'aid', it: 'aiuto' },
  RETREAT: { en: 'withdrawal', it: 'ritiro' },
  REQUEST: { en: 'request', it: 'richiesta' },
  ACCUSE: { en: 'accusation', it: 'accusa' },
  REJECT: { en: 'refusal', it: 'rifiuto' },
  THREATEN: { en: 'threat', it: 'minaccia' },
  PROTEST: { en: 'protest', it: 'protesta' },
  SANCTION: { en: 'sanction', it: 'sanzione' },
  MOBILIZE: { en: 'mobilisation', it: 'mobilitazione' },
  COERCE: { en: 'coercion', it: 'coercizione' },
  ASSAULT: { en: 'attack', it: 'attacco' },
};
