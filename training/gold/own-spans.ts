import type { GoldItem } from '../../gold/gold-item.ts';
import type { Reading, TimeExpression } from '../../src/reading/index.ts';
import { sharedUnits } from './matched-pairs.ts';
import { type Counter, quoteOf, type Wrong, wrongOf } from './own-count.ts';

/** Counts how times were found and what they were held to stand for. */
export function scoreTimes({ text, times }: GoldItem, reading: Reading, count: Counter): Wrong[] {
  const wrong: Wrong[] = [];
  const overlaps = (gold: GoldItem['times'][number], time: TimeExpression): number =>
    sharedUnits([gold.span], [time.span]);
  for (const time of reading.times.filter(isPlaced)) {
    const isRight = times.some((gold) => overlaps(gold, time) > 0);
    count('time precision', isRight);
    if (!isRight) wrong.push(wrongOf('time, none', quoteOf(text, [time.span])));
  }
  for (const gold of times) {
    const best = [...reading.times].sort((a, b) => overlaps(gold, b) - overlaps(gold, a))[0];
    const time = best && overlaps(gold, best) > 0 ? best : undefined;
    count('time recall', time !== undefined);
    if (!time) wrong.push(wrongOf('time missed', quoteOf(text, [gold.span])));
    if (!time || (gold.from ?? gold.to) === undefined) continue;
    const isSame = (['from', 'to'] as const).every((end) =>
      isSameDay(gold[end], time[end], gold.soft ? SOFT : 0),
    );
    count('time value right', isSame);
    if (isSame) continue;
    const told = ({ from, to }: { from?: string; to?: string }): string => `${from ?? ''}..${to ?? ''}`;
    wrong.push(wrongOf('time value', `${quoteOf(text, [gold.span])} ${told(gold)} read ${told(time)}`));
  }
  return wrong;
}

/** Days by which ends may differ that no convention fixes: a season of the stars begins so much later than one of the weather. */
const SOFT = 23;

function isSameDay(gold: string | undefined, read: string | undefined, tolerance: number): boolean {
  if (gold === undefined) return true;
  if (read === undefined) return false;
  return Math.abs(Date.parse(gold) - Date.parse(read.slice(0, 10))) <= tolerance * 86_400_000;
}

/** Lengths, recurrences, hours without a day and what nobody could place are no times of this gold. */
function isPlaced({ type, from, to }: TimeExpression): boolean {
  return (type === 'date' || type === 'interval' || type === 'time') && (from ?? to) !== undefined;
}

/** Counts how options were found. */
export function scoreOptions({ text, options }: GoldItem, reading: Reading, count: Counter): Wrong[] {
  const wrong: Wrong[] = [];
  const read = reading.options.map(({ span }) => span);
  for (const span of read) {
    const isRight = sharedUnits([span], options) > 0;
    count('option precision', isRight);
    if (!isRight) wrong.push(wrongOf('option, none', quoteOf(text, [span])));
  }
  for (const span of options) {
    const isFound = sharedUnits([span], read) > 0;
    count('option recall', isFound);
    if (!isFound) wrong.push(wrongOf('option missed', quoteOf(text, [span])));
  }
  return wrong;
}
