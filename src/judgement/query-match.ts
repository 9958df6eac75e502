import { type Span, spansOverlap, spanText } from '../base/index.ts';
import { foldedWords, type ReadReport, type SourceProfile, sourceOf } from '../sources/index.ts';
import type { IndicatorQuery } from './case.ts';
import type { QueriedRecord } from './queried-record.ts';
import { speakerCountries, speakerProfile } from './speaker.ts';
import { standsIn, wordPattern } from './word-pattern.ts';

/** A record, the passage that shows it, and the report they are of. */
export interface Candidate {
  readonly report: ReadReport;
  readonly record: QueriedRecord;
  readonly passage: Span;
}

/** A test on candidates. */
export type QueryTest = (candidate: Candidate) => boolean;

/**
 * The test that a query stands for, its words read once. `sense` decides what is taken when the query leaves polarity or status out;
 * see `IndicatorQuery`.
 */
export function queryTest(
  query: IndicatorQuery,
  sense: 'seen' | 'absent',
  profiles: readonly SourceProfile[],
): QueryTest {
  const tests: QueryTest[] = [
    ({ record }) => record.kind === query.record,
    ({ record }) => meetsEventFields(query, record, sense),
    ({ record }) => meetsStatementFields(query, record, sense),
    (candidate) => meetsPlace(query.place, candidate),
    (candidate) => meetsSpeaker(query.speaker, candidate, profiles),
    wordsTest(query),
  ];
  return (candidate) => tests.every((test) => test(candidate));
}

function meetsEventFields(
  query: IndicatorQuery,
  { event }: QueriedRecord,
  sense: 'seen' | 'absent',
): boolean {
  if (!event) return !query.type && !query.status && !query.actor && !query.recipient;
  const isReal = event.status !== 'denied' && event.status !== 'hypothetical';
  return (
    includes(query.type, event.type) &&
    (query.status ? query.status.includes(event.status) : sense === 'absent' || isReal) &&
    hasParty(query.actor, event.actors) &&
    hasParty(query.recipient, event.recipients)
  );
}

type Parties = NonNullable<QueriedRecord['event']>['actors'];

function hasParty(wanted: readonly string[] | undefined, parties: Parties): boolean {
  return (
    !wanted || parties.some(({ country, entity }) => isOneOf(wanted, country) || isOneOf(wanted, entity))
  );
}

function meetsStatementFields(
  query: IndicatorQuery,
  { event, statement }: QueriedRecord,
  sense: 'seen' | 'absent',
): boolean {
  if (query.kind && !(statement && query.kind.includes(statement.kind))) return false;
  const isNegative = statement ? isDoubted(statement) : event?.status === 'denied';
  if (query.polarity) return (query.polarity === 'negative') === isNegative;
  const asksForDenial = query.kind?.includes('denial') === true || query.status?.includes('denied') === true;
  return sense === 'absent' || !isNegative || asksForDenial;
}

/** Denied, or said to be less likely than not ("there is no sign that …"): nobody vouches for it. */
function isDoubted({ polarity, certainty }: NonNullable<QueriedRecord['statement']>): boolean {
  return polarity === 'negative' || certainty.high < 0.5;
}

function meetsPlace(wanted: readonly string[] | undefined, { record, report, passage }: Candidate): boolean {
  if (!wanted) return true;
  const within = report.reading.places.filter(({ span }) => spansOverlap(span, passage));
  return (
    isOneOf(wanted, record.event?.place?.country) || within.some(({ country }) => isOneOf(wanted, country))
  );
}

function meetsSpeaker(
  wanted: readonly string[] | undefined,
  { record, report }: Candidate,
  profiles: readonly SourceProfile[],
): boolean {
  if (!wanted) return true;
  const { statement } = record;
  if (!statement) return false;
  if (isOneOf(wanted, statement.speaker)) return true;
  const profile = speakerProfile(report, statement, profiles);
  if (profile && wanted.some((name) => sourceOf(name, profiles) === profile)) return true;
  return speakerCountries(report, statement).some((country) => wanted.includes(country));
}

function wordsTest({ words = [], without = [] }: IndicatorQuery): QueryTest {
  const groups = words.map((group) => group.map(wordPattern));
  const excluded = without.map(wordPattern);
  if (groups.length === 0 && excluded.length === 0) return () => true;
  return ({ report, passage }) => {
    const inPassage = foldedWords(spanText(report.document.text, passage));
    const found = groups.every((group) => group.some((pattern) => standsIn(pattern, inPassage)));
    return found && !excluded.some((pattern) => standsIn(pattern, inPassage));
  };
}

function includes(wanted: readonly string[] | undefined, value: string): boolean {
  return !wanted || wanted.includes(value);
}

function isOneOf(wanted: readonly string[], value: string | undefined): boolean {
  return value !== undefined && wanted.includes(value);
}
