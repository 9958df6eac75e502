import { brierTwoPart } from './brier.ts';

/** A forecast of P(yes) made so many days after the question opened. */
export interface DayForecast {
  readonly day: number;
  readonly yes: number;
}

/**
 * Another house's way of counting, for comparison with its figures: of each day the mean forecast by time, its two-part Brier score, and
 * of these the mean over the days, the last of which may be cut short. `relative` is less the median score of each day's forecasters.
 * One entry a forecaster, in the order given; forecasts in the order of time. It rewards moving a forecast during a day other than
 * `scoreQuestion` does, since a mean forecast is scored and not a mean taken of scores.
 */
export function dailyBrier(
  forecasters: readonly (readonly DayForecast[])[],
  days: number,
  outcome: 'yes' | 'no',
): { readonly absolute: number; readonly relative: number }[] {
  const sums = forecasters.map(() => ({ absolute: 0, relative: 0 }));
  for (let day = 0; day < days; day++) {
    const end = Math.min(day + 1, days);
    const scores = forecasters.map((made) => dayScore(made, day, end, outcome));
    const median = medianOf(scores.filter((score) => score !== undefined));
    for (const [index, sum] of sums.entries()) {
      const score = scores[index];
      if (score === undefined) continue;
      sum.absolute += (score * (end - day)) / days;
      sum.relative += ((score - median) * (end - day)) / days;
    }
  }
  return sums;
}

function dayScore(
  made: readonly DayForecast[],
  from: number,
  to: number,
  outcome: 'yes' | 'no',
): number | undefined {
  let covered = 0;
  let sum = 0;
  for (const [index, { day, yes }] of made.entries()) {
    const stood = Math.min(to, made[index + 1]?.day ?? to) - Math.max(from, day);
    if (stood <= 0) continue;
    covered += stood;
    sum += stood * yes;
  }
  return covered === 0
    ? undefined
    : brierTwoPart([sum / covered, 1 - sum / covered], outcome === 'yes' ? 0 : 1);
}

function medianOf(scores: readonly number[]): number {
  const sorted = [...scores].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
