/** Folded words that many media have in their names: what is left of a name without them tells it from others ("Agenzia Levante" → levante). */
export const MEDIA_WORDS: ReadonlySet<string> = new Set(
  `the a il lo la l le i gli un di del della dei delle dello e and of for on in agency agenzia agence news press stampa wire wires service services
  ansa daily weekly times post herald tribune tribuna gazette gazzetta journal giornale quotidiano corriere courier messaggero mattino mattinale sera
  notizie notiziario cronaca cronache eco voce telegraph telegrafo mail mirror observer osservatore standard star sun sole world mondo today oggi
  online web tv radio television televisione broadcasting network media editoriale group gruppo report reporter reports review rivista magazine
  bulletin bollettino brief info news24 italia italiano italiana national nazionale international internazionale morning evening sunday compass
  ledger chronicle monitor post-`.split(/\s+/u),
);
