import type { AttitudeNoun } from '../../language-rules.ts';

type Row = Omit<AttitudeNoun, 'lemma'> & { readonly lemmas: string };

const GUESS = { low: 0.2, high: 0.7 };

/** Italian nouns that name what somebody says, holds, feels, wants or asks for, with the prepositions in front of what it is about. */
const ROWS: readonly Row[] = [
  {
    attitude: 'speech',
    kind: 'assertion',
    lemmas:
      'dichiarazione affermazione asserzione annuncio osservazione commento argomentazione insistenza testimonianza rivelazione',
    about: ['su'],
  },
  {
    attitude: 'speech',
    kind: 'assertion',
    lemmas: 'descrizione spiegazione racconto illustrazione',
    about: ['di', 'su'],
  },
  { attitude: 'speech', kind: 'assertion', lemmas: 'riferimento accenno allusione', about: ['a'] },
  {
    attitude: 'speech',
    kind: 'assertion',
    lemmas: 'lamentela protesta denuncia',
    about: ['per', 'contro', 'su'],
  },
  { attitude: 'speech', kind: 'question', lemmas: 'domanda interrogativo quesito', about: ['su'] },
  { attitude: 'speech', kind: 'denial', lemmas: 'smentita diniego', about: ['di', 'su'] },
  { attitude: 'speech', kind: 'admission', lemmas: 'ammissione riconoscimento', about: ['di'] },
  { attitude: 'speech', kind: 'admission', lemmas: 'scusa', about: ['per'] },
  {
    attitude: 'speech',
    kind: 'assertion',
    lemmas: 'avvertimento monito allarme ammonimento',
    about: ['su', 'contro', 'per'],
  },
  {
    attitude: 'judgement',
    kind: 'assertion',
    lemmas: 'critica condanna censura',
    about: ['a', 'di', 'contro', 'verso', 'per'],
  },
  {
    attitude: 'judgement',
    kind: 'assertion',
    lemmas: 'elogio plauso apprezzamento sostegno appoggio ammirazione disprezzo',
    about: ['a', 'per', 'di'],
  },
  {
    attitude: 'judgement',
    kind: 'assertion',
    lemmas: 'opposizione obiezione ostilità contrarietà',
    about: ['a', 'verso'],
  },
  { attitude: 'judgement', kind: 'denial', lemmas: 'rigetto sconfessione', about: ['di'] },
  { attitude: 'judgement', kind: 'assertion', lemmas: 'accusa', about: ['di', 'a', 'contro'] },
  {
    attitude: 'judgement',
    kind: 'assertion',
    lemmas: 'opinione parere giudizio valutazione posizione',
    about: ['su'],
  },
  {
    attitude: 'thought',
    kind: 'assertion',
    lemmas: 'convinzione certezza',
    about: ['in'],
    certainty: { low: 0.55, high: 0.9 },
  },
  {
    attitude: 'thought',
    kind: 'assertion',
    lemmas: 'sospetto ipotesi scetticismo dubbio',
    about: ['su', 'di'],
    certainty: GUESS,
  },
  {
    attitude: 'thought',
    kind: 'forecast',
    lemmas: 'previsione pronostico aspettativa attesa stima',
    about: ['di', 'su', 'per'],
  },
  {
    attitude: 'feeling',
    kind: 'assertion',
    lemmas: 'speranza timore paura preoccupazione rammarico indignazione malcontento delusione',
    about: ['di', 'per', 'su'],
    certainty: GUESS,
  },
  {
    attitude: 'intention',
    kind: 'promise',
    lemmas: 'promessa impegno proposta offerta',
    about: ['per', 'su', 'a'],
  },
  { attitude: 'intention', kind: 'denial', lemmas: 'rifiuto', about: ['di', 'a'] },
  { attitude: 'intention', kind: 'threat', lemmas: 'minaccia ultimatum', about: ['di'] },
  { attitude: 'wish', kind: 'assertion', lemmas: 'desiderio volontà auspicio', about: ['di', 'per'] },
  {
    attitude: 'request',
    kind: 'demand',
    lemmas: 'richiesta appello ordine raccomandazione invito sollecitazione consiglio',
    about: ['di', 'per', 'a'],
  },
];

/** Italian nouns of attitude, by lemma. */
export const ITALIAN_ATTITUDE_NOUNS: readonly AttitudeNoun[] = ROWS.flatMap(({ lemmas, ...meaning }) =>
  lemmas.split(' ').map((lemma) => ({ lemma, ...meaning })),
);

/** Italian verbs that do what their object names ("*ha lanciato* un appello"). */
export const ITALIAN_LIGHT_VERBS: ReadonlySet<string> = new Set(
  'esprimere fare lanciare avere formulare rivolgere avanzare muovere sollevare ribadire rinnovare manifestare dare presentare nutrire ripetere diffondere annunciare dichiarare'.split(
    ' ',
  ),
);
