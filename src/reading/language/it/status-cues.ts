import type { StatusCue } from '../language-rules.ts';

/** Italian words that tell how real an event is. */
export const ITALIAN_STATUSES: readonly StatusCue[] = [
  { status: 'denied', pattern: 'non ~2 alcun|alcuna|nessun|nessuna' },
  { status: 'denied', pattern: "non|nessun|nessuna|nessun'|senza|né|mai" },
  { status: 'denied', pattern: 'fals*|infondat*' },
  { status: 'hypothetical', pattern: 'se|qualora|ove|laddove' },
  { status: 'hypothetical', pattern: 'nel caso in|di' },
  { status: 'hypothetical', pattern: 'sarebbe|sarebbero|vorrebbe|comporterebbe|significherebbe' },
  { status: 'happened', pattern: 'permesso|consentito|iniziato|cominciato|riuscito|riusciti|tornato|finito' },
  { status: 'hypothetical', pattern: 'ipotetic*' },
  { status: 'possible', pattern: 'potrebbe|potrebbero|potrà|potranno|può|possono|possa|possano' },
  {
    status: 'possible',
    pattern: 'possibil*|eventual*|potenzial*|probabil*|rischi*|ipotes*|speculazion*|timor*|tem*',
  },
  { status: 'possible', pattern: 'possibilità' },
  { status: 'planned', pattern: "si prepar* a|ad|per|all'|alla|al" },
  { status: 'planned', pattern: "preparars* a|ad|all'|alla" },
  { status: 'planned', pattern: "preparativi|piani|piano|progett*|pianific*|pront* a|ad|all'|alla" },
  { status: 'planned', pattern: 'intend*|intenzion*|previst*|in programma|programmat*|prossim*|imminent*' },
  { status: 'planned', pattern: 'costringere|convincere|decidere|ordinare di' },
  { status: 'ongoing', pattern: 'in|ancora corso|atto' },
  {
    status: 'ongoing',
    pattern: 'sta|stanno|stava|stavano|continua|continuano|prosegue|proseguono|crescente|attuale',
  },
];
