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

  // Distinte dalla frase stessa.
  [
    'Il rogo potrebbe essere stato causato da un guasto elettrico o da un piromane.',
    'un guasto elettrico',
    'un piromane',
  ],
  [
    'Si cerca di capire se lo schianto sia stato causato da un guasto tecnico o da un errore umano.',
    'un guasto tecnico',
    'un errore umano',
  ],
  ['Sabotaggio o incidente?', 'Sabotaggio', 'incidente'],
  [
    'Una faida tra bande e una rapina fallita sono le due piste seguite dagli inquirenti.',
    'Una faida tra bande',
    'una rapina fallita',
  ],
  ['Una lite per soldi e un furto sono entrambi al vaglio.', 'Una lite per soldi', 'un furto'],
  [
    'Contrabbandieri, usurai, un vicino geloso: tutte le piste restano aperte.',
    'Contrabbandieri',
    'usurai',
    'un vicino geloso',
  ],
  ['Il pilota era stanco, ma il guasto al motore non è escluso.', 'il guasto al motore'],
  [
    'Alcuni periti ipotizzano un cedimento della diga; altri propendono per un sabotaggio.',
    'un cedimento della diga',
    'un sabotaggio',
  ],
  ["Un'altra teoria vuole che l'equipaggio dormisse.", "l'equipaggio dormisse"],

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
  ['I periti ipotizzano un cedimento della diga.'],
  ["L'auto e il telefono sono entrambi al vaglio."],
  ['La squadra non è esclusa dalla coppa.'],
  ["Un accordo prima dell'estate non è escluso."],
  ['Il rogo è stato causato da una candela o da una stufa, e non ci sono più.'],
  ['Vuoi il tè o no?'],
];
