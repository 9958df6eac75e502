import type { Language, Span } from '../../src/base/index.ts';
import type { TimeExpression } from '../../src/reading/index.ts';
import type { GoldReport, GoldSet, Measure, ReadText } from './gold-set.ts';
import { type GoldTime, phraseOf } from './time-records.ts';
import { type GoldValue, minuteOf, saysExactly, saysValue } from './time-value.ts';

/**
 * Times of short phrases (Recognizers-Text, Duckling), read with the record's reference day as document date.
 *
 * - **overlap F1**: a gold time is found when a time of the reading shares a letter with it; a time of the reading is right when it shares one
 *   with a gold time. Time zones by themselves are no times: neither asked for nor held against the reading.
 * - **value right**: among gold times with a value that were found, those where the reading's time (the one that shares most letters) says one
 *   of the values listed, past or future; what that means is told at `saysValue`.
 * - **value right, by the letter**: of those, the ones with just the ends of a value, without what `saysValue` lets pass.
 * - **value right, all**: the same among all gold times with a value, found or not.
 *
 * What the reading line has no place for counts for overlap alone: recurrences, parts of a day without a day, lengths that nobody counted, and what is counted in hours or
 * minutes from the hour of the document, which has a day only; hours of another time zone, which the gold turns into its own. A gold value that is no date (31 February) is none.
 */
export function timeSet(language: Language): GoldSet {
  return { file: `time-${language}.jsonl.gz`, score: (records, read) => score(records, { read, language }) };
}

interface Tally {
  gold: number;
  found: number;
  read: number;
  right: number;
  valued: number;
  valuedFound: number;
  valueRight: number;
  exact: number;
}

function score(
  records: readonly unknown[],
  { read, language }: { readonly read: ReadText; readonly language: Language },
): GoldReport {
  const tally: Tally = {
    gold: 0,
    found: 0,
    read: 0,
    right: 0,
    valued: 0,
    valuedFound: 0,
    valueRight: 0,
    exact: 0,
  };
  const missed: string[] = [];
  const invented: string[] = [];
  const wrong: string[] = [];
  for (const record of records) {
    const phrase = phraseOf(record);
    if (!phrase) continue;
    const { text, reference } = phrase;
    const times = read(text, language, reference?.slice(0, 10)).times;
    const isZone = (span: Span): boolean =>
      phrase.times.some((time) => time.type === 'timezone' && shared(time.span, span) > 0);
    for (const time of times) {
      const isRight = phrase.times.some((gold) => shared(gold.span, time.span) > 0);
      if (isZone(time.span)) continue;
      tally.read++;
      if (isRight) tally.right++;
      else invented.push(`${quote(text, time.span)} in: ${text}`);
    }
    for (const gold of phrase.times) {
      if (gold.type === 'timezone') continue;
      tally.gold++;
      const time = nearest(times, gold.span);
      if (time) tally.found++;
      else missed.push(`${gold.type}: ${quote(text, gold.span)} in: ${text}`);
      if (gold.values.length === 0 || (time && saysNoValue(time, gold))) continue;
      tally.valued++;
      if (!time) continue;
      tally.valuedFound++;
      if (gold.values.some((value) => saysExactly(time, value))) tally.exact++;
      const now = reference === undefined ? undefined : minuteOf(reference);
      const whole =
        phrase.times.filter(({ span }) => shared(span, time.span) > 0).length > 1 ? partsOf(time) : [time];
      if (gold.values.some((value) => whole.some((part) => saysValue(part, value, now)))) tally.valueRight++;
      else
        wrong.push(
          `${gold.type}: ${quote(text, gold.span)} [${reference ?? ''}] read ${quote(text, time.span)} = ${told(time)}; gold ${gold.values.map(toldValue).join(' or ')} in: ${text}`,
        );
    }
  }
  return { measures: measuresOf(tally), digest: digestOf({ missed, invented, wrong }) };
}

function measuresOf(tally: Tally): readonly Measure[] {
  const precision = ratio(tally.right, tally.read);
  const recall = ratio(tally.found, tally.gold);
  return [
    {
      name: 'overlap F1',
      value: ratio(2 * precision * recall, precision + recall),
      floor: 0.85,
      aim: 0.95,
      others: 'chrono-node 0.70–0.79',
    },
    { name: 'overlap precision', value: precision },
    { name: 'overlap recall', value: recall },
    {
      name: 'value right',
      value: ratio(tally.valueRight, tally.valuedFound),
      floor: 0.8,
      aim: 0.92,
      others: 'chrono-node, days: it 0.43, en 0.52',
    },
    { name: 'value right, by the letter', value: ratio(tally.exact, tally.valuedFound) },
    { name: 'value right, all', value: ratio(tally.valueRight, tally.valued) },
  ];
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function digestOf(lists: Readonly<Record<'missed' | 'invented' | 'wrong', readonly string[]>>): string {
  return Object.entries(lists)
    .map(
      ([name, lines]) =>
        `# ${name} (${lines.length})\n\n${[...lines]
          .sort()
          .map((line) => `- ${line}`)
          .join('\n')}\n`,
    )
    .join('\n');
}

function quote(text: string, [start, end]: Span): string {
  return `«${text.slice(start, end)}»`;
}

function told({ type, from, to, length, precision, vague }: TimeExpression): string {
  return [
    type,
    length ?? '',
    from === undefined && to === undefined ? '' : `${from ?? ''}..${to ?? ''}`,
    precision,
    vague ? 'vague' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function toldValue({ kind, from, to }: GoldValue): string {
  const told = (minute: number | undefined): string =>
    minute === undefined ? '' : new Date(minute * 60_000).toISOString().slice(0, 16);
  return kind === 'length' ? `${from} s` : `${kind} ${told(from)}..${told(to)}`;
}

function shared(one: Span, other: Span): number {
  return Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
}

function nearest(times: readonly TimeExpression[], span: Span): TimeExpression | undefined {
  let best: TimeExpression | undefined;
  for (const time of times) {
    if (shared(time.span, span) > (best ? shared(best.span, span) : 0)) best = time;
  }
  return best;
}

/** A length that nobody counted ("a few hours"), and a part of a day whose day is not named. */
function saysNoValue({ type, length, vague, precision, from }: TimeExpression, gold: GoldTime): boolean {
  if (gold.type === 'duration') return type === 'duration' && vague && length === undefined;
  return precision === 'part-of-day' && from === undefined && gold.values.every(({ soft }) => soft);
}

/** A time that covers several of the gold's ("tomorrow at 7 pm", "from 1 to 5 May") says each of them by its day, or by one of its ends. */
function partsOf(time: TimeExpression): readonly TimeExpression[] {
  const { from, to, ...rest } = time;
  const ends = [from, to].filter((end) => end !== undefined);
  const days = ends.map((end) => end.slice(0, 10));
  return [
    time,
    ...ends.map((end) => ({ ...rest, from: end, to: end })),
    ...days.map((day) => ({ ...rest, precision: 'day' as const, from: day, to: day })),
  ];
}
