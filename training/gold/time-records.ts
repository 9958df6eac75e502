import type { Span } from '../../src/base/index.ts';
import { type GoldValue, minuteOf } from './time-value.ts';

/** One time of a gold record. */
export interface GoldTime {
  readonly span: Span;
  readonly type: string;
  /** Any of these will do; empty where the record gives none that a reading could say. */
  readonly values: readonly GoldValue[];
}

/** A phrase of the sets, with its day and its times. */
export interface GoldPhrase {
  readonly text: string;
  readonly reference: string | undefined;
  readonly times: readonly GoldTime[];
}

/** A record of the sets as a phrase; `undefined` for anything else. */
export function phraseOf(record: unknown): GoldPhrase | undefined {
  if (!isRecord(record) || typeof record['text'] !== 'string' || !Array.isArray(record['spans']))
    return undefined;
  const reference = typeof record['reference'] === 'string' ? record['reference'] : undefined;
  const times = record['spans'].filter(isRecord).map(
    (span): GoldTime => ({
      span: [Number(span['start']), Number(span['end'])],
      type: String(span['type']),
      values: reference === undefined || isCountedFromNow(span) ? [] : valuesOf(span, reference),
    }),
  );
  return { text: record['text'], reference, times };
}

const HOURS = /(?:\b|\d)(?:h|hrs?|hours?|min|mins|minutes?|secs?|seconds?|or[ae]|minut[oi]|second[oi])\b/iu;
const ZONE = /\b(?:gmt|utc|cet|[pecmb]st)\b/iu;
const CLOCK = /\d[:.]\d\d|\d ?[ap]\.?m|\balle\b|\bat\b|o'?clock/iu;

/** True for what lies some hours or minutes from the hour of the document, and for hours of another zone. */
function isCountedFromNow(span: Readonly<Record<string, unknown>>): boolean {
  const [text, type] = [String(span['text']), String(span['type'])];
  if (!type.startsWith('datetime')) return false;
  return ('grain' in span && ZONE.test(text)) || (HOURS.test(text) && !CLOCK.test(text));
}

const SOFT = /(?:start|mid|end|approx)|T(?:MO|AF|EV|NI|DT|ME)|-(?:SP|SU|FA|WI)|-WE/u;

function valuesOf(span: Readonly<Record<string, unknown>>, reference: string): GoldValue[] {
  const type = String(span['type']);
  if (type === 'set') return [];
  if ('grain' in span) return ducklingValue(span, minuteOf(reference.slice(0, 10)) ?? 0);
  const listed = Array.isArray(span['values']) ? span['values'].filter(isRecord) : [];
  return listed.flatMap((value) => {
    const marks = `${String(value['Mod'] ?? '')} ${String(value['timex'] ?? '')}`;
    const sides = [value, value['future'], value['past']].filter(isRecord);
    return sides.flatMap((side) => recognizersValue(side, { type, soft: SOFT.test(marks), marks }));
  });
}

function recognizersValue(
  side: Readonly<Record<string, unknown>>,
  { type, soft, marks }: { readonly type: string; readonly soft: boolean; readonly marks: string },
): GoldValue[] {
  if (type === 'duration') {
    const seconds = Number(side['duration'] ?? side['value'] ?? Number.NaN);
    return Number.isFinite(seconds) ? [{ kind: 'length', from: seconds, soft: false }] : [];
  }
  const kind = type.startsWith('time') ? 'clock' : 'calendar';
  // A part of a day without a day: the reading says which words, not which hours.
  if (kind === 'clock' && /T(?:MO|AF|EV|NI|DT|ME)/u.test(marks)) return [];
  const point = minuteOf(side['date'] ?? side['dateTime'] ?? side['time'] ?? side['value']);
  if (point !== undefined) {
    const isDay =
      kind === 'calendar' && !/\d:\d/u.test(String(side['date'] ?? side['dateTime'] ?? side['value']));
    return [{ kind, from: point, ...(isDay ? { to: point + 1440 } : {}), soft }];
  }
  const from = minuteOf(side['startDate'] ?? side['startDateTime'] ?? side['startTime'] ?? side['start']);
  const to = minuteOf(side['endDate'] ?? side['endDateTime'] ?? side['endTime'] ?? side['end']);
  if (from === undefined && to === undefined) return [];
  return [{ kind, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), soft }];
}

const GRAIN_MINUTES: Readonly<Record<string, number>> = { hour: 60, day: 1440, week: 10_080 };
const GRAIN_MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** A point lasts as long as its grain; seconds and minutes are points. */
function ducklingValue(span: Readonly<Record<string, unknown>>, today: number): GoldValue[] {
  const from = minuteOf(span['from']);
  const to = minuteOf(span['to']);
  if (from === undefined) return [];
  const type = String(span['type']);
  if (type === 'datetimeOpenInterval') return [{ kind: 'edge', from, soft: false }];
  const grain = String(span['grain']);
  const isPart = grain === 'hour' && to !== undefined;
  if (to !== undefined) return [{ kind: 'calendar', from, to, soft: isPart }];
  const end = endOfGrain(from, grain);
  // An hour of the document day or the next one may be of any day; the document has a day only.
  const isNear = from >= today && from < today + 2880 && !/morrow|tmr|domani/iu.test(String(span['text']));
  const isHour = (grain === 'hour' || grain === 'minute') && isNear;
  return [
    { kind: isHour ? 'clock' : 'calendar', from, ...(end === undefined ? {} : { to: end }), soft: false },
  ];
}

function endOfGrain(from: number, grain: string): number | undefined {
  const months = GRAIN_MONTHS[grain];
  if (months !== undefined) {
    const date = new Date(from * 60_000);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()) / 60_000;
  }
  const minutes = GRAIN_MINUTES[grain];
  return minutes === undefined || minutes < 1440 ? undefined : from + minutes;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
