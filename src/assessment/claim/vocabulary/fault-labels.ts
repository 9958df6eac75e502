import type { Language } from '../../../base/index.ts';
import type { ClaimFaultKind } from '../claim.ts';

/** What each fault says of a sentence. */
export const FAULT_LABELS: Readonly<Record<Language, Readonly<Record<ClaimFaultKind, string>>>> = {
  en: {
    uncited: 'claims something and cites nothing',
    quotation: 'the quotation does not stand in a cited passage',
    name: 'the name is in no cited passage',
    number: 'the number or date is in no cited passage',
    negation: 'the passage says the opposite',
    roles: 'who does it and who undergoes it have changed places',
    speaker: 'the passage gives these words to somebody else',
    attribution: 'the passage only lets somebody say so',
    certainty: 'the passage is less sure',
    cause: 'no passage gives this as a cause',
    stale: 'the passage no longer stands',
  },
  it: {
    uncited: 'afferma qualcosa e non cita nulla',
    quotation: 'la citazione non si trova in un passo citato',
    name: 'il nome non è in nessun passo citato',
    number: 'il numero o la data non è in nessun passo citato',
    negation: 'il passo dice il contrario',
    roles: 'chi agisce e chi subisce sono scambiati',
    speaker: 'il passo attribuisce queste parole ad altri',
    attribution: 'il passo lo fa soltanto dire a qualcuno',
    certainty: 'il passo è meno sicuro',
    cause: 'nessun passo lo dà come causa',
    stale: 'il passo non è più valido',
  },
};
