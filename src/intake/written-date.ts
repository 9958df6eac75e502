import { calendarDay, dayInterval, type Interval, monthInterval, parseIsoDate } from '../base/index.ts';
import { MONTH_NAMES } from './vocabulary/month-names.ts';
import { WEEKDAY_NAMES } from './vocabulary/weekday-names.ts';

/** A date that somebody wrote down, as read: `ambiguous` fits two days (`03/04/2022`), `unreadable` fits none. */
export type WrittenDate =
  | { readonly kind: 'read'; readonly interval: Interval }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' };

const UNREADABLE: WrittenDate = { kind: 'unreadable' };
const LONGEST = 80;
/** A time of day after the date, with whatever stands around it; the date keeps the precision of a day. */
const TIME = String.raw`(?:[^\d]{0,12}\d{1,2}[:.h]\d{2}.{0,30})?`;
const ORDINAL = '(?:st|nd|rd|th|[°º])?';
const WORDED = new RegExp(
  `^(?:(\\p{L}+)\\.?,?\\s+)?(?:(\\d{1,2})${ORDINAL}[\\s-]+(?:of\\s+|di\\s+)?)?(\\p{L}+)\\.?,?[\\s-]+(?:(\\d{1,2})${ORDINAL},?\\s+)?(\\d{4})${TIME}$`,
  'u',
);
const DAY_MONTH_YEAR = new RegExp(`^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})${TIME}$`, 'u');
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4})$/u;
const YEAR_FIRST = /^(\d{4})[./](\d{1,2})(?:[./](\d{1,2}))?$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;

const MONTHS = new Map(
  MONTH_NAMES.flatMap(({ month, name, short }) =>
    [name.en, name.it, ...short].map((word) => [word, month] as const),
  ),
);
const WEEKDAYS = new Set(WEEKDAY_NAMES);

/**
 * Reads a date as people write it in a header, keeping its precision: ISO 8601 (`2022`, `2022-12`, `2022-12-19`, `20221219`),
 * in words in Italian or English ("19 dicembre 2022", "December 2022", "Mon, 19 Dec 2022 10:30"), or in figures.
 * `19/12/2022` is day first where only that fits; where both orders fit it is day first in an Italian text and `ambiguous` in
 * any other. A day the calendar does not have is `unreadable`. `language` is the ISO 639-1 code of the document.
 */
export function readWrittenDate(value: string, language: string): WrittenDate {
  const text = value.trim().toLowerCase();
  if (text.length > LONGEST) return UNREADABLE;
  const iso = parseIsoDate(text.toUpperCase());
  if (iso) return { kind: 'read', interval: iso };
  return readYearFirst(text) ?? readWorded(text) ?? readFigures(text, language) ?? UNREADABLE;
}

function readYearFirst(text: string): WrittenDate | undefined {
  const match = COMPACT.exec(text) ?? YEAR_FIRST.exec(text);
  return match ? dated(Number(match[1]), Number(match[2]), match[3]) : undefined;
}

function readWorded(text: string): WrittenDate | undefined {
  const [match, weekday, dayBefore, monthWord = '', dayAfter, year] = WORDED.exec(text) ?? [];
  const month = MONTHS.get(monthWord);
  if (match === undefined || month === undefined) return undefined;
  if (weekday !== undefined && !WEEKDAYS.has(weekday)) return undefined;
  if (dayBefore !== undefined && dayAfter !== undefined) return undefined;
  return dated(Number(year), month, dayBefore ?? dayAfter);
}

function readFigures(text: string, language: string): WrittenDate | undefined {
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return dated(Number(monthYear[2]), Number(monthYear[1]), undefined);
  const match = DAY_MONTH_YEAR.exec(text);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dayFirst = calendarDay(year, second, first);
  const monthFirst = calendarDay(year, first, second);
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst && language !== 'it') {
    return { kind: 'ambiguous' };
  }
  const day = language === 'it' ? dayFirst : (dayFirst ?? monthFirst);
  return day === undefined ? undefined : { kind: 'read', interval: dayInterval(day) };
}

function dated(year: number, month: number, day: string | undefined): WrittenDate {
  if (day === undefined) {
    const valid = year >= 1 && month >= 1 && month <= 12;
    return valid ? { kind: 'read', interval: monthInterval(year, month) } : UNREADABLE;
  }
  const isoDay = calendarDay(year, month, Number(day));
  return isoDay === undefined ? UNREADABLE : { kind: 'read', interval: dayInterval(isoDay) };
}
