import type { Localised } from '../../../base/index.ts';

/** A short text of a reading shown to a person. */
export type ReadingLabel =
  | 'reading'
  | 'contents'
  | 'text'
  | 'legend'
  | 'notes'
  | 'statements'
  | 'statement'
  | 'forecasts'
  | 'forecast'
  | 'options'
  | 'option'
  | 'events'
  | 'event'
  | 'times'
  | 'time'
  | 'places'
  | 'place'
  | 'mentions'
  | 'mention'
  | 'findings'
  | 'lineage'
  | 'source'
  | 'cue'
  | 'content'
  | 'implicit'
  | 'inferred'
  | 'speaker'
  | 'via'
  | 'negative'
  | 'hedged'
  | 'certainty'
  | 'probability'
  | 'window'
  | 'vague'
  | 'spoken-of'
  | 'said-at'
  | 'actor'
  | 'recipient'
  | 'context'
  | 'unplaced'
  | 'why'
  | 'no-reason'
  | 'to-text'
  | 'published'
  | 'undated'
  | 'by-text'
  | 'version'
  | 'none'
  | 'nothing'
  | 'proposed';

/** Short texts of a reading shown to a person. */
export const READING_LABELS: Readonly<Record<ReadingLabel, Localised>> = {
  reading: { en: 'Reading', it: 'Lettura' },
  contents: { en: 'Contents', it: 'Indice' },
  text: { en: 'The report with its records', it: 'Il documento con i suoi dati' },
  legend: { en: 'How to read the marks', it: 'Come leggere i segni' },
  notes: { en: 'What this paragraph says', it: 'Che cosa dice questo paragrafo' },
  statements: { en: 'Statements', it: 'Dichiarazioni' },
  statement: { en: 'statement', it: 'dichiarazione' },
  forecasts: { en: 'Forecasts', it: 'Previsioni' },
  forecast: { en: 'forecast', it: 'previsione' },
  options: { en: 'Explanations put forward', it: 'Spiegazioni avanzate' },
  option: { en: 'explanation', it: 'spiegazione' },
  events: { en: 'Events', it: 'Eventi' },
  event: { en: 'event', it: 'evento' },
  times: { en: 'Times', it: 'Tempi' },
  time: { en: 'time', it: 'tempo' },
  places: { en: 'Places', it: 'Luoghi' },
  place: { en: 'place', it: 'luogo' },
  mentions: { en: 'Names', it: 'Nomi' },
  mention: { en: 'name', it: 'nome' },
  findings: { en: 'Findings', it: 'Rilievi' },
  lineage: { en: 'Lineage', it: 'Provenienza' },
  source: { en: 'source', it: 'fonte' },
  cue: { en: 'cue', it: 'segnale' },
  content: { en: 'content', it: 'contenuto' },
  implicit: { en: 'speaker left out', it: 'chi parla è sottinteso' },
  inferred: { en: 'supplied', it: 'ricavato' },
  speaker: { en: 'speaker', it: 'chi parla' },
  via: { en: 'through', it: 'tramite' },
  negative: { en: 'negative', it: 'negativa' },
  hedged: { en: 'weakened by the reporter', it: 'attenuata da chi riferisce' },
  certainty: { en: 'certainty', it: 'certezza' },
  probability: { en: 'probability', it: 'probabilità' },
  window: { en: 'window', it: 'finestra' },
  vague: { en: 'soft edges', it: 'limiti sfumati' },
  'spoken-of': { en: 'speaks of', it: 'parla di' },
  'said-at': { en: 'said', it: 'detto' },
  actor: { en: 'actor', it: 'attore' },
  recipient: { en: 'recipient', it: 'destinatario' },
  context: { en: 'context', it: 'contesto' },
  unplaced: { en: 'not placed', it: 'non collocato' },
  why: { en: 'why', it: 'perché' },
  'no-reason': { en: 'no reason was recorded', it: 'nessun motivo registrato' },
  'to-text': { en: 'back to the text', it: 'torna al testo' },
  published: { en: 'Published', it: 'Pubblicato' },
  undated: { en: 'not dated', it: 'senza data' },
  'by-text': { en: 'stated', it: 'dichiarato' },
  version: { en: 'version', it: 'versione' },
  nothing: { en: 'Nothing was read from it.', it: 'Non ne è stato letto nulla.' },
  none: { en: 'None was read.', it: 'Nessuno.' },
  proposed: {
    en: 'Drawn up by Vigilia’s rules and models, and proposed only: an analyst accepts, changes or rejects each record.',
    it: 'Ricavato dalle regole e dai modelli di Vigilia, e soltanto proposto: ogni dato va accettato, corretto o respinto da un analista.',
  },
};
