import { actsInForce, type Day, type Finding, type WithdrawAct } from '../base/index.ts';
import {
  compareReports,
  gradedReports,
  isOriginAct,
  knownDay,
  linkReports,
  originsOf,
  type ReadReport,
} from '../sources/index.ts';
import { type CaseAct, isSourceAct } from './act/case-acts.ts';
import { isGateAct } from './act/gate-act.ts';
import { isMatchAct } from './act/match-act.ts';
import type { CaseFile } from './case.ts';
import { caseFileOn } from './case-file-on.ts';
import { everyOutletCounted } from './every-outlet-counted.ts';
import type { IndicatorReading } from './indication.ts';
import { indicatorDiagnosticity } from './indicator-diagnosticity.ts';
import { leadChange } from './lead-change.ts';
import { matchIndications } from './match-indications.ts';
import { basisOfEvidence } from './matrix/basis-of-evidence.ts';
import type { Rating } from './matrix/consistency.ts';
import { consistencyMatrix } from './matrix/consistency-matrix.ts';
import { notableStatements } from './notable-statements.ts';
import type { Picture } from './picture.ts';
import { posteriorBand } from './posterior-band.ts';
import { posterior } from './posterior-of.ts';
import { readIndicators } from './read-indicators.ts';
import { softGates } from './soft-gates.ts';
import { sourceForecasts } from './source-forecasts.ts';
import { watchNext } from './watch-next.ts';

/**
 * Everything that is judged of a case on the day `asOf`, from the reports known by then: those whose date, to its last day, is not later.
 * A report without a date is left out, with a finding. Ratings count where their evidence is known by then: a known report, an indicator
 * that is no longer open, or an assumption. Of `acts`, the whole log in its order, those count that are known by then and not taken back by then;
 * the case of the picture has its sources as they were graded by then. Report ids must be unique; the order of reports and ratings does not matter.
 */
export function drawPicture(given: {
  readonly caseFile: CaseFile;
  readonly reports: readonly ReadReport[];
  readonly ratings?: readonly Rating[];
  readonly acts?: readonly (CaseAct | WithdrawAct)[];
  readonly asOf: Day;
}): Picture {
  const { asOf } = given;
  const acts = actsInForce(given.acts ?? [], asOf);
  const caseFile = caseFileOn(given.caseFile, acts, asOf);
  const { case: judged } = caseFile;
  const reports = knownReports(given.reports, asOf);
  const links = linkReports(reports);
  const origins = originsOf(reports, links, acts.filter(isOriginAct));
  const { indications, findings } = matchIndications({
    case: judged,
    reports,
    origins,
    graded: gradedReports(acts.filter(isSourceAct)),
    acts: acts.filter(isMatchAct),
  });
  const indicators = readIndicators({ case: judged, reports, origins, indications, asOf });
  const judgement = posterior(judged, indicators);
  const ratings = knownRatings(given.ratings ?? [], reports, indicators);
  const matrix =
    ratings.length > 0
      ? consistencyMatrix(ratings, judged, basisOfEvidence(reports, origins, indicators))
      : undefined;
  return {
    caseFile,
    asOf,
    reports,
    links,
    origins,
    indicators,
    posterior: judgement,
    band: posteriorBand(judged, indicators),
    diagnosticity: Object.fromEntries(
      judged.indicators.map((indicator) => [indicator.id, indicatorDiagnosticity(judged, indicator)]),
    ),
    everyOutletCounted: everyOutletCounted(judged, indicators, indications),
    ...(matrix ? { matrix } : {}),
    forecasts: sourceForecasts(reports, origins, asOf),
    statements: notableStatements(reports, origins, judged.sources),
    watchNext: watchNext(judged, indicators, judgement),
    leadChange: leadChange(judged, indicators, judgement),
    gates: softGates({
      case: judged,
      readings: indicators,
      reports,
      posterior: judgement,
      matrix,
      answers: acts.filter(isGateAct),
    }),
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
  return ratings.filter(({ evidence, row }) => row?.kind === 'assumption' || known.has(evidence));
}
