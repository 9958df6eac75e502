import type { Day, Finding } from '../base/index.ts';
import {
  compareReports,
  knownDay,
  linkReports,
  type Origin,
  originsOf,
  type ReadReport,
} from '../sources/index.ts';
import type { CaseFile } from './case.ts';
import type { Rating } from './consistency.ts';
import { consistencyMatrix } from './consistency-matrix.ts';
import { everyOutletCounted } from './every-outlet-counted.ts';
import type { IndicatorReading } from './indication.ts';
import { matchIndications } from './match-indications.ts';
import { notableStatements } from './notable-statements.ts';
import type { Picture } from './picture.ts';
import { posterior } from './posterior-of.ts';
import { readIndicators } from './read-indicators.ts';
import { sourceForecasts } from './source-forecasts.ts';
import { watchNext } from './watch-next.ts';

/**
 * Everything that is judged of a case on the day `asOf`, from the reports known by then: those whose date, to its last day, is not later.
 * A report without a date is left out, with a finding. Ratings count where their evidence is known by then: a known report, or an indicator
 * that is no longer open. Report ids must be unique; the order of reports and ratings does not matter.
 */
export function drawPicture(given: {
  readonly caseFile: CaseFile;
  readonly reports: readonly ReadReport[];
  readonly ratings?: readonly Rating[];
  readonly asOf: Day;
}): Picture {
  const { caseFile, asOf } = given;
  const { case: judged } = caseFile;
  const reports = knownReports(given.reports, asOf);
  const links = linkReports(reports);
  const origins = originsOf(reports, links);
  const { indications, findings } = matchIndications({ case: judged, reports, origins });
  const indicators = readIndicators({ case: judged, reports, origins, indications, asOf });
  const judgement = posterior(judged, indicators);
  const ratings = knownRatings(given.ratings ?? [], reports, indicators);
  return {
    caseFile,
    asOf,
    reports,
    links,
    origins,
    indicators,
    posterior: judgement,
    everyOutletCounted: everyOutletCounted(judged, indicators, indications),
    ...(ratings.length > 0
      ? { matrix: consistencyMatrix(ratings, judged, originOfEvidence(origins, indicators)) }
      : {}),
    forecasts: sourceForecasts(reports, origins, asOf),
    statements: notableStatements(reports, origins, judged.sources),
    watchNext: watchNext(judged, indicators, judgement),
    findings: [...caseFile.findings, ...undatedFindings(given.reports), ...findings],
  };
}

function knownReports(reports: readonly ReadReport[], asOf: Day): ReadReport[] {
  return reports.filter((report) => (knownDay(report) ?? '~') <= asOf).sort(compareReports);
}

/** A report that is left out takes its own findings along: it is not among the reports of the picture, which carry theirs. */
function undatedFindings(reports: readonly ReadReport[]): Finding[] {
  return reports
    .filter((report) => knownDay(report) === undefined)
    .sort(compareReports)
    .flatMap(({ document, reading }) => [
      {
        code: 'judgement/undated',
        severity: 'warning' as const,
        message: `${document.id} has no date and is left out: give it one in its header or its file name.`,
        document: document.id,
      },
      ...[...document.findings, ...reading.findings].map((finding) => ({
        ...finding,
        document: document.id,
      })),
    ]);
}

function knownRatings(
  ratings: readonly Rating[],
  reports: readonly ReadReport[],
  indicators: readonly IndicatorReading[],
): Rating[] {
  const known = new Set([
    ...reports.map(({ document }) => document.id),
    ...indicators
      .filter(({ state }) => state !== 'open' && state !== 'not-looked-for')
      .map(({ indicator }) => indicator),
  ]);
  return ratings.filter(({ evidence }) => known.has(evidence));
}

/** A report rests on its origin; an indicator on its witness's, when it has only one. */
function originOfEvidence(
  origins: readonly Origin[],
  indicators: readonly IndicatorReading[],
): (evidence: string) => string | undefined {
  const originOf = new Map<string, string>(
    origins.flatMap(({ id, documents }) => documents.map((document) => [document, id])),
  );
  for (const { indicator, witnesses } of indicators) {
    const [only, other] = witnesses;
    if (only && !other) originOf.set(indicator, only.origin);
  }
  return (evidence) => originOf.get(evidence);
}
