import type { SentenceRules } from '../../sentence.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Italian abbreviations and sentence openers. */
export const ITALIAN_SENTENCES: SentenceRules = {
  titles: words(
    'sig sigg dott dr prof on sen avv ing arch rag gen col cap magg ten serg amm mons card don s ss sta sto st art artt n nn nr num pag pagg p pp vol cfr es lett fig cod v vs ca tel fax rep comm cons pres seg dir resp uff mr mrs ms',
  ),
  beforeNumbers: words('all tab min max num'),
  abbreviations: words(
    'ecc etc spa srl sec min h op cit ibid ss red ndr jr km feb apr mag giu lug sett ott nov dic',
  ),
  starters: words(
    "il lo la l' i gli le un uno una un' in nel nella nell' nei nelle questo questa questi queste ma e se non per con da dal dalla secondo tuttavia inoltre infatti intanto anche quando mentre dopo prima poi così come è sono ha hanno si alcuni molti altri entrambi " +
      "al allo alla all' ai agli alle del dello della dell' dei degli delle dallo dall' dai dagli dalle nello negli sul sullo sulla sull' sui sugli sulle " +
      'tra fra ogni se chi ci egli essi esse noi io oggi ieri ora allora poiché perché dunque quindi però eppure forse',
  ),
  // An Italian word ends in a vowel and an abbreviation before one.
  isWhole: (word) => /^\p{L}{3,}[aeiouàèéìòù]$/u.test(word),
};
