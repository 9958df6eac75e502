import type { Localised } from '../../base/index.ts';
import type { StatementField } from '../statement-link/statement-link.ts';

/** Words for what a statement has in a field where its text has none to show. */
export const STATEMENT_VALUES: Readonly<
  Record<
    | 'affirmed'
    | 'denied'
    | 'conditional'
    | 'unconditional'
    | 'certain'
    | 'uncertain'
    | 'done'
    | 'ahead'
    | 'asked'
    | 'told'
    | 'oneDay'
    | 'otherDay',
    Localised
  >
> = {
  affirmed: { en: 'it is so', it: 'è così' },
  denied: { en: 'it is not so', it: 'non è così' },
  conditional: { en: 'on a condition', it: 'a una condizione' },
  unconditional: { en: 'without condition', it: 'senza condizioni' },
  certain: { en: 'for certain', it: 'con certezza' },
  uncertain: { en: 'as a possibility', it: 'come possibilità' },
  done: { en: 'as done', it: 'come avvenuto' },
  ahead: { en: 'as to come', it: 'come da venire' },
  asked: { en: 'as asked for', it: 'come richiesta' },
  oneDay: { en: 'on one day', it: 'in un giorno' },
  otherDay: { en: 'on another', it: 'in un altro' },
  told: { en: 'as a fact', it: 'come fatto' },
};

/** The fields that tell statements apart, as they are named in a reason. */
export const FIELD_NAMES: Readonly<Record<StatementField, Localised>> = {
  speaker: { en: 'speaker', it: 'chi parla' },
  polarity: { en: 'whether it is so', it: 'se è così' },
  number: { en: 'number', it: 'numero' },
  place: { en: 'place', it: 'luogo' },
  direction: { en: 'who does it to whom', it: 'chi lo fa a chi' },
  modality: { en: 'how certain', it: 'quanto è certo' },
  time: { en: 'when', it: 'quando' },
};
