import { capitalAt, foldedAt, shapeAt } from '../token.ts';
import type { WordClasses } from '../token-pattern.ts';
import { abbreviates } from './abbreviations.ts';
import { type Classes, digitLedClasses, isTens, numberClasses } from './digit-classes.ts';
import { joinedClasses } from './joined-classes.ts';
import type { TimeLexicon } from './time-lexicon.ts';

interface KnownWord {
  readonly classes: Classes;
  /** Counts only beside a number, or where the words around it want a date. */
  readonly abbreviation: boolean;
  /** Counts only capitalised. */
  readonly capital: boolean;
}

/**
 * The classes that time patterns may name. By lexicon: `<month>` `<weekday>` `<unit>` (`<one-unit>` singular, `<units>` plural, `<short-unit>` abbreviated) `<season>` `<part>`
 * `<ordinal>` `<direction>` `<holiday>` `<count>` `<one>` `<some>` (uncounted) `<about>` (approximate) `<day>` (1–31, words too) `<year>` (1500–2199,
 * words too), `<hour-word>` and `<minute-word>` (number words up to 24 and 59), `<ten>` `<digit>` `<day-tail>` `<year-tail>` (of a number in several words).
 * By digits: `<count>` up to 9999 or with a decimal, `<monthnumber>`, `<late-day>` (13–31, which is no month), `<count-one>` (1), `<old-year>` (1000–1499), `<shortyear>` two digits, `<hour>` 0–24, `<minute>` and `<seconds>` two digits,
 * `<clock>` (15.30, 13h30) in minutes of the day, `<hour-am>` `<hour-pm>` (3pm), `<hour-a>` `<hour-p>` (3p), `<minute-am>` `<minute-pm>` `<seconds-am>`
 * `<seconds-pm>` (3:*30pm*), `<clock-am>` `<clock-pm>` (330pm), `<fulldate>` (19.12.2022) as 20221219, `<day-hour>` (19T12), `<decade>`, `<tens>`.
 * By parts of one word: `<counted-unit>` ("three-day", "3h"), `<month-pair>` ("marzo-maggio"), `<month-day>` ("Oct-2"), `<month-year>` ("Dec-2018"),
 * `<month-day-year>`.
 */
export function timeClasses(lexicon: TimeLexicon): WordClasses {
  const words = knownWords(lexicon);
  const units = { ...lexicon.units, ...lexicon.pluralUnits, ...lexicon.unitAbbreviations };
  const classesOf = (word: string): Classes | undefined => words.get(word)?.classes;
  return (tokens, index) => {
    const word = foldedAt(tokens, index);
    const first = word.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39) {
      return shapeAt(tokens, index) === 'number' ? numberClasses(word) : digitLedClasses(word, units);
    }
    const known = words.get(word);
    if (known === undefined) {
      return word.includes('-') || word.includes('/') ? joinedClasses(word, classesOf) : undefined;
    }
    const isBare = known.abbreviation || (known.capital && !capitalAt(tokens, index));
    if (!isBare) return known.classes;
    return abbreviates({ tokens, index, lexicon, isFull: known.capital }, classesOf)
      ? known.classes
      : undefined;
  };
}

function knownWords(lexicon: TimeLexicon): ReadonlyMap<string, KnownWord> {
  const classes = new Map<string, Record<string, number | string>>();
  const add = (name: string, entries: Readonly<Record<string, number | string>>): void => {
    for (const [word, value] of Object.entries(entries)) {
      classes.set(word, { ...classes.get(word), [name]: value });
    }
  };
  const addAll = (name: string, list: Iterable<string>): void =>
    add(name, Object.fromEntries([...list].map((word) => [word, 1])));
  const numbers = (wanted: (value: number) => boolean): Readonly<Record<string, number>> =>
    Object.fromEntries(Object.entries(lexicon.numbers).filter(([, value]) => wanted(value)));
  add('weekday', lexicon.weekdayAbbreviations);
  add('month', lexicon.months);
  add('month', lexicon.monthAbbreviations);
  add('weekday', lexicon.weekdays);
  add('unit', { ...lexicon.units, ...lexicon.pluralUnits, ...lexicon.unitAbbreviations });
  add('short-unit', lexicon.unitAbbreviations);
  add('one-unit', lexicon.units);
  add('units', lexicon.pluralUnits);
  add('season', lexicon.seasons);
  add('part', lexicon.partsOfDay);
  add('ordinal', lexicon.ordinals);
  add('direction', lexicon.directions);
  add('holiday', lexicon.holidays);
  add('count', lexicon.numbers);
  add('about', lexicon.approximate);
  addAll('one', lexicon.one);
  addAll('some', lexicon.uncounted);
  add('day', lexicon.days);
  add('day-tail', Object.fromEntries(Object.entries(lexicon.days).filter(([, value]) => value < 10)));
  add('year', lexicon.years);
  add('tens', numbers(isTens));
  add(
    'ten',
    numbers((value) => value >= 20 && isTens(value)),
  );
  add('digit', { ...lexicon.ones, ...numbers((value) => value < 10) });
  add('hour-word', { ...lexicon.ones, ...numbers((value) => value <= 24) });
  add(
    'minute-word',
    numbers((value) => value <= 59),
  );
  add(
    'year-tail',
    numbers((value) => value >= 10 && value <= 99),
  );
  const abbreviations = { ...lexicon.monthAbbreviations, ...lexicon.weekdayAbbreviations };
  return new Map(
    [...classes].map(([word, value]) => [
      word,
      {
        classes: value,
        abbreviation: Object.hasOwn(abbreviations, word),
        capital: Object.hasOwn(lexicon.months, word) && lexicon.homonyms.has(word),
      },
    ]),
  );
}
