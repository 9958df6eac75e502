import type { Day } from '../base/index.ts';
import { compareText } from '../sources/index.ts';
import type { IndicatorReading, Witness } from './indication.ts';

/** One counted witness of a sign, and how far the sign stands before and after him. */
export interface StandingStep {
  readonly sense: 'seen' | 'receded';
  readonly origin: string;
  readonly day: Day;
  readonly before: number;
  readonly after: number;
}

/**
 * How far a sign stands, r from 0 to 1, witness by witness in order of day, reports of the sign before reports that it is over, then by
 * origin. A report of the sign raises it to 1 − (1 − r)(1 − rᵢ), one that it is over lowers it to r(1 − rᵢ): it takes back what was reported
 * by then, and leaves what is reported later. Without reports that it is over the last step comes to 1 − Π(1 − rᵢ).
 */
export function standingSteps({
  witnesses,
  recessions = [],
}: Pick<IndicatorReading, 'witnesses' | 'recessions'>): StandingStep[] {
  const told = [...toldBy(witnesses, 'seen'), ...toldBy(recessions, 'receded')].sort(
    (a, b) => compareText(a.day, b.day) || compareText(b.sense, a.sense) || compareText(a.origin, b.origin),
  );
  // The chance that all are wrong, kept instead of its complement so that many strong witnesses lose no precision.
  let doubt = 1;
  return told.map(({ sense, origin, day, credibility }) => {
    const before = 1 - doubt;
    doubt = sense === 'seen' ? doubt * (1 - credibility) : 1 - before * (1 - credibility);
    return { sense, origin, day, before, after: 1 - doubt };
  });
}

/** How far a sign stands after all of them; 0 without witnesses. */
export function standingOf(witnesses: readonly Witness[], recessions: readonly Witness[]): number {
  return standingSteps({ witnesses, recessions }).at(-1)?.after ?? 0;
}

function toldBy(
  witnesses: readonly Witness[],
  sense: StandingStep['sense'],
): (Pick<StandingStep, 'sense' | 'origin' | 'day'> & { readonly credibility: number })[] {
  return witnesses
    .filter(({ counted }) => counted)
    .map(({ origin, credibility, indications }) => ({
      sense,
      origin,
      credibility,
      day: firstKnown(indications.map(({ known }) => known)),
    }));
}

function firstKnown(days: readonly Day[]): Day {
  return days.reduce((first, day) => (day < first ? day : first), days[0] ?? '');
}
