import type { StatusCue } from '../language-rules.ts';

/** English words that tell how real an event is. */
export const ENGLISH_STATUSES: readonly StatusCue[] = [
  {
    status: 'denied',
    pattern:
      "not|no|never|without|neither|nor|cannot|didn't|doesn't|isn't|aren't|wasn't|weren't|hasn't|haven't|won't",
  },
  { status: 'denied', pattern: 'false|baseless|groundless|unfounded' },
  { status: 'hypothetical', pattern: 'if|unless|should' },
  { status: 'hypothetical', pattern: 'hypothetical' },
  { status: 'hypothetical', pattern: 'would' },
  { status: 'happened', pattern: 'allowed|began|begun|started|managed|helped|forced to' },
  { status: 'happened', pattern: 'allowed ~3 to' },
  { status: 'possible', pattern: 'could|might|may|can' },
  {
    status: 'possible',
    pattern:
      'possible|potential|possibility|risk|prospect|fear|fears|feared|speculation|possibly|perhaps|likely|unlikely|probable|threat|danger',
  },
  {
    status: 'planned',
    pattern:
      'will|plans|plan|planned|planning|intends|intend|intended|preparing|prepares|preparations|scheduled|due|upcoming|imminent|set|ready|poised',
  },
  { status: 'planned', pattern: 'is|are|about going|about to' },
  { status: 'planned', pattern: 'pressure|pressing|press|force|forcing|persuade|order|pressured' },
  { status: 'ongoing', pattern: 'ongoing|under way|underway|current|continuing|continues|continued' },
  { status: 'ongoing', pattern: 'under way' },
];
