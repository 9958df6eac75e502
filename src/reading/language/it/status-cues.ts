import type { StatusCue } from '../language-rules.ts';

/** Italian words that tell how real an event is. Each pattern is a row of elements; `a|b` are single words. */
export const ITALIAN_STATUSES: readonly StatusCue[] = [
  { status: 'denied', pattern: "non|nessun|nessuna|nessun'|senza|né|mai|neppure|nemmeno" },
  { status: 'happened', pattern: 'non ~4 altro che' },
  { status: 'happened', pattern: 'non solo|soltanto|solamente' },
  { status: 'denied', pattern: 'fals*|infondat*' },
  { status: 'denied', pattern: 'privo|priva|privi|prive di fondamento' },
  { status: 'denied', pattern: 'nega|negano|negato|smentito|smentisce|smentiscono|smentita' },
  { status: 'denied', pattern: 'manca|mancano ~1 prova|prove|segno|segni|indizi|conferme', acrossThat: true },
  { status: 'possible', pattern: 'non ~2 esclude|escludono|escluso|esclusa|escludere', acrossThat: true },
  { status: 'possible', pattern: 'starebbe|starebbero' },
  { status: 'denied', pattern: 'non risulta|risultano|consta', acrossThat: true },
  {
    status: 'denied',
    pattern: "nessun|nessuna|nessun'|alcun|alcuna ~1 prova|segno|segnale|indizio|traccia|elemento",
    acrossThat: true,
  },
  { status: 'denied', pattern: 'non ~3 prove|prova|indizi|segni|segnali|elementi', acrossThat: true },
  { status: 'denied', pattern: 'nega|negano|negato|smentito|smentisce|smentiscono', acrossThat: true },
  { status: 'hypothetical', pattern: 'se|qualora|ove|laddove' },
  { status: 'hypothetical', pattern: 'in|nel caso in|di' },
  {
    status: 'hypothetical',
    pattern: 'sarebbe|sarebbero|vorrebbe|vorrebbero|comporterebbe|comporterebbero|significherebbe',
    behind: true,
  },
  { status: 'hypothetical', pattern: 'ipotetic*' },
  {
    status: 'hypothetical',
    pattern: 'impedire|evitare|scongiurare|prevenire|impedirne|evitarne|dissuadere',
  },
  {
    status: 'happened',
    pattern:
      'permesso|consentito|iniziato|cominciato|riuscito|riuscita|riusciti|tornato|tornata|finito|usato|utilizzato ~3 a|ad|di|per',
  },
  { status: 'possible', pattern: 'potrebbe|potrebbero|potrà|potranno|può|possono|possa|possano' },
  { status: 'possible', pattern: 'possibil*|probabil*', acrossThat: true },
  {
    status: 'possible',
    pattern: 'è|sono|era|erano|resta|restano ~1 possibil*|probabil*|improbabil*',
    behind: true,
  },
  { status: 'planned', pattern: 'è|sono|era|erano ~1 imminent*|previst*|programmat*', behind: true },
  { status: 'planned', pattern: 'previst*|programmat*|pianificat*', behind: true },
  { status: 'possible', pattern: 'eventual*|potenzial*|forse' },
  {
    status: 'possible',
    pattern: 'rischi*|ipotes*|speculazion*|sospett*|possibilità|probabilità|pericolo',
    acrossThat: true,
  },
  { status: 'possible', pattern: 'timor*|tem*|temut*|teme|temono|preoccupazion*', acrossThat: true },
  { status: 'possible', pattern: "minaccia|minacce di|d'" },
  { status: 'planned', pattern: 'prepara|preparano|preparando' },
  { status: 'planned', pattern: "si prepar* a|ad|per|all'|alla|al|allo" },
  { status: 'planned', pattern: "preparars* a|ad|all'|alla|al" },
  { status: 'planned', pattern: 'preparativi|preparazione|piani|piano|progett*|pianific*' },
  { status: 'planned', pattern: "pront* a|ad|all'|alla|al|per" },
  { status: 'planned', pattern: 'intend*|intenzion*|previst*|prevede|programmat*|prossim*|imminent*' },
  { status: 'planned', pattern: 'in programma|vista|arrivo' },
  { status: 'planned', pattern: 'costringere|convincere|decidere|ordinare' },
  {
    status: 'planned',
    pattern: 'ordinat*|ordina|ordinano|decis*|decide|decidono ~2 di|un|una|il|la|le|gli|i',
  },
  { status: 'planned', pattern: 'vuole|vogliono' },
  { status: 'ongoing', pattern: 'in|ancora in? corso|atto', behind: true },
  { status: 'ongoing', pattern: 'sono|è ancora? in corso|atto', behind: true },
  { status: 'ongoing', pattern: 'ancora' },
  {
    status: 'ongoing',
    pattern:
      'sta|stanno|stava|stavano|continua|continuano|continuato|prosegue|proseguono|crescente|attuale|attuali',
  },
  { status: 'historical', pattern: "anniversario del|della|dell'|dello|dei" },
  { status: 'historical', pattern: 'precedent*|passat*|storic*' },
];
