import type { ClockJoiner, RangeJoiner, ShiftJoiner, SpellJoiner } from '../../time/time-rules.ts';
import type { PhrasePattern } from '../../token-pattern.ts';

/** Italian words that join two times as the ends of one. */
export const ITALIAN_RANGES: readonly RangeJoiner[] = [
  {
    pattern: "fino|sino? a|ad|al|allo|alla|all'|agli",
    openers: ["da|dal|dallo|dalla|dall'|dagli", "a partire da|dal|dalla|dall'"],
  },
  { pattern: "e fino|sino a|ad|al|alla|all'", openers: ["da|dal|dallo|dalla|dall'"] },
  {
    pattern: "e|ed il|lo|la|l'|gli?",
    openers: ["tra|fra il|lo|la|l'|gli?", "a cavallo tra|fra|di il|lo|la|l'|gli?"],
    alone: 'list',
  },
  { pattern: "o|, il|l'?", alone: 'list' },
  { pattern: '-|–|—', alone: 'always' },
  { pattern: 'alle ore?', openers: ['dalle ore?', 'dalle', 'dalla', 'da|dal'], hours: true },
  { pattern: 'fino|sino alle ore?', openers: ['dalle ore?', 'dalle'], hours: true },
  { pattern: 'e le?', openers: ['tra|fra le'], hours: true },
];

/** Italian words between a quantity and the date that it is counted from. */
export const ITALIAN_SHIFTS: readonly ShiftJoiner[] = [
  { pattern: "dopo il|lo|la|l'?", direction: 1 },
  { pattern: "prima di|del|dello|della|dell'", direction: -1 },
];

/** Italian words between how long something lasts and when it begins. */
export const ITALIAN_SPELLS: readonly SpellJoiner[] = [
  { pattern: "a partire|cominciare|iniziare da|dal|dallo|dalla|dall'|dalle" },
  { pattern: "da|dal|dallo|dalla|dall'", opener: 'per' },
  { pattern: 'per', turned: true },
];

/** Italian words between a clock time and its day. */
export const ITALIAN_CLOCK_JOINERS: readonly ClockJoiner[] = [
  { pattern: "di|del|dello|della|dell'|,|in" },
  { pattern: ',? il|la' },
  { pattern: 'intorno|attorno alle|a', effect: 'around' },
  { pattern: 'verso le?', effect: 'around' },
  { pattern: 'entro le?', effect: 'by' },
  { pattern: 'dopo le?', effect: 'after' },
  { pattern: 'prima delle|di', effect: 'before' },
  { pattern: 'fino|sino a|alle', effect: 'until' },
];

/** Italian words between a date and the longer stretch that holds it. */
export const ITALIAN_WITHIN_JOINERS: readonly PhrasePattern[] = [{ pattern: "di|del|dello|della|dell'" }];
