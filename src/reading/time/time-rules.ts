import type { PhrasePattern } from '../token-pattern.ts';
import type { TimeFields } from './time-fields.ts';
import type { TimeLexicon } from './time-lexicon.ts';

/** How a phrase becomes an interval; each name but `quantity` and `nothing` is one function of `productions.ts`. */
export type ProductionName =
  /** Year, month, day of month and weekday, as many of them as are said. */
  | 'calendar'
  | 'season'
  /** Quarter or half of a year by its ordinal. */
  | 'fraction'
  | 'decade'
  | 'century'
  | 'holiday'
  /** "the first Tuesday of November": the `ordinal`th such weekday of a month, −1 the last. */
  | 'nth-weekday'
  /** "la settimana scorsa", "next year". */
  | 'adjacent-unit'
  /** "later this month", "il resto dell'anno" (`direction` 1), "earlier this year" (−1). */
  | 'rest-of-unit'
  /** "ieri", "tomorrow": `days` from the document date. */
  | 'day-offset'
  | 'part-of-day'
  | 'clock'
  /** A date and a clock time in one ("2022-12-19T15:30"). */
  | 'timestamp'
  /** "week 31": by its number in the year, as ISO 8601 counts. */
  | 'week-number'
  /** "di recente", "in futuro": a direction from the document date and nothing more. */
  | 'vague-now'
  | 'recurrence'
  /** "twice a week": how often, not how far apart. */
  | 'frequency'
  /** "the previous week", "il mese successivo", "that year": by the time that the text named last, else by the document date (`direction`). */
  | 'beside-named'
  /** A time relative to another that is not looked for: "the next day", "two years later". */
  | 'unplaced'
  /** `count` units, a duration until an operator says where it lies. */
  | 'quantity'
  /** Words that look like a time and are none; matching them keeps shorter rules off. */
  | 'nothing';

/**
 * What must stand beside a phrase that is too weak alone, from the least to the most; more will do as well.
 * `definite`: an operator with the article, or the other end of a range.
 */
export type Support = 'article' | 'preposition' | 'operator' | 'definite';

/** One rule of a language: a phrase and what it stands for. */
export interface TimeRule extends PhrasePattern {
  readonly make: ProductionName;
  /** Without this support the phrase is no time ("2022", "May", "anno"). */
  readonly needs?: Support;
  /** Fields that the words imply rather than name. */
  readonly fields?: TimeFields;
  /** For `day-offset`. */
  readonly days?: number;
  /** For `fraction`: how many make a year. */
  readonly parts?: 2 | 3 | 4;
  readonly vague?: true;
  /** Followed by an article or the like it hangs on something else than a time, and nothing places it ("il mese dopo *le elezioni*"). */
  readonly alone?: true;
  /** Written without spaces ("2016-11"). */
  readonly tight?: true;
  /** For `quantity`: what its own words make of it ("the last month"). */
  readonly effect?: Effect;
}

/** What words beside a time do to it. */
export type Effect =
  /** A preposition or article that changes nothing. */
  | 'same'
  /** "tutto l'anno": the one under way, and as long as it. */
  | 'all'
  /** "in" of English: a delay when the sentence speaks of the future, else as `same`. */
  | 'in'
  | 'by'
  | 'before'
  | 'since'
  /** "dal 6 gennaio": as `since`, but what begins may lie just ahead. */
  | 'onward'
  | 'until'
  | 'after'
  /** "from": opens there when it lies ahead, else as `same`. */
  | 'from'
  | 'around'
  | 'start'
  | 'middle'
  | 'end'
  /** The first or last `count` `unit`s, or the `ordinal`th, of what follows. */
  | 'first'
  | 'last'
  | 'nth'
  /** The `ordinal`th half of what follows. */
  | 'half'
  /** The whole `unit` that holds what follows: "la settimana del 16 gennaio". */
  | 'whole'
  /** The day before or after what follows: "vigilia di Natale", "the day after Christmas". */
  | 'day-before'
  | 'day-after'
  /** On quantities: the stretch that ends or begins at the document date. */
  | 'past'
  | 'next'
  /** On quantities: the point that lies so far from the document date. */
  | 'ago'
  | 'hence'
  /** On quantities: so long, wherever it lies. */
  | 'for'
  /** On quantities: `for` when the sentence speaks of the past, else `next`; as `by` on anything else. */
  | 'within'
  /** On quantities: relative to a time that is not looked for ("due giorni dopo"). */
  | 'elsewhere';

/** Words that stand right beside a time and change or support it. */
export interface TimeOperator extends PhrasePattern {
  readonly effect: Effect;
  readonly fields?: TimeFields;
  /** Stands only before clock times, and makes a bare number one: "alle 15". */
  readonly hours?: true;
  /** Words, divided by spaces, right after which it is another word: "will *last* 36 hours". */
  readonly notAfter?: string;
  /** What it supports; `operator` unless said otherwise. */
  readonly supports?: Support | 'nothing';
}

/** Words between two times that make them the ends of one interval. */
export interface RangeJoiner extends PhrasePattern {
  /** Phrases right before the first time, one of which must be there … */
  readonly openers?: readonly string[];
  /** … unless two times so joined are a range even without. `list`: only where the first lends its month from the second. */
  readonly alone?: 'always' | 'list';
  /** Bare numbers on either side are hours. */
  readonly hours?: true;
}

/** "tre giorni *dopo* Natale": words between a quantity and a date, and on which side of the date they put it. */
export interface ShiftJoiner extends PhrasePattern {
  readonly direction: -1 | 1;
}

/** Words between a clock time or part of day and its day, and what they do to the two together ("tomorrow *before* 5 pm"). */
export interface ClockJoiner extends PhrasePattern {
  readonly effect?: Effect;
}

/**
 * Words between how long something lasts and when it begins ("three days *starting on* Monday"), or between when it begins and how long it lasts
 * ("from 9 *for* two hours": `turned`).
 */
export interface SpellJoiner extends PhrasePattern {
  /** A word right before the length, without which the joiner says something else ("*for* three days from Monday"). */
  readonly opener?: string;
  readonly turned?: true;
}

/** Everything a language gives to time reading. */
export interface TimeLanguage {
  readonly lexicon: TimeLexicon;
  readonly rules: readonly TimeRule[];
  /** Bind to the time beside them before ranges are joined: "inizio di", "ultimi". */
  readonly innerOperators: readonly TimeOperator[];
  /** Stand right after a time: "fa", "ago", "scorsi". */
  readonly afterOperators: readonly TimeOperator[];
  /** Prepositions and articles, bound last. */
  readonly outerOperators: readonly TimeOperator[];
  readonly ranges: readonly RangeJoiner[];
  readonly shifts: readonly ShiftJoiner[];
  readonly spells: readonly SpellJoiner[];
  /** Words between a clock time or part of day and its date, in either order; nothing at all is always allowed. */
  readonly clockJoiners: readonly ClockJoiner[];
  /** Words between a date and the longer stretch that it lies in ("marzo *dello* scorso anno", "Pasqua *del* 2023"). */
  readonly withinJoiners: readonly PhrasePattern[];
}
