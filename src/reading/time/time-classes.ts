import { capitalAt, foldedAt, shapeAt, type Tokens } from '../token.ts';
import type { WordClasses } from '../token-pattern.ts';
import type { TimeLexicon } from './time-lexicon.ts';

type Classes = Readonly<Record<string, number | string>>;

interface KnownWord {
  readonly classes: Classes;
  /** Counts only beside a number and capitalised, or before a year. */
  readonly abbreviation: boolean;
  /** Counts only capitalised. */
  readonly capital: boolean;
}

/**
 * The classes that time patterns may name. By lexicon: `<month>` `<weekday>` `<unit>` (`<one-unit>` singular, `<units>` plural) `<season>` `<part>`
 * `<ordinal>` `<direction>` `<holiday>` `<count>` `<one>` `<some>` (uncounted) `<about>` (approximate) `<day>` (1–31, words too).
 * By digits: `<count>` up to 9999 or with a decimal, `<day>`, `<monthnumber>`, `<year>` 1500–2199, `<shortyear>` two digits, `<hour>` 0–24,
 * `<minute>` two digits, `<clock>` (15.30) in minutes of the day, `<hour-am>` `<hour-pm>` (3pm), `<minute-am>` `<minute-pm>` (3:*30pm*),
 * `<fulldate>` (19.12.2022) as 20221219, `<decade>`, `<tens>`.
 * By two halves of one word: `<counted-unit>` ("three-day"), `<month-pair>` ("marzo-maggio").
 */
export function timeClasses(lexicon: TimeLexicon): WordClasses {
  const words = knownWords(lexicon);
  return (tokens, index) => {
    const word = foldedAt(tokens, index);
    const first = word.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39) {
      return shapeAt(tokens, index) === 'number' ? numberClasses(word) : digitLedClasses(word);
    }
    const known = words.get(word);
    if (known === undefined) return word.includes('-') ? hyphenatedClasses(word, words) : undefined;
    if (known.capital && !capitalAt(tokens, index)) return undefined;
    if (!known.abbreviation) return known.classes;
    return abbreviates(index, tokens, words) ? known.classes : undefined;
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
  add('month', lexicon.months);
  add('month', lexicon.monthAbbreviations);
  add('weekday', lexicon.weekdays);
  add('unit', { ...lexicon.units, ...lexicon.pluralUnits });
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
  add('tens', Object.fromEntries(Object.entries(lexicon.numbers).filter(([, value]) => isTens(value))));
  return new Map(
    [...classes].map(([word, value]) => [
      word,
      {
        classes: value,
        abbreviation: Object.hasOwn(lexicon.monthAbbreviations, word),
        capital: Object.hasOwn(lexicon.months, word) && lexicon.homonyms.has(word),
      },
    ]),
  );
}

/** "12 Dec", "Dec. 12", "12 dic. 2022", "Feb, 2023", "last Sept."; a bare "set" or "mar" is another word. */
function abbreviates(index: number, tokens: Tokens, words: ReadonlyMap<string, KnownWord>): boolean {
  const next = foldedAt(tokens, index + 1);
  const after = next === '.' || next === ',' ? index + 2 : index + 1;
  const follows = numberClasses(foldedAt(tokens, after));
  if (follows?.['year'] !== undefined) return true;
  const isBesideDay = [foldedAt(tokens, after), foldedAt(tokens, index - 1)].some(
    (word) => numberClasses(word)?.['day'] !== undefined,
  );
  const isDirected = words.get(foldedAt(tokens, index - 1))?.classes['direction'] !== undefined;
  return (isBesideDay || isDirected) && capitalAt(tokens, index);
}

function isTens(value: number): boolean {
  return value >= 10 && value <= 90 && value % 10 === 0;
}

function numberClasses(word: string): Classes | undefined {
  if (!/^\d{1,4}$/u.test(word)) return dottedClasses(word);
  const value = Number(word);
  const classes: Record<string, number> = { count: value };
  if (word.length <= 2) {
    if (value >= 1 && value <= 31) classes['day'] = value;
    if (value >= 1 && value <= 12) classes['monthnumber'] = value;
    if (value <= 24) classes['hour'] = value;
    if (word.length === 2 && value <= 59) classes['minute'] = value;
    if (word.length === 2) classes['shortyear'] = value;
    if (isTens(value)) classes['tens'] = value;
  } else if (word.length === 4 && value >= 1500 && value <= 2199) classes['year'] = value;
  return classes;
}

function dottedClasses(word: string): Classes | undefined {
  const decimal = /^(\d{1,3})[.,](\d{1,2})$/u.exec(word);
  if (decimal) return { count: Number(word.replace(',', '.')), ...clockClass(word) };
  const date = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(word);
  return date ? { fulldate: Number(date[3]) * 10_000 + Number(date[2]) * 100 + Number(date[1]) } : undefined;
}

function clockClass(word: string): Classes | undefined {
  const [hour = 0, minute = 0] = word.split('.').map(Number);
  return /\.\d{2}$/u.test(word) && hour <= 24 && minute <= 59 ? { clock: hour * 60 + minute } : undefined;
}

/** `19th`, `1990s`, `90s`, `3pm`, `1º`. */
function digitLedClasses(word: string): Classes | undefined {
  const match = /^(\d{1,4})(st|nd|rd|th|º|s|am|pm)$/u.exec(word);
  if (!match) return undefined;
  const value = Number(match[1]);
  const ending = match[2];
  if (ending === 's') return decadeClass(value);
  if (ending === 'am' || ending === 'pm') {
    const isHour = value >= 1 && value <= 12;
    return {
      ...(match[1]?.length === 2 && value <= 59 ? { [`minute-${ending}`]: value } : {}),
      ...(isHour ? { [`hour-${ending}`]: value } : {}),
    };
  }
  return value >= 1 && value <= 31 ? { day: value, ordinal: value } : undefined;
}

function decadeClass(value: number): Classes | undefined {
  if (value % 10 !== 0) return undefined;
  if (value < 100) return { decade: 1900 + value };
  return value >= 1500 && value <= 2190 ? { decade: value } : undefined;
}

function hyphenatedClasses(word: string, words: ReadonlyMap<string, KnownWord>): Classes | undefined {
  const [head = '', tail = '', rest] = word.split('-');
  if (rest !== undefined) return undefined;
  const first = words.get(head)?.classes;
  const last = words.get(tail)?.classes;
  if (first === undefined || last === undefined) return undefined;
  if (first['month'] !== undefined && last['month'] !== undefined) {
    return { 'month-pair': `${first['month']} ${last['month']}` };
  }
  const count = first['count'] ?? first['one'];
  return count !== undefined && last['unit'] !== undefined
    ? { 'counted-unit': `${count} ${last['unit']}` }
    : undefined;
}
