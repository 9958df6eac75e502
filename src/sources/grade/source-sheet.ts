import type { DatedGrade, Reliability, SourceProfile } from '../source.ts';
import { sourceOf } from '../source-of.ts';
import type { Origin } from '../origin.ts';
import { compareText, type ReadReport } from '../read-report.ts';
import { type DeceptionFlag, deceptionFlags } from './deception.ts';

/** A forecast as far as a source's record goes: who made it, and whether its window is over. */
export interface RecordedForecast {
  readonly speaker?: string;
  readonly standing: 'ahead' | 'running' | 'over' | 'undated';
}

/** How many forecasts a source made, each counted once however often it was repeated, and what has become of their windows. */
type ForecastRecord = Readonly<Record<'made' | RecordedForecast['standing'], number>>;

/** What a case knows of a source on one day. The forecasting record stands beside the grade and never changes it. */
export interface SourceSheet {
  readonly profile: SourceProfile;
  /** False for a publisher that neither the case file nor an analyst says anything of. */
  readonly isListed: boolean;
  /** The grade before any dated one, when the case file gives it; the dated ones are in `profile.grades`. */
  readonly opening?: Reliability;
  readonly flags: readonly DeceptionFlag[];
  /** Reports that it published, and origins first seen in one of them. */
  readonly reports: number;
  readonly origins: number;
  /** Left out for a source that made none. */
  readonly record?: ForecastRecord;
}

/**
 * A sheet for every source: those of `profiles` in their order, then the publishers that are not listed, by name. `profiles` are as
 * they stood on the day (`profilesOn`), `written` as the case file has them.
 */
export function sourceSheets(given: {
  readonly profiles: readonly SourceProfile[];
  readonly written: readonly SourceProfile[];
  readonly reports: readonly ReadReport[];
  readonly origins: readonly Origin[];
  readonly forecasts: readonly RecordedForecast[];
}): SourceSheet[] {
  const { profiles, written, reports, origins, forecasts } = given;
  const publishers = new Set(reports.flatMap(({ document }) => document.publisher ?? []));
  const unlisted = [...publishers]
    .filter((name) => sourceOf(name, profiles) === undefined)
    .sort(compareText)
    .map((name): SourceProfile => ({ name, aliases: [], reliability: 'F', lineage: 'unrecorded' }));
  const all = [...profiles, ...unlisted];
  const firsts = new Set(origins.map(({ first }) => first));
  const published = Map.groupBy(reports, ({ document }) => sourceOf(document.publisher, all));
  const foretold = Map.groupBy(forecasts, ({ speaker }) => sourceOf(speaker, all));
  return all.map((profile) => {
    const own = published.get(profile) ?? [];
    const opening = written.find(({ name }) => name === profile.name)?.reliability;
    const record = foretold.get(profile);
    return {
      profile,
      isListed: !unlisted.includes(profile),
      ...(opening === undefined ? {} : { opening }),
      flags: deceptionFlags(profile.deception ?? {}),
      reports: own.length,
      origins: own.filter(({ document }) => firsts.has(document.id)).length,
      ...(record === undefined ? {} : { record: recordOf(record) }),
    };
  });
}

function recordOf(forecasts: readonly RecordedForecast[]): ForecastRecord {
  const of = (standing: RecordedForecast['standing']) =>
    forecasts.filter((forecast) => forecast.standing === standing).length;
  return {
    made: forecasts.length,
    ahead: of('ahead'),
    running: of('running'),
    over: of('over'),
    undated: of('undated'),
  };
}

/** The grades of a source in their order, the one from before any dated one first, with `on` only where there is a day. */
export function gradeHistory({
  opening,
  profile,
}: SourceSheet): (Partial<DatedGrade> & Pick<DatedGrade, 'reliability'>)[] {
  return [...(opening === undefined ? [] : [{ reliability: opening }]), ...(profile.grades ?? [])];
}
