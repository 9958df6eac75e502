import type { Localised } from '../../../base/index.ts';
import type { ProvenanceMention } from '../../../reading/index.ts';

/** What a document says of its own lineage; defined in `reading/reading.ts`. */
export const LINEAGE_KINDS: Readonly<Record<ProvenanceMention['kind'], Localised>> = {
  'translation-of': { en: 'translation of', it: 'traduzione di' },
  'reprint-of': { en: 'reprint of', it: 'ripresa di' },
  cites: { en: 'cites', it: 'cita' },
  'correction-of': { en: 'correction of', it: 'rettifica di' },
};
