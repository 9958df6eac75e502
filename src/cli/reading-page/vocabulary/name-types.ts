import type { Localised } from '../../../base/index.ts';
import type { Mention } from '../../../reading/index.ts';

/** What a name names; defined in `reading/reading.ts`. */
export const NAME_TYPE_LABELS: Readonly<Record<Mention['type'], Localised>> = {
  PER: { en: 'person', it: 'persona' },
  LOC: { en: 'place', it: 'luogo' },
  ORG: { en: 'body', it: 'ente' },
  MISC: { en: 'other name', it: 'altro nome' },
};
