import { type Day, type Finding, spansOverlap } from '../base/index.ts';
import {
  compareReports,
  credibilityWeight,
  gradedWeight,
  type GradeReport,
  knownDay,
  type Origin,
  type ReadReport,
  reportReliability,
  type SourceProfile,
} from '../sources/index.ts';
import type { MatchAct } from './act/match-act.ts';
import type { Case, Indicator, IndicatorQuery } from './case.ts';
import type { Acceptance, Indication, IndicationSense } from './indication.ts';
import { acceptanceBy, matchDecisions } from './match-decision.ts';
import { passageOf, type QueriedRecord, recordsOf } from './queried-record.ts';
import { type Candidate, type QueryTest, queryTest } from './query-match.ts';
import { speakerProfile } from './speaker.ts';
import { supersededBy } from './superseded.ts';
import { WORDING_WEIGHTS } from './vocabulary/wording-weights.ts';

/** The indications of all indicators, and what was left out and why. */
export interface MatchedIndications {
  /** By indicator in the case's order, seen before absent before receded, then by day and document. */
  readonly indications: readonly Indication[];
  readonly findings: readonly Finding[];
}

/**
 * Runs every query of every indicator on what was read. A report counts for an indicator when the day it was known lies in the window;
 * of one report at most one indication per indicator and sense is kept: one that an analyst accepted, then the most credible, then the first
 * in the text. What an analyst rejected is no match. That a sign is over counts after the window too. A document that a correction replaces gives none; a finding says so. Reports without a date give none.
 */
export function matchIndications(options: {
  readonly case: Case;
  readonly reports: readonly ReadReport[];
  readonly origins: readonly Origin[];
  /** Grades of credibility that analysts gave reports, by document id. */
  readonly graded?: ReadonlyMap<string, GradeReport>;
  /** What analysts decided of matches, in force and in the order of the log. */
  readonly acts?: readonly MatchAct[];
}): MatchedIndications {
  const { case: judged, origins } = options;
  const reports = [...options.reports].sort(compareReports);
  const originOf = new Map(
    origins.flatMap(({ id, documents }) => documents.map((document) => [document, id])),
  );
  const superseded = supersededBy(origins);
  const candidates = new Map(reports.map((report) => [report, candidatesOf(report)]));
  const decisions = matchDecisions(options.acts ?? [], judged);
  const grades = { profiles: judged.sources, graded: options.graded ?? new Map<string, GradeReport>() };
  const found = judged.indicators.flatMap((indicator) => {
    const tests = testsOf(indicator, judged.sources);
    return SENSES.filter((sense) => (indicator[sense] ?? []).length > 0).flatMap((sense) =>
      reports.flatMap((report) => {
        const known = knownDay(report);
        if (!counts(indicator, sense, known)) return [];
        const met = meeting(candidates.get(report) ?? [], sense, tests)
          .map((candidate) => ({
            candidate,
            act: decisions.of(candidate, { indicator: indicator.id, sense }),
          }))
          .filter(({ act }) => act?.kind !== 'reject-match')
          .map(({ candidate, act }) => ({ ...candidate, accepted: acceptanceBy(act) }));
        const best = strongest(met, grades);
        const of = { indicator: indicator.id, sense, known, originOf, profiles: judged.sources };
        return best ? [indicationOf(best, of)] : [];
      }),
    );
  });
  const dropped = new Set(
    found.map(({ document }) => document).filter((document) => superseded.has(document)),
  );
  return {
    indications: found.filter(({ document }) => !superseded.has(document)),
    findings: [
      ...decisions.findings,
      ...[...dropped].sort().map((document) => supersededFinding(document, superseded.get(document) ?? '')),
    ],
  };
}

const SENSES: readonly IndicationSense[] = ['seen', 'absent', 'receded'];

type Tests = Readonly<Record<IndicationSense, QueryTest>>;

function testsOf(indicator: Indicator, profiles: readonly SourceProfile[]): Tests {
  const anyOf = (sense: IndicationSense): QueryTest => {
    const tests = (indicator[sense] ?? []).map((query) =>
      queryTest(query, sense === 'absent' ? 'absent' : 'seen', profiles),
    );
    return (candidate) => tests.some((test) => test(candidate));
  };
  return { seen: anyOf('seen'), absent: anyOf('absent'), receded: anyOf('receded') };
}

/** The candidates that say it; a passage that says that the sign is over does not say that it is there, though its words may. */
function meeting(candidates: readonly Candidate[], sense: IndicationSense, tests: Tests): Candidate[] {
  const met = candidates.filter(tests[sense]);
  if (sense !== 'seen' || met.length === 0) return met;
  const over = candidates.filter(tests.receded);
  return met.filter(({ passage }) => !over.some((other) => spansOverlap(passage, other.passage)));
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

function counts({ window }: Indicator, sense: IndicationSense, known: Day | undefined): known is Day {
  return known !== undefined && window.from <= known && (sense === 'receded' || known <= window.to);
}

interface Decided extends Candidate {
  readonly accepted: Acceptance | undefined;
}

interface Weighed extends Decided {
  readonly credibility: number;
}

function strongest(candidates: readonly Decided[], grades: Grades): Weighed | undefined {
  return candidates
    .map((candidate) => ({
      ...candidate,
      credibility: credibilityOf(candidate.report, candidate.record, grades),
    }))
    .sort(
      (a, b) =>
        Number(b.accepted !== undefined) - Number(a.accepted !== undefined) ||
        b.credibility - a.credibility ||
        a.passage[0] - b.passage[0],
    )[0];
}

/** What is known of the worth of sources and of single reports. */
interface Grades {
  readonly profiles: readonly SourceProfile[];
  readonly graded: ReadonlyMap<string, GradeReport>;
}

/** r: the weight of the grade that an analyst gave the report, else of the listed speaker's reliability, else of the publisher's, lessened when the reporter hedges. */
function credibilityOf(
  report: ReadReport,
  { statement }: QueriedRecord,
  { profiles, graded }: Grades,
): number {
  const speaker = statement && speakerProfile(report, statement, profiles);
  const given = graded.get(report.document.id);
  const weight =
    (given && gradedWeight(given.credibility)) ??
    credibilityWeight(speaker?.reliability ?? reportReliability(report.document, profiles));
  const hedge = WORDING_WEIGHTS.find(({ id }) => id === 'hedged' && statement?.certainty.hedged === true);
  return weight * (hedge?.weight ?? 1);
}

function indicationOf(
  { report, record, passage, credibility, accepted }: Weighed,
  of: {
    readonly indicator: string;
    readonly sense: IndicationSense;
    readonly known: Day;
    readonly originOf: ReadonlyMap<string, string>;
    readonly profiles: readonly SourceProfile[];
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
    ...(isInterestedDenial(report, record, of.profiles) ? { interestedDenial: true } : {}),
    ...(accepted ? { accepted } : {}),
  };
}

function isInterestedDenial(
  report: ReadReport,
  { statement }: QueriedRecord,
  profiles: readonly SourceProfile[],
): boolean {
  return statement?.kind === 'denial' && speakerProfile(report, statement, profiles)?.interest !== undefined;
}

function supersededFinding(document: string, correction: string): Finding {
  return {
    code: 'judgement/superseded',
    severity: 'info',
    message: `${document} is corrected by ${correction}: what it shows is not counted.`,
    document,
  };
}
