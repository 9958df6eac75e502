import type { TimeUnit } from './time-fields.ts';

/** The classes that a word belongs to, each with its value. */
export type Classes = Readonly<Record<string, number | string>>;

/** The classes of a token that is digits, a decimal or a date joined by points. */
export function numberClasses(word: string): Classes | undefined {
  if (!/^\d{1,4}$/u.test(word)) return pointedClasses(word);
  const value = Number(word);
  const classes: Record<string, number> = { count: value };
  if (word.length <= 2) {
    if (value >= 1 && value <= 31) classes['day'] = value;
    if (value >= 1 && value <= 12) classes['monthnumber'] = value;
    if (value >= 13 && value <= 31) classes['late-day'] = value;
    if (value <= 24) classes['hour'] = value;
    if (word.length === 2 && value <= 59) {
      classes['minute'] = value;
      classes['seconds'] = value;
    }
    if (word.length === 2) classes['shortyear'] = value;
    if (isTens(value)) classes['tens'] = value;
  } else if (word.length === 4 && value >= 1500 && value <= 2199) classes['year'] = value;
  else if (value >= 1000 && value < 1500) classes['old-year'] = value;
  if (value === 1) classes['count-one'] = value;
  return classes;
}

/** True for ten to ninety by tens. */
export function isTens(value: number): boolean {
  return value >= 10 && value <= 90 && value % 10 === 0;
}

/** `3.5`, `15.30`, `19.12.2022`, `2022.12.19`. */
function pointedClasses(word: string): Classes | undefined {
  const decimal = /^(\d{1,3})[.,](\d{1,2})$/u.exec(word);
  if (decimal) return { count: Number(word.replace(',', '.')), ...clockClass(word) };
  const date = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(word);
  if (date) return { fulldate: fullDate(date[3], date[2], date[1]) };
  const turned = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/u.exec(word);
  return turned ? { fulldate: fullDate(turned[1], turned[2], turned[3]) } : undefined;
}

function fullDate(year = '', month = '', day = ''): number {
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

function clockClass(word: string): Classes | undefined {
  const [hour = 0, minute = 0] = word.split('.').map(Number);
  return /\.\d{2}$/u.test(word) && hour <= 24 && minute <= 59 ? { clock: hour * 60 + minute } : undefined;
}

/** The ending of a number written together with it, and what it makes of the number; `undefined` where it makes nothing. */
type Ending = (value: number, digits: string) => Classes | undefined;

const ordinal: Ending = (value) => (value >= 1 && value <= 31 ? { day: value, ordinal: value } : undefined);

const half =
  (name: 'am' | 'pm'): Ending =>
  (value, digits) => {
    if (digits.length > 2) return joinedClock(value, name);
    return {
      ...(digits.length === 2 && value <= 59
        ? { [`minute-${name}`]: value, [`seconds-${name}`]: value }
        : {}),
      ...(isHour(value) ? { [`hour-${name}`]: value } : {}),
    };
  };

/** `330pm`. */
function joinedClock(value: number, name: 'am' | 'pm'): Classes | undefined {
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  if (!isHour(hour) || minute > 59) return undefined;
  return { [`clock-${name}`]: ((hour % 12) + (name === 'pm' ? 12 : 0)) * 60 + minute };
}

const letter =
  (name: 'a' | 'p'): Ending =>
  (value) =>
    isHour(value) ? { [`hour-${name}`]: value } : undefined;

function isHour(value: number): boolean {
  return value >= 1 && value <= 12;
}

const ENDINGS: Readonly<Record<string, Ending>> = {
  st: ordinal,
  nd: ordinal,
  rd: ordinal,
  th: ordinal,
  º: ordinal,
  s: decadeClass,
  am: half('am'),
  pm: half('pm'),
  a: letter('a'),
  p: letter('p'),
};

/** `19th`, `1990s`, `90s`, `3pm`, `1º`, `13h30`, and a number written together with its unit (`3h`, `30min`). */
export function digitLedClasses(
  word: string,
  units: Readonly<Record<string, TimeUnit>>,
): Classes | undefined {
  const match = /^(\d{1,4})(\p{L}{1,12}|º)$/u.exec(word);
  if (!match) return hourAndMinute(word);
  const [, digits = '', ending = ''] = match;
  const known = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (known) return known(Number(digits), digits);
  const unit = Object.hasOwn(units, ending) ? units[ending] : undefined;
  return unit === undefined ? undefined : { 'counted-unit': `${Number(digits)} ${unit}` };
}

/** `13h30`, and `19t12` of an ISO timestamp. */
function hourAndMinute(word: string): Classes | undefined {
  const match = /^(\d{1,2})([ht])(\d{2})$/u.exec(word);
  if (!match) return undefined;
  const [first, last] = [Number(match[1]), Number(match[3])];
  if (match[2] === 'h') return first <= 24 && last <= 59 ? { clock: first * 60 + last } : undefined;
  return first >= 1 && first <= 31 && last <= 24 ? { 'day-hour': `${first} ${last}` } : undefined;
}

function decadeClass(value: number): Classes | undefined {
  if (value % 10 !== 0) return undefined;
  if (value < 100) return { decade: 1900 + value };
  return value >= 1500 && value <= 2190 ? { decade: value } : undefined;
}
