import type { Indicator, IndicatorState, Picture } from '../../judgement/index.ts';
import type { CalculationCitation } from '../citation.ts';
import { originsOfReading } from '../origins-of-reading.ts';
import type { PictureIndex } from '../picture-index.ts';
import { calculation } from './calculation.ts';

/** `coverage` (indicators that somebody looked for) and `indicator/ID` (distinct origins that speak of it). */
export function indicatorCalculations(picture: Picture, index: PictureIndex): readonly CalculationCitation[] {
  const states = index.readings.map(({ state }) => state);
  return [
    calculation('coverage', states.filter((state) => state !== 'not-looked-for').length, {
      indicators: index.readings.length,
      'not-looked-for': count(states, 'not-looked-for'),
    }),
    ...index.readings.map((reading) =>
      calculation(`indicator/${reading.indicator}`, originsOfReading(reading).length, {
        state: reading.state,
        documents: reading.documents,
        credibility: reading.credibility,
        since: reading.since,
        bits: picture.diagnosticity[reading.indicator],
        ...window(index.indicator(reading.indicator)),
      }),
    ),
  ];
}

function window(indicator: Indicator | undefined): Readonly<Record<string, string>> {
  return indicator ? { from: indicator.window.from, to: indicator.window.to } : {};
}

function count(states: readonly IndicatorState[], state: IndicatorState): number {
  return states.filter((candidate) => candidate === state).length;
}
