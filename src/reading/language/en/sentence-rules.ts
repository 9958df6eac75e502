import type { SentenceRules } from '../../sentence.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** English abbreviations and sentence openers. */
export const ENGLISH_SENTENCES: SentenceRules = {
  titles: words(
    'mr mrs ms mx dr prof rev hon gen lt col capt maj sgt cpl adm cmdr brig gov sen rep pres st mt ft no nos vs v cf fig vol pp p art sec jan feb mar apr jun jul aug sep sept oct nov dec messrs supt insp amb dept',
  ),
  abbreviations: words('etc inc ltd co corp jr sr al bros plc llc est approx ed eds min max'),
  starters: words(
    'the a an in on at it he she they we i this that these those but and however meanwhile although while if when after before as for from with there his her their its no not some many most both',
  ),
};
