import type { Day, Finding } from '../base/index.ts';
import {
  compareReports,
  credibilityWeight,
  knownDay,
  type Origin,
  type ReadReport,
  reportReliability,
  type SourceProfile,
} from '../sources/index.ts';
import type { Case, Indicator, IndicatorQuery } from './case.ts';
import type { Indication } from './indication.ts';
import { passageOf, type QueriedRecord, recordsOf } from './queried-record.ts';
import { type Candidate, type QueryTest, queryTest } from './query-match.ts';
import { speakerProfile } from './speaker.ts';
import { supersededBy } from './superseded.ts';
import { WORDING_WEIGHTS } from './vocabulary/wording-weights.ts';

/** The indications of all indicators, and what was left out and why. */
export interface MatchedIndications {
  /** By indicator in the case's order, seen before absent, then by day and document. */
  readonly indications: readonly Indication[];
  readonly findings: readonly Finding[];
}

/**
 * Runs every query of every indicator on what was read. A report counts for an indicator when the day it was known lies in the window;
 * of one report at most one indication per indicator and sense is kept, the most credible, then the first in the text.
 * A document that a correction replaces gives none; a finding says so. Reports without a date give none.
 */
export function matchIndications(options: {
  readonly case: Case;
  readonly reports: readonly ReadReport[];
  readonly origins: readonly Origin[];
}): MatchedIndications {
  const { case: judged, origins } = options;
  const reports = [...options.reports].sort(compareReports);
  const originOf = new Map(
    origins.flatMap(({ id, documents }) => documents.map((document) => [document, id])),
  );
  const superseded = supersededBy(origins);
  const candidates = new Map(reports.map((report) => [report, candidatesOf(report)]));
  const found = judged.indicators.flatMap((indicator) =>
    (['seen', 'absent'] as const).flatMap((sense) => {
      const tests = indicator[sense].map((query) => queryTest(query, sense, judged.sources));
      return reports.flatMap((report) => {
        const known = knownDay(report);
        if (!isWithin(indicator, known)) return [];
        const met =
          candidates.get(report)?.filter((candidate) => tests.some((test: QueryTest) => test(candidate))) ??
          [];
        const best = strongest(met, judged.sources);
        return best ? [indicationOf(best, { indicator: indicator.id, sense, known, originOf })] : [];
      });
    }),
  );
  const dropped = new Set(
    found.map(({ document }) => document).filter((document) => superseded.has(document)),
  );
  return {
    indications: found.filter(({ document }) => !superseded.has(document)),
    findings: [...dropped]
      .sort()
      .map((document) => supersededFinding(document, superseded.get(document) ?? '')),
  };
}

const RECORD_KINDS: readonly IndicatorQuery['record'][] = ['event', 'statement', 'forecast', 'option'];

function candidatesOf(report: ReadReport): Candidate[] {
  return RECORD_KINDS.flatMap((kind) =>
    recordsOf(report.reading, kind).flatMap((record) => {
      const passage = passageOf(report.reading, record);
      return passage ? [{ report, record, passage }] : [];
    }),
  );
}

function isWithin({ window }: Indicator, known: Day | undefined): known is Day {
  return known !== undefined && window.from <= known && known <= window.to;
}

interface Weighed extends Candidate {
  readonly credibility: number;
}

function strongest(
  candidates: readonly Candidate[],
  profiles: readonly SourceProfile[],
): Weighed | undefined {
  return candidates
    .map((candidate) => ({
      ...candidate,
      credibility: credibilityOf(candidate.report, candidate.record, profiles),
    }))
    .sort((a, b) => b.credibility - a.credibility || a.passage[0] - b.passage[0])[0];
}

/** r: the weight of the listed speaker's reliability, else of the publisher's, lessened when the reporter hedges. */
function credibilityOf(
  report: ReadReport,
  { statement }: QueriedRecord,
  profiles: readonly SourceProfile[],
): number {
  const speaker = statement && speakerProfile(report, statement, profiles);
  const weight = credibilityWeight(speaker?.reliability ?? reportReliability(report.document, profiles));
  const hedge = WORDING_WEIGHTS.find(({ id }) => id === 'hedged' && statement?.certainty.hedged === true);
  return weight * (hedge?.weight ?? 1);
}

function indicationOf(
  { report, record, passage, credibility }: Weighed,
  of: {
    readonly indicator: string;
    readonly sense: 'seen' | 'absent';
    readonly known: Day;
    readonly originOf: ReadonlyMap<string, string>;
  },
): Indication {
  const { id, version } = report.document;
  const origin = of.originOf.get(id);
  if (origin === undefined) throw new Error(`report ${id} has no origin`);
  const speaker = record.statement?.speaker;
  return {
    indicator: of.indicator,
    sense: of.sense,
    document: id,
    version,
    origin,
    record: { kind: record.kind, index: record.index },
    passage,
    known: of.known,
    ...(speaker === undefined ? {} : { speaker }),
    credibility,
  };
}

function supersededFinding(document: string, correction: string): Finding {
  return {
    code: 'judgement/superseded',
    severity: 'info',
    message: `${document} is corrected by ${correction}: what it shows is not counted.`,
    document,
  };
}
