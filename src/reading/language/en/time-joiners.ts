import type { ClockJoiner, RangeJoiner, ShiftJoiner, SpellJoiner } from '../../time/time-rules.ts';
import type { PhrasePattern } from '../../token-pattern.ts';

/** English words that join two times as the ends of one. */
export const ENGLISH_RANGES: readonly RangeJoiner[] = [
  { pattern: 'to|until|till|til|through|thru the?', openers: ['from the?', 'between the?'] },
  { pattern: 'and the?', openers: ['between the?', 'both'], alone: 'list' },
  { pattern: 'to|through|thru the?', alone: 'always' },
  { pattern: ', and? the?', alone: 'list' },
  { pattern: 'or the?', alone: 'list' },
  { pattern: '-|–|—', openers: ['from'], alone: 'always' },
];

/** English words between a quantity and the date that it is counted from. */
export const ENGLISH_SHIFTS: readonly ShiftJoiner[] = [
  { pattern: 'after|from|following the?', direction: 1 },
  { pattern: 'before|ahead the?', direction: -1 },
];

/** English words between how long something lasts and when it begins. */
export const ENGLISH_SPELLS: readonly SpellJoiner[] = [
  { pattern: ',? starting|beginning|commencing on|from|in? the?' },
  { pattern: ',? from the?', opener: 'for' },
  { pattern: 'for', turned: true },
];

/** English words between a clock time and its day. */
export const ENGLISH_CLOCK_JOINERS: readonly ClockJoiner[] = [
  { pattern: 'on|of|at|,|in|from the?' },
  { pattern: 'for' },
  { pattern: 'around|about', effect: 'around' },
  { pattern: 'before', effect: 'before' },
  { pattern: 'after', effect: 'after' },
  { pattern: 'by', effect: 'by' },
  { pattern: 'until|till', effect: 'until' },
];

/** English words between a date and the longer stretch that holds it. */
export const ENGLISH_WITHIN_JOINERS: readonly PhrasePattern[] = [
  { pattern: 'of|in|on' },
  { pattern: 'of|in the' },
];
