import type { RuleLabels } from '../reason.ts';

/** Why a stretch of text is taken for a name. */
export const NAME_REASONS: RuleLabels = {
  'name/listed-country': { en: 'listed as a country', it: 'elencato come Paese' },
  'name/listed-capital': { en: 'listed as a capital', it: 'elencata come capitale' },
  'name/listed-place': { en: 'listed as a place', it: 'elencato come luogo' },
  'name/listed-actor': { en: 'listed as a person or body', it: 'elencato come persona o ente' },
  'name/listed-demonym': {
    en: 'listed as the adjective or people of a country',
    it: 'elencato come aggettivo o popolo di un Paese',
  },
  'name/listed-role': { en: 'listed as a role', it: 'elencato come ruolo' },
  'name/network': {
    en: 'the network takes it for a name, with this type and share',
    it: 'la rete lo prende per un nome, con questo tipo e questa quota',
  },
  'name/settled-by-text': {
    en: 'the rest of the text outweighed the type likeliest here',
    it: 'il resto del testo ha prevalso sul tipo più probabile qui',
  },
  'name/country-inside': {
    en: 'a word of the name tells the country',
    it: 'una parola del nome dice il Paese',
  },
  'name/entity-listed': { en: 'known to the list as', it: 'noto all’elenco come' },
  'name/entity-from-form': {
    en: 'in no list: known by its own spelling as',
    it: 'in nessun elenco: noto con la propria grafia come',
  },
};
