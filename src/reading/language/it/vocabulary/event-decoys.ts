import type { PhrasePattern } from '../../../token-pattern.ts';

/** Italian phrases in which an event word names no event of the kind that is watched for. The longest phrase wins, so these shield it. */
export const ITALIAN_EVENT_DECOYS: readonly PhrasePattern[] = [
  { pattern: 'attacco|attacchi di cuore|panico|asma|tosse' },
  { pattern: "attacco|attacchi d' asma|ansia" },
  { pattern: 'visita|visite medica|mediche|guidata|guidate' },
  { pattern: 'visita|visitato|visitate|visitare ~2 sito|museo|mostra|pagina' },
  { pattern: "d' accordo" },
  { pattern: 'essere|è|sono|erano|era accordo' },
  { pattern: 'scontro|scontri frontale|ferroviario|fra|tra ~2 auto|treni|camion|veicoli' },
  { pattern: 'scontro|scontri ~2 automobili|autobus|auto' },
  { pattern: 'uccis* ~6 terremoto|alluvione|incidente|frana|valanga|tempesta|uragano|scossa|incendio' },
  {
    pattern:
      'colpit* da|dal|dalla|dai|dalle ~1 terremoto|alluvione|siccità|crisi|sisma|tempesta|inflazione|maltempo',
  },
  { pattern: 'terremoto|alluvione|uragano|sisma|tempesta ~2 colpit*|uccis*' },
  {
    pattern:
      'lancio|lanciat* di|del|della|un|una|il|la? ~1 prodotto|campagna|satellite|libro|sito|servizio|appello|allarme|moneta',
  },
  { pattern: 'leva fiscale|finanziaria|del' },
  { pattern: 'fare leva' },
  { pattern: 'allerta meteo|gialla|arancione|rossa' },
  { pattern: 'condann* ~2 carcere|ergastolo|anni|mesi|reclusione' },
  { pattern: 'vertice aziendale|militare|politico' },
  {
    pattern:
      "vertice|vertici del|della|dell'|dello|dei ~1 azienda|classifica|esercito|stato|montagna|società",
  },
  { pattern: 'incontro di calcio|boxe|pugilato|tennis' },
  { pattern: 'manovra|manovre finanziaria|economica|finanziarie' },
  { pattern: 'manovra|manovre di bilancio' },
  { pattern: 'ritirat* dal|dalla|dai ~1 commercio|mercato|vendita|gara|corsa' },
  { pattern: 'ritirat* ~1 premio|pacco|laurea|patente' },
  { pattern: 'trattato di|sulla ~1 filosofia|storia|medicina|pittura' },
  { pattern: 'trattato|trattata|trattati come|con|da|male|bene' },
  { pattern: 'negoziante|negozianti' },
  { pattern: 'accusare|accusa|accusano|accusato il|la colpo|fatica' },
  { pattern: 'sciopero dei consumi' },
  { pattern: 'esplosione|esplosioni demografica' },
  { pattern: 'esplosione|esplosioni dei|delle|di ~1 vendite|prezzi|contagi|casi|gioia' },
  { pattern: 'offensiva mediatica|pubblicitaria|commerciale|diplomatica' },
  { pattern: 'fornitura|forniture di luce|gas|energia|acqua' },
  { pattern: 'sequestro|sequestri di ~1 droga|cocaina|beni' },
  { pattern: 'domanda di ~1 gas|energia|petrolio|lavoro' },
  { pattern: 'arrestat* ~2 crescita|declino|caduta|emorragia' },
  { pattern: 'arresto cardiaco' },
  { pattern: 'stato di arresto' },
  { pattern: 'richiesta di ~1 gas|energia|petrolio|mercato' },
];
