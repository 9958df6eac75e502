import type { StatusCue } from '../language-rules.ts';

/** English words that tell how real an event is. Each pattern is a row of elements; `a|b` are single words. */
export const ENGLISH_STATUSES: readonly StatusCue[] = [
  {
    status: 'denied',
    pattern:
      "not|no|never|without|neither|nor|cannot|didn't|doesn't|isn't|aren't|wasn't|weren't|hasn't|haven't|won't|don't",
  },
  { status: 'happened', pattern: 'no|nothing|little more|other|less than' },
  { status: 'happened', pattern: 'not only|just|merely' },
  { status: 'denied', pattern: 'false|baseless|groundless|unfounded|untrue' },
  { status: 'denied', pattern: 'denied|denies|denying|denial' },
  {
    status: 'denied',
    pattern: 'no ~2 evidence|sign|signs|indication|indications|proof|trace',
    acrossThat: true,
  },
  { status: 'denied', pattern: 'denied|denies|denying', acrossThat: true },
  { status: 'possible', pattern: 'not ~1 rule|ruled out', acrossThat: true },
  { status: 'hypothetical', pattern: 'if|unless' },
  { status: 'hypothetical', pattern: 'hypothetical|hypothetically' },
  { status: 'hypothetical', pattern: 'would' },
  { status: 'hypothetical', pattern: 'would be|mean|trigger|lead|bring|cause|force|make', behind: true },
  { status: 'hypothetical', pattern: 'in case|event of' },
  {
    status: 'hypothetical',
    pattern: 'prevent|prevents|preventing|avoid|avoiding|avert|averting|deter|deters|deterring',
  },
  { status: 'happened', pattern: 'allowed|begun|began|started|managed|helped|forced|continued|used to' },
  { status: 'happened', pattern: 'allowed|helped|forced ~3 to' },
  { status: 'possible', pattern: 'could|might|may|can' },
  { status: 'possible', pattern: 'possible|likely|unlikely|probable', acrossThat: true },
  {
    status: 'possible',
    pattern:
      'is|are|was|were|remains|looks|look|looked|seems|seemed|appears|appeared ~1 possible|likely|unlikely|probable',
    behind: true,
  },
  { status: 'planned', pattern: 'is|are|was|were ~1 imminent|planned|scheduled|due', behind: true },
  { status: 'possible', pattern: 'potential|possibly|perhaps|probably' },
  {
    status: 'possible',
    pattern: 'possibility|risk|risks|prospect|chance|danger|likelihood|speculation|suspicion|suspicions',
    acrossThat: true,
  },
  {
    status: 'possible',
    pattern: 'fear|fears|feared|fearing|worry|worries|worried|concern|concerns',
    acrossThat: true,
  },
  { status: 'possible', pattern: 'threat|threats of' },
  { status: 'possible', pattern: 'warned|warns|warning|warnings of|about|against' },
  {
    status: 'planned',
    pattern:
      'will|plans|plan|planned|planning|intends|intend|intended|scheduled|upcoming|imminent|forthcoming|poised|shall',
  },
  { status: 'planned', pattern: 'preparing|prepares' },
  { status: 'planned', pattern: 'prepare|prepared|preparations|set|ready|due|about to|for' },
  { status: 'planned', pattern: 'is|are|was|were going to' },
  {
    status: 'planned',
    pattern: 'pressure|pressing|pressed|press|pressured|forcing|persuade|order|ordered|wants|want ~4 to',
  },
  { status: 'planned', pattern: 'ordered|orders' },
  { status: 'planned', pattern: 'decided|decides|decision to' },
  { status: 'ongoing', pattern: 'ongoing|underway', behind: true },
  { status: 'ongoing', pattern: 'is|are|were still? under way', behind: true },
  { status: 'ongoing', pattern: 'is|are still? in? progress|underway|ongoing|continuing', behind: true },
  { status: 'ongoing', pattern: 'under|in way|progress', behind: true },
  { status: 'ongoing', pattern: 'current|continuing|continues|continue|continued|intensifying' },
  { status: 'ongoing', pattern: 'still' },
  { status: 'historical', pattern: 'anniversary of' },
  { status: 'historical', pattern: 'previous|earlier|past|former|historic|historical' },
];
