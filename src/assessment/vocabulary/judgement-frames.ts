import type { Localised } from '../../base/index.ts';

/**
 * The sentence that a band's words fit into.
 * `judged`: "we judge it X that …" · `seen`: "we see X that …" · `odds`: words for a balance of two sides · `answer`: an answer by itself.
 */
export type JudgementFrame = 'judged' | 'seen' | 'odds' | 'answer';

const JUDGED: Readonly<Record<keyof Localised, JudgementFrame>> = { en: 'judged', it: 'judged' };
const SEEN: Readonly<Record<keyof Localised, JudgementFrame>> = { en: 'seen', it: 'seen' };
const ODDS: Readonly<Record<keyof Localised, JudgementFrame>> = { en: 'seen', it: 'odds' };
const ANSWER: Readonly<Record<keyof Localised, JudgementFrame>> = { en: 'answer', it: 'answer' };

/** Frame of each band, by scale id and band id of `base/vocabulary/probability-scales.ts`. */
export const JUDGEMENT_FRAMES: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<keyof Localised, JudgementFrame>>>>>
> = {
  icd203: {
    remote: { en: 'seen', it: 'judged' },
    'very-unlikely': JUDGED,
    unlikely: JUDGED,
    even: ODDS,
    likely: JUDGED,
    'very-likely': JUDGED,
    'almost-certain': JUDGED,
  },
  phia: {
    remote: SEEN,
    'highly-unlikely': JUDGED,
    unlikely: JUDGED,
    realistic: SEEN,
    likely: JUDGED,
    'highly-likely': JUDGED,
    'almost-certain': JUDGED,
  },
  kent: {
    'almost-certainly-not': ANSWER,
    'probably-not': ANSWER,
    even: ODDS,
    probable: JUDGED,
    'almost-certain': JUDGED,
  },
};
