import type { CertaintyPhrase } from '../../language-rules.ts';

/**
 * English words of certainty. `icd203` rows follow the ICD 203 table; `commitment` rows are how far a speaker commits to a claim,
 * after the certain / probable / possible of FactBank (Saurí & Pustejovsky 2009), with ranges of our own choice.
 */
export const ENGLISH_CERTAINTY: readonly CertaintyPhrase[] = [
  { pattern: 'no|without|beyond ~1 doubt', low: 0.95, high: 0.99, scale: 'icd203' },
  {
    pattern: 'undoubtedly|certainly|inevitably|definitely|inevitable',
    low: 0.95,
    high: 0.99,
    scale: 'icd203',
  },
  { pattern: 'almost|nearly|virtually certain|certainly', low: 0.95, high: 0.99, scale: 'icd203' },
  { pattern: 'very|highly|extremely likely|probable', low: 0.8, high: 0.95, scale: 'icd203' },
  { pattern: 'very|highly|extremely unlikely|improbable', low: 0.05, high: 0.2, scale: 'icd203' },
  { pattern: 'almost no chance', low: 0.01, high: 0.05, scale: 'icd203' },
  { pattern: 'remote chance|possibility', low: 0.01, high: 0.05, scale: 'icd203' },
  { pattern: 'roughly|about even chance|chances|odds', low: 0.45, high: 0.55, scale: 'icd203' },
  { pattern: 'not|less likely|probable', low: 0.2, high: 0.45, scale: 'icd203' },
  { pattern: 'unlikely|improbable|doubtful', low: 0.2, high: 0.45, scale: 'icd203' },
  { pattern: 'more likely', low: 0.5, high: 0.8, scale: 'icd203' },
  { pattern: 'likely|probable|probably', low: 0.55, high: 0.8, scale: 'icd203' },
  { pattern: 'impossible|unthinkable|inconceivable', low: 0.01, high: 0.05, scale: 'icd203' },
  { pattern: 'cannot|not be? ruled|rule out', low: 0.05, high: 0.45, scale: 'commitment' },
  {
    pattern: 'no|little|not ~2 sign|signs|indication|indications|evidence',
    low: 0.05,
    high: 0.3,
    scale: 'commitment',
  },
  { pattern: 'could|might|may', low: 0.2, high: 0.6, scale: 'commitment' },
  { pattern: 'perhaps|possibly|maybe|conceivably', low: 0.2, high: 0.6, scale: 'commitment' },
  { pattern: 'possible|potential|potentially', low: 0.2, high: 0.6, scale: 'commitment' },
  { pattern: 'should|ought|must', low: 0.55, high: 0.9, scale: 'commitment' },
  { pattern: 'apparently|presumably|reportedly', low: 0.5, high: 0.85, scale: 'commitment' },
];
