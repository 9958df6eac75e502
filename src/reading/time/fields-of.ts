import type { Capture } from '../token-pattern.ts';
import { UNCOUNTED_LENGTH } from './placing/time-unit.ts';
import { HOLIDAYS, type HolidayName } from './placing/vocabulary/holidays.ts';
import type { Direction, PartOfDay, TimeFields, TimeUnit } from './time-fields.ts';

type OpenFields = { -readonly [Name in keyof TimeFields]: TimeFields[Name] };
type Setter = (fields: OpenFields, value: number | string) => void;

/** What the captured words of a phrase say, on top of what its rule implies. */
export function fieldsOf(captures: readonly Capture[], implied: TimeFields = {}): TimeFields {
  const fields: OpenFields = { ...implied };
  for (const { name, value } of captures) SETTERS[name]?.(fields, value);
  return fields;
}

const setNumber =
  (
    name:
      | 'year'
      | 'month'
      | 'day'
      | 'weekday'
      | 'season'
      | 'ordinal'
      | 'count'
      | 'hour'
      | 'minute'
      | 'decade'
      | 'lastYear',
  ): Setter =>
  (fields, value) => {
    fields[name] = Number(value);
  };

const setHalf =
  (name: 'hour' | 'minute', half: 'am' | 'pm'): Setter =>
  (fields, value) => {
    fields[name] = Number(value);
    fields.halfOfDay = half;
  };

/** Numbers in a row, one field each. */
const setNumbers =
  (...names: readonly ('year' | 'month' | 'lastMonth' | 'day' | 'hour')[]): Setter =>
  (fields, value) => {
    for (const [index, number] of String(value).split(' ').entries()) {
      const name = names[index];
      if (name !== undefined) fields[name] = Number(number);
    }
  };

/** The next word of a number in several words; of the year where the rule gives its century. */
const addNumber: Setter = (fields, value) => {
  if (fields.year === undefined) fields.count = (fields.count ?? 0) + Number(value);
  else fields.year += Number(value);
};

/** Minutes of the day. */
const setClock: Setter = (fields, value) => {
  fields.hour = Math.floor(Number(value) / 60);
  fields.minute = Number(value) % 60;
};

const setUnit: Setter = (fields, value) => {
  if (isUnit(value)) fields.unit = value;
};

/** By class of word; `<some>` says that nobody counted, so it sets nothing. */
const SETTERS: Readonly<Record<string, Setter>> = {
  year: setNumber('year'),
  'old-year': setNumber('year'),
  month: setNumber('month'),
  monthnumber: setNumber('month'),
  day: setNumber('day'),
  'late-day': setNumber('day'),
  'day-tail': (fields, value) => {
    fields.day = (fields.count ?? 0) + Number(value);
    delete fields.count;
  },
  weekday: setNumber('weekday'),
  season: setNumber('season'),
  ordinal: setNumber('ordinal'),
  count: setNumber('count'),
  'count-one': setNumber('count'),
  'short-unit': setUnit,
  about: setNumber('count'),
  one: setNumber('count'),
  hour: setNumber('hour'),
  'hour-am': setHalf('hour', 'am'),
  'hour-pm': setHalf('hour', 'pm'),
  minute: setNumber('minute'),
  decade: setNumber('decade'),
  shortyear: setNumber('lastYear'),
  unit: setUnit,
  'one-unit': setUnit,
  units: setUnit,
  direction: (fields, value) => {
    if (isDirection(value)) fields.direction = value;
  },
  part: (fields, value) => {
    if (isPart(value)) fields.part = value;
  },
  holiday: (fields, value) => {
    if (isHoliday(value)) fields.holiday = value;
  },
  tens: (fields, value) => {
    fields.decade = 1900 + Number(value);
  },
  'minute-am': setHalf('minute', 'am'),
  'minute-pm': setHalf('minute', 'pm'),
  'seconds-am': (fields) => {
    fields.halfOfDay = 'am';
  },
  'seconds-pm': (fields) => {
    fields.halfOfDay = 'pm';
  },
  'hour-a': setHalf('hour', 'am'),
  'hour-p': setHalf('hour', 'pm'),
  'hour-word': setNumber('hour'),
  'minute-word': setNumber('minute'),
  'clock-am': setClock,
  'clock-pm': setClock,
  ten: addNumber,
  digit: addNumber,
  'year-tail': addNumber,
  'day-hour': setNumbers('day', 'hour'),
  'month-day': setNumbers('month', 'day'),
  'month-year': setNumbers('month', 'year'),
  'month-day-year': setNumbers('month', 'day', 'year'),
  clock: setClock,
  fulldate: (fields, value) => {
    fields.year = Math.floor(Number(value) / 10_000);
    fields.month = Math.floor(Number(value) / 100) % 100;
    fields.day = Number(value) % 100;
  },
  'month-pair': setNumbers('month', 'lastMonth'),
  'counted-unit': (fields, value) => {
    const [count, unit] = String(value).split(' ');
    fields.count = Number(count);
    if (isUnit(unit)) fields.unit = unit;
  },
};

function isUnit(value: unknown): value is TimeUnit {
  return typeof value === 'string' && Object.hasOwn(UNCOUNTED_LENGTH, value);
}

function isHoliday(value: unknown): value is HolidayName {
  return typeof value === 'string' && Object.hasOwn(HOLIDAYS, value);
}

function isDirection(value: unknown): value is Direction {
  return value === -1 || value === 0 || value === 1;
}

function isPart(value: unknown): value is PartOfDay {
  return value === 'morning' || value === 'afternoon' || value === 'evening' || value === 'night';
}
