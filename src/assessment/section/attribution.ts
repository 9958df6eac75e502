import type { Indication, IndicatorReading } from '../../judgement/index.ts';
import { compareText } from '../../sources/index.ts';
import { publisherName } from '../document-name.ts';
import type { Effect } from '../effect.ts';
import type { PictureIndex } from '../picture-index.ts';
import type { Compilation } from './compilation.ts';

/** More origins than this are counted, not named. */
const NAMED_ORIGINS = 6;

/** Who stands behind an indicator in a sentence: names, and the citations that carry them. */
export interface Attribution {
  readonly names: readonly string[];
  readonly citations: readonly number[];
}

/** The reports that a sign was seen, one an origin: its first document where that says so. Counted and strong witnesses come first. */
export function seenReports(reading: IndicatorReading, index: PictureIndex): readonly Indication[] {
  const witnesses = [...reading.witnesses].sort(
    (a, b) =>
      Number(b.counted) - Number(a.counted) ||
      b.credibility - a.credibility ||
      compareText(a.origin, b.origin),
  );
  return oneAnOrigin(
    witnesses.flatMap(({ indications }) => indications),
    index,
  );
}

/** The reports that a sign was looked for and not found, one an origin. */
export function absenceReports(reading: IndicatorReading, index: PictureIndex): readonly Indication[] {
  const absences = [...reading.absences].sort(
    (a, b) => b.credibility - a.credibility || compareText(a.origin, b.origin),
  );
  return oneAnOrigin(absences, index);
}

/** The reports that a sign is over, one an origin: first those that count. */
export function recessionReports(
  { recessions = [] }: IndicatorReading,
  index: PictureIndex,
): readonly Indication[] {
  const witnesses = [...recessions].sort(
    (a, b) => Number(b.counted) - Number(a.counted) || compareText(a.origin, b.origin),
  );
  return oneAnOrigin(
    witnesses.flatMap(({ indications }) => indications),
    index,
  );
}

/** The reports that an effect of that sense rests on. */
const REPORTS_OF: Readonly<Record<Effect['sense'], typeof seenReports>> = {
  seen: seenReports,
  absent: absenceReports,
  receded: recessionReports,
};

/** Names the publishers of the first six of `indications` and cites their passages. */
export function attribute(
  indications: readonly Indication[],
  { index, footnotes }: Compilation,
): Attribution {
  const named = indications.slice(0, NAMED_ORIGINS);
  const names = named.flatMap(({ document }) => {
    const report = index.report(document);
    return report ? publisherName(report.document) : [];
  });
  return {
    names: [...new Set(names)],
    citations: named.map(({ document, passage }) => footnotes.passage(document, passage)),
  };
}

/** What an effect rests on: the indicator in the case file, and the passages that report it, if any do. */
export function effectCitations(
  { indicator, sense }: Pick<Effect, 'indicator' | 'sense'>,
  compilation: Compilation,
): readonly number[] {
  const { index, footnotes } = compilation;
  const reading = index.reading(indicator);
  const reports = REPORTS_OF[sense];
  return [
    footnotes.caseFile(`indicators/${indicator}/observable`),
    ...attribute(reading ? reports(reading, index) : [], compilation).citations,
  ];
}

/** One indication an origin, origins in the order in which they first occur. */
function oneAnOrigin(indications: readonly Indication[], index: PictureIndex): readonly Indication[] {
  const byOrigin = new Map<string, Indication>();
  for (const indication of indications) {
    const known = byOrigin.get(indication.origin);
    if (!known || compareUtterances(indication, known, index) < 0)
      byOrigin.set(indication.origin, indication);
  }
  return [...byOrigin.values()];
}

/** The origin's first document before the rest, then by day, document and place. */
function compareUtterances(a: Indication, b: Indication, index: PictureIndex): number {
  const first = index.origin(a.origin)?.first;
  return (
    Number(b.document === first) - Number(a.document === first) ||
    compareText(a.known, b.known) ||
    compareText(a.document, b.document) ||
    a.passage[0] - b.passage[0]
  );
}
