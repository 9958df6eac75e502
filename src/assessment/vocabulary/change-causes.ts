import type { Localised } from '../../base/index.ts';
import type { ChangeCause } from '../../judgement/index.ts';

/** Why a probability changed, in the order in which causes are named; defined in `judgement/change-cause.ts`. */
export const CHANGE_CAUSES: Readonly<Record<ChangeCause, Localised>> = {
  evidence: { en: 'new evidence', it: 'nuovi elementi' },
  retraction: { en: 'what counts no longer', it: 'ciò che non conta più' },
  rating: { en: 'changed numbers and grades', it: 'numeri e gradi cambiati' },
  method: { en: 'changed method', it: 'metodo cambiato' },
};
