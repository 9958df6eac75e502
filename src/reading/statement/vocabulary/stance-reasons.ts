import type { RuleLabels } from '../../reason.ts';

/** What the rules of kind, polarity and certainty say. */
export const STANCE_REASONS: RuleLabels = {
  'stance/cue': {
    en: 'the verb or noun of saying tells the kind',
    it: 'il verbo o il nome del dire indica il tipo',
  },
  'stance/plain': { en: 'nothing makes it more than a claim', it: 'nulla ne fa più di un’affermazione' },
  'stance/past': { en: 'it tells of what is over', it: 'racconta ciò che è già stato' },
  'stance/falsehood': { en: 'it calls something false', it: 'dice falso qualcosa' },
  'stance/own-deed': {
    en: 'it negates a deed of the speaker’s own side',
    it: 'nega un atto della propria parte',
  },
  'stance/silence': { en: 'the speaker will not speak', it: 'chi parla non vuole pronunciarsi' },
  'stance/imperative': { en: 'an imperative', it: 'un imperativo' },
  'stance/duty': { en: 'a word of duty', it: 'una parola di dovere' },
  'stance/timetable': {
    en: 'a word of duty with what runs by a timetable or of itself',
    it: 'una parola di dovere con ciò che va secondo un orario o da sé',
  },
  'stance/fault': { en: 'the speaker names a fault of his own', it: 'chi parla nomina una colpa propria' },
  'stance/future': { en: 'it speaks of what will or may come', it: 'parla di ciò che sarà o potrà essere' },
  'stance/own-side': { en: 'it binds the speaker’s own side', it: 'impegna la parte di chi parla' },
  'stance/vouched': { en: 'the speaker makes himself answerable', it: 'chi parla se ne fa garante' },
  'stance/boon': { en: 'a good that is announced', it: 'un bene che si annuncia' },
  'stance/harm': { en: 'harm by the speaker’s own side', it: 'un danno da parte di chi parla' },
  'stance/threat-words': { en: 'words that threaten', it: 'parole di minaccia' },
  'stance/ultimatum': {
    en: 'refused until a condition is met',
    it: 'rifiutato finché non si avvera una condizione',
  },
  'stance/denied': { en: 'the cue denies or is negated', it: 'il verbo del dire nega o è negato' },
  'stance/negated': { en: 'its main clause is negated', it: 'la frase principale è negata' },
  'stance/certainty-words': { en: 'words that tell how sure', it: 'parole che dicono quanto è certo' },
  'stance/unhedged': { en: 'no word tells how sure', it: 'nessuna parola dice quanto è certo' },
};
