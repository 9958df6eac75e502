import type { HolidayName } from './placing/vocabulary/holidays.ts';
import type { Direction, PartOfDay, TimeUnit } from './time-fields.ts';

/** The words of a language that time rules are made of, in lower case, each with its value. */
export interface TimeLexicon {
  readonly months: Readonly<Record<string, number>>;
  /** Count as months only beside a number, after a word for which ("last Sept.") or, capitalised, after an introducer. */
  readonly monthAbbreviations: Readonly<Record<string, number>>;
  /** As those of months, where a date follows. */
  readonly weekdayAbbreviations: Readonly<Record<string, number>>;
  /** Words after which an abbreviated month may stand without a number ("in Jan."). */
  readonly introducers: ReadonlySet<string>;
  readonly weekdays: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, TimeUnit>>;
  readonly pluralUnits: Readonly<Record<string, TimeUnit>>;
  /** Units only right after their number ("30 min", "3h"). */
  readonly unitAbbreviations: Readonly<Record<string, TimeUnit>>;
  readonly numbers: Readonly<Record<string, number>>;
  /** The word for one as an hour or as the last of a number in two words. */
  readonly ones: Readonly<Record<string, number>>;
  /** Years in words ("duemilaventi"). */
  readonly years: Readonly<Record<string, number>>;
  /** The indefinite article: counts one, but "a year" alone is no duration. */
  readonly one: ReadonlySet<string>;
  /** Words that stand for a number nobody counted ("alcuni", "several"). */
  readonly uncounted: ReadonlySet<string>;
  /** Words for a number nobody counted exactly ("decina", "couple"). */
  readonly approximate: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Words for a day of the month ("primo", "venticinque"). */
  readonly days: Readonly<Record<string, number>>;
  readonly directions: Readonly<Record<string, Direction>>;
  /** Season by the month in which it begins on the northern half of the earth (3 spring, 6 summer, 9 autumn, 12 winter). */
  readonly seasons: Readonly<Record<string, number>>;
  readonly partsOfDay: Readonly<Record<string, PartOfDay>>;
  readonly holidays: Readonly<Record<string, HolidayName>>;
  /** Months (short ones too) and seasons that are other words as well: only capitalised or after a preposition ("May", "fall"). */
  readonly homonyms: ReadonlySet<string>;
  /** Words that may follow a bare number which is a date or an hour; any other word is what the number counts. */
  readonly afterNumber: ReadonlySet<string>;
  /** Nouns that make a year-like number before them a quantity ("1500 soldati"). */
  readonly counted: ReadonlySet<string>;
  /** Words that may stand between two counted units ("due anni *e* tre mesi"). */
  readonly and: ReadonlySet<string>;
  /** Definite articles, alone and in a preposition: before a bare number that opens a range they make it a day ("dal 3 al 5"). */
  readonly definite: ReadonlySet<string>;
  /** Articles and other words that open a noun phrase. */
  readonly determiners: ReadonlySet<string>;
  /** Words that may stand between times in a list ("2007 *and* 2009"). */
  readonly listing: ReadonlySet<string>;
  /** Words right after which a clause begins ("e", "ma", a comma). */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Words that open a reported clause, whose verbs are not those of the clause around it ("che", "that"). */
  readonly complementisers: ReadonlySet<string>;
  /** As first word of a time these make it a part of a noun phrase ("*the* May 9 parade"). */
  readonly attributive: ReadonlySet<string>;
  /** True for a word that puts its clause in the future. */
  readonly isFuture: (word: string) => boolean;
  /** True for a word other than a future verb that has its clause look ahead ("would", "potrebbe", "expected"). */
  readonly isProspective: (word: string) => boolean;
  /** True for a word that puts its clause in the past, given the word before it. */
  readonly isPast: (word: string, before: string) => boolean;
}
