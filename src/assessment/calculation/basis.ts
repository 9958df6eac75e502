import type { Picture } from '../../judgement/index.ts';
import type { CalculationCitation } from '../citation.ts';
import { confidenceOf } from '../confidence.ts';
import { allFindings } from '../findings.ts';
import type { PictureIndex } from '../picture-index.ts';
import { reportCounts } from '../report-counts.ts';
import { CONFIDENCE_PROFILE } from '../vocabulary/confidence-levels.ts';
import { calculation } from './calculation.ts';
import { deceptionCalculations, gradeCalculations, originActInputs } from './decisions.ts';

/**
 * `reports`, `undated`, `unreadable` (counts of documents), `reports-of/NAME` (reports of a source), `origin/ID` (its documents), `grade/NAME` (of a source that
 * was graded again), `deception/NAME` (flags of its checklists),
 * `confidence` (1 low, 2 moderate, 3 high), `findings` (their number) and `finding/N` (its place in the list).
 */
export function basisCalculations(picture: Picture, index: PictureIndex): readonly CalculationCitation[] {
  const documents = index.reports.map(({ document }) => document);
  return [
    calculation('reports', documents.length, { origins: picture.origins.length }),
    calculation('undated', documents.filter(({ publishedAt }) => !publishedAt).length),
    calculation('unreadable', documents.filter(({ text }) => text === '').length),
    ...reportCounts(index).map(({ name, reports }) =>
      calculation(`reports-of/${name}`, reports, { source: name }),
    ),
    ...picture.origins.map((origin) =>
      calculation(`origin/${origin.id}`, origin.documents.length, {
        origins: 1,
        first: origin.first,
        declared: origin.declared,
        ...linkInputs(origin.links),
        ...originActInputs(origin),
      }),
    ),
    ...gradeCalculations(picture),
    ...deceptionCalculations(picture),
    confidenceCalculation(picture, index),
    ...findingCalculations(picture),
  ];
}

function linkInputs(links: Picture['links']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    links.flatMap(({ from, reason }) => [
      [`${from} (en)`, reason.en],
      [`${from} (it)`, reason.it],
    ]),
  );
}

function confidenceCalculation(picture: Picture, index: PictureIndex): CalculationCitation {
  const confidence = confidenceOf(picture, index);
  return calculation('confidence', confidence.level.rank, {
    profile: CONFIDENCE_PROFILE,
    level: confidence.level.id,
    origins: confidence.origins,
    best: confidence.best?.reliability,
    bestName: confidence.best?.name,
    lookedFor: confidence.lookedFor,
    indicators: confidence.indicators,
    troubles: confidence.troubles,
    nextOrigins: confidence.next?.origins,
    nextReliability: confidence.next?.reliability,
    nextLookedFor: confidence.next && Math.ceil(confidence.next.lookedFor * confidence.indicators),
  });
}

function findingCalculations(picture: Picture): readonly CalculationCitation[] {
  const findings = allFindings(picture);
  return [
    calculation('findings', findings.length),
    ...findings.map(({ code, severity, message, document }, index) =>
      calculation(`finding/${index + 1}`, index + 1, { code, severity, message, document }),
    ),
  ];
}
