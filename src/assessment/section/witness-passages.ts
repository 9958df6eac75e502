import type { Indication, IndicatorReading } from '../../judgement/index.ts';
import type { Effect } from '../effect.ts';
import { compareText } from '../../sources/index.ts';
import { publisherName } from '../document-name.ts';
import type { Compilation } from './compilation.ts';

/** More witnesses than this are counted, not named. */
const NAMED_WITNESSES = 6;

/** Who stands behind an indicator in a sentence: names and the citations that carry them, at least one. */
export interface Attribution {
  readonly names: readonly string[];
  readonly citations: readonly number[];
}

/** The strongest indication of each witness, counted witnesses first; at most six. */
export function strongestIndications(reading: IndicatorReading): readonly Indication[] {
  return [...reading.witnesses]
    .sort((a, b) => Number(b.counted) - Number(a.counted) || b.credibility - a.credibility)
    .flatMap(({ indications }) => [...indications].sort(compareIndications)[0] ?? [])
    .slice(0, NAMED_WITNESSES);
}

/** The first report of absence of each origin; at most six. */
export function absenceReports(reading: IndicatorReading): readonly Indication[] {
  const byOrigin = new Map<string, Indication>();
  for (const absence of [...reading.absences].sort(compareIndications)) {
    if (!byOrigin.has(absence.origin)) byOrigin.set(absence.origin, absence);
  }
  return [...byOrigin.values()].slice(0, NAMED_WITNESSES);
}

/** Names the publishers of `indications` and cites their passages. */
export function attribute(
  indications: readonly Indication[],
  { index, footnotes }: Compilation,
): Attribution {
  const names = indications.flatMap(({ document }) => {
    const report = index.report(document);
    return report ? publisherName(report.document) : [];
  });
  return {
    names: [...new Set(names)],
    citations: indications.map(({ document, passage }) => footnotes.passage(document, passage)),
  };
}

/** The passages that an effect rests on; for a sign that simply was not seen, the place of the case file that names it. */
export function effectCitations(
  effect: Pick<Effect, 'indicator' | 'sense'>,
  compilation: Compilation,
): readonly number[] {
  const reading = compilation.index.reading(effect.indicator);
  const indications = reading
    ? effect.sense === 'seen'
      ? strongestIndications(reading)
      : absenceReports(reading)
    : [];
  return [
    compilation.footnotes.caseFile(`indicators/${effect.indicator}/observable`),
    ...attribute(indications, compilation).citations,
  ];
}

function compareIndications(a: Indication, b: Indication): number {
  return (
    b.credibility - a.credibility ||
    compareText(a.known, b.known) ||
    compareText(a.document, b.document) ||
    a.passage[0] - b.passage[0]
  );
}
