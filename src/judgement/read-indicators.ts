import { addDays, type Day, dayNumber } from '../base/index.ts';
import { type IndependenceContext, knownDay, type Origin, type ReadReport } from '../sources/index.ts';
import type { Case, Indicator } from './case.ts';
import { isCovered } from './coverage.ts';
import type { Indication, IndicatorReading, Witness } from './indication.ts';
import { standingOf } from './standing.ts';
import { pooledCredibility, witnessesOf } from './witness.ts';

/** From this pooled credibility on, a sign counts as seen rather than doubtful. */
const SEEN_FROM = 0.5;

/**
 * How each indicator stands on the day `asOf`, in the case's order. Reports and indications must be known by then.
 * Seen goes before absent. An absence that only reports of absence speak for is worth less: d times their pooled credibility, times the
 * share of the window that had passed when the last of them was known. (A sign not yet there in December may still come by March; that
 * its chance to be seen is spread evenly over its window is our assumption.) A report of a sign that lasts some days speaks no longer when
 * its origin was first known more days ago; a later copy does not renew it. A denial by an interested speaker is no report of absence unless
 * the indicator counts denials: he would deny in any case.
 */
export function readIndicators(options: {
  readonly case: Case;
  readonly reports: readonly ReadReport[];
  readonly origins: readonly Origin[];
  readonly indications: readonly Indication[];
  readonly asOf: Day;
}): IndicatorReading[] {
  const { case: judged, origins, indications, asOf } = options;
  const reports = new Map(options.reports.map((report) => [report.document.id, report]));
  const context: IndependenceContext = {
    reports,
    originOf: new Map(origins.flatMap((origin) => origin.documents.map((document) => [document, origin]))),
    profiles: judged.sources,
  };
  return judged.indicators.map((indicator) => {
    const own = indications.filter((indication) => indication.indicator === indicator.id);
    const seen = own.filter(({ sense }) => sense === 'seen');
    const aged = seen.filter((indication) => hasAged(indication, indicator, { context, asOf }));
    const witnesses = witnessesOf(
      seen.filter((indication) => !aged.includes(indication)),
      context,
    );
    const recessions = witnessesOf(
      own.filter(({ sense }) => sense === 'receded'),
      context,
    );
    const absences = own.filter(({ sense }) => sense === 'absent');
    const read = {
      indicator: indicator.id,
      credibility: standingOf(witnesses, recessions),
      witnesses,
      absences,
      ...(recessions.length > 0 ? { recessions } : {}),
      ...(aged.length > 0 ? { aged } : {}),
      documents: new Set(own.map(({ document }) => document)).size,
    };
    if (witnesses.length > 0) return { ...read, ...seenState(read.credibility, witnesses, recessions) };
    if (aged.length > 0) return { ...read, state: 'receded', ...agedSince(aged, indicator, context) };
    const isLookedFor = asOf > indicator.window.to && isCovered(indicator, origins, reports);
    const { window } = indicator;
    const soFar = { window: { from: window.from, to: asOf < window.to ? asOf : window.to } };
    const unseen = unseenState(indicator, {
      asOf,
      isLookedFor,
      absences: witnessesOf(
        absences.filter(({ interestedDenial }) => indicator.denials === 'counted' || !interestedDenial),
        context,
      ),
    });
    const covered = unseen.state === 'open' && isCovered(soFar, origins, reports);
    return { ...read, ...unseen, ...(covered ? { covered } : {}) };
  });
}

function seenState(
  credibility: number,
  witnesses: readonly Witness[],
  recessions: readonly Witness[],
): Pick<IndicatorReading, 'state' | 'since'> {
  const hasReceded = credibility < SEEN_FROM && pooledCredibility(witnesses) > credibility;
  if (hasReceded && pooledCredibility(recessions) >= SEEN_FROM) {
    const over = firstDay(recessions);
    return { state: 'receded', ...(over === undefined ? {} : { since: over }) };
  }
  const state = credibility >= SEEN_FROM ? 'seen' : 'doubtful';
  const since = firstDay(witnesses);
  return since === undefined ? { state } : { state, since };
}

function hasAged(
  indication: Indication,
  { lasts }: Indicator,
  { context, asOf }: { readonly context: IndependenceContext; readonly asOf: Day },
): boolean {
  return lasts !== undefined && addDays(utteredOn(indication, context), lasts) < asOf;
}

/** The day on which the origin of an indication was first known: a copy says nothing new. */
function utteredOn({ document, known }: Indication, { originOf, reports }: IndependenceContext): Day {
  const first = reports.get(originOf.get(document)?.first ?? document);
  const day = first && knownDay(first);
  return day !== undefined && day < known ? day : known;
}

function agedSince(
  aged: readonly Indication[],
  { lasts = 0 }: Indicator,
  context: IndependenceContext,
): Pick<IndicatorReading, 'since'> {
  const last = aged
    .map((indication) => utteredOn(indication, context))
    .sort()
    .at(-1);
  return last === undefined ? {} : { since: addDays(last, lasts + 1) };
}

function unseenState(
  { window, detection }: Indicator,
  found: { readonly asOf: Day; readonly isLookedFor: boolean; readonly absences: readonly Witness[] },
): Pick<IndicatorReading, 'state' | 'since' | 'detection'> {
  if (found.isLookedFor) return { state: 'absent', since: window.to, detection };
  const since = firstDay(found.absences);
  if (since !== undefined) {
    const share = shareOfWindow(window, lastDay(found.absences) ?? since);
    return { state: 'absent', since, detection: detection * pooledCredibility(found.absences) * share };
  }
  return { state: found.asOf > window.to ? 'not-looked-for' : 'open' };
}

function shareOfWindow({ from, to }: Indicator['window'], day: Day): number {
  return (dayNumber(day) - dayNumber(from) + 1) / (dayNumber(to) - dayNumber(from) + 1);
}

/** Of all of them, counted or not: a stronger witness who comes later does not move the day on which the sign was first reported. */
function firstDay(witnesses: readonly Witness[]): Day | undefined {
  return firstDays(witnesses)[0];
}

/** Of all of them: one who looks again later says more, though he is no new witness. A later copy is no second look. */
function lastDay(witnesses: readonly Witness[]): Day | undefined {
  return firstDays(witnesses).at(-1);
}

/** The day on which each witness was first heard, in order. */
function firstDays(witnesses: readonly Witness[]): Day[] {
  return witnesses.flatMap(({ indications }) => indications.map(({ known }) => known).sort()[0] ?? []).sort();
}
