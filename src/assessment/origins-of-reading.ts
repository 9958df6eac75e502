import type { IndicatorReading } from '../judgement/index.ts';

/** Ids of the distinct origins of everything that speaks of an indicator, seen or absent. */
export function originsOfReading(reading: IndicatorReading): readonly string[] {
  return [
    ...new Set([
      ...reading.witnesses.flatMap(({ indications }) => indications.map(({ origin }) => origin)),
      ...reading.absences.map(({ origin }) => origin),
    ]),
  ];
}
