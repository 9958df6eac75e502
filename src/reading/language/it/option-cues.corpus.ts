import type { OptionCase } from '../../option-case.ts';

/** Explanations that Italian sentences put forward; the English corpus holds the same phenomena. */
export const ITALIAN_OPTION_CORPUS: readonly OptionCase[] = [
  // Una spiegazione.
  [
    "Un'altra opzione potrebbe essere una permanenza più lunga delle truppe.",
    'una permanenza più lunga delle truppe',
  ],
  ['Una possibilità è che Minsk voglia guadagnare tempo.', 'che Minsk voglia guadagnare tempo'],
  ['Una seconda spiegazione è una lite tra i generali.', 'una lite tra i generali'],
  ["C'è la speculazione che il presidente si dimetta.", 'il presidente si dimetta'],
  [
    "L'ipotesi che il convoglio portasse grano non fu mai verificata.",
    'il convoglio portasse grano non fu mai verificata',
  ],
  ['In alternativa, il convoglio poteva essere vuoto.', 'il convoglio poteva essere vuoto'],
  ['La visita potrebbe non essere altro che una prova di lealtà.', 'una prova di lealtà'],
  [
    'Le esercitazioni potrebbero far parte di uno stratagemma per bloccare le riserve.',
    'uno stratagemma per bloccare le riserve',
  ],
  ['Il ritiro potrebbe essere soltanto una rotazione di unità stanche.', 'una rotazione di unità stanche'],
  ["La fuga di notizie potrebbe mirare a spaventare l'opposizione.", "spaventare l'opposizione"],
  ["La spiegazione più probabile è un'esercitazione di routine.", "un'esercitazione di routine"],
  ['Un ulteriore scenario sarebbe un blocco del porto.', 'un blocco del porto'],
  ['È possibile che la base venga ampliata.', 'la base venga ampliata'],
  ['La mossa potrebbe essere un segnale agli investitori.', 'un segnale agli investitori'],

  // Più di una.
  [
    "Altre opzioni potrebbero includere un'espansione della base o la fornitura di munizioni.",
    "un'espansione della base",
    'la fornitura di munizioni',
  ],
  [
    'Le possibili spiegazioni comprendono una carenza di carburante o un cambio al comando.',
    'una carenza di carburante',
    'un cambio al comando',
  ],
  [
    "Le alternative sono un lungo assedio, un rapido assalto o un'uscita negoziata.",
    'un lungo assedio',
    'un rapido assalto',
    "un'uscita negoziata",
  ],

  // Nessuna: opzioni di acquisto, possibilità aperte, semplici modali.
  ["La compagnia ha un'opzione su altri dieci aerei."],
  ['Il ministro può partire lunedì.'],
  ['Potrebbe piovere vicino al confine.'],
  ['Il presidente non ha altra opzione.'],
  ["Non c'è possibilità di ritorno."],
  ['Oppure era martedì?'],
  ['Potrebbe essere una settimana prima che la strada riapra.'],
  ['I colloqui potrebbero essere ad Ankara.'],
  ['Le opzioni sono sul tavolo.'],
  ['Lo scenario del film è Tirana.'],
  ['Ha dato una spiegazione alla commissione.'],
  ['La sala di lettura è aperta.'],
  ['Resta una possibilità.'],
  ['Il menù offre diverse opzioni per pranzo.'],
  ['Ha respinto la tesi in blocco.'],
];
