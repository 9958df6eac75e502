import type { SentenceRules } from '../../sentence.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** English abbreviations and sentence openers. */
export const ENGLISH_SENTENCES: SentenceRules = {
  titles: words(
    'mr mrs ms mx dr prof rev hon gen lt col capt maj sgt cpl adm cmdr brig gov sen rep pres st mt ft vs v cf pp jan feb mar apr jun jul aug sep sept oct nov dec messrs supt insp amb dept',
  ),
  beforeNumbers: words('no nos fig vol p art sec ch'),
  abbreviations: words('etc inc ltd co corp jr sr al bros plc llc est approx ed eds min max'),
  starters: words(
    'the a an in on at it he she they we i this that these those but and however meanwhile although while if when after before as for from with there his her their its no not some many most both you so then also what why who how where my our your',
  ),
  isWhole: (word) => /^\p{L}{4,}$/u.test(word) && /[aeiouy]/u.test(word),
};
