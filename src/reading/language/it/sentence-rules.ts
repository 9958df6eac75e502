import type { SentenceRules } from '../../sentence.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Italian abbreviations and sentence openers. */
export const ITALIAN_SENTENCES: SentenceRules = {
  titles: words(
    'sig sigg dott dr prof on sen avv ing arch rag gen col cap magg ten serg amm mons card don s ss sta sto st art artt n nn nr num pag pagg p pp vol cfr es lett fig tab all cod v vs ca tel fax min max rep comm cons pres seg dir resp uff mr mrs ms',
  ),
  abbreviations: words(
    'ecc etc spa srl sec min h op cit ibid ss red ndr jr km feb apr mag giu lug sett ott nov dic',
  ),
  starters: words(
    "il lo la l' i gli le un uno una un' in nel nella nell' nei nelle questo questa questi queste ma e se non per con da dal dalla secondo tuttavia inoltre infatti intanto anche quando mentre dopo prima poi così come è sono ha hanno si alcuni molti altri entrambi",
  ),
};
