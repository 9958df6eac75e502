import type { Hypothesis, Indicator, IndicatorReading, Picture, ReadReport } from '../judgement/index.ts';
import { compareReports, type Origin, type SourceProfile, sourceOf } from '../sources/index.ts';

/** Look-ups over one picture, so that no section has to search or to rely on the order of its lists. */
export interface PictureIndex {
  /** In the order of publication, undated last. */
  readonly reports: readonly ReadReport[];
  /** `undefined` for an id that is not among the picture's reports. */
  readonly report: (id: string) => ReadReport | undefined;
  /** `undefined` for an unknown id. */
  readonly origin: (id: string) => Origin | undefined;
  readonly originOf: (document: string) => Origin | undefined;
  readonly hypothesis: (id: string) => Hypothesis | undefined;
  readonly indicator: (id: string) => Indicator | undefined;
  /** In the order of the case file; indicators without a reading are left out. */
  readonly readings: readonly IndicatorReading[];
  readonly reading: (indicator: string) => IndicatorReading | undefined;
  /** The profile whose name or alias this is; `undefined` when the case lists none. */
  readonly profile: (name: string) => SourceProfile | undefined;
}

/** Builds the look-ups of `picture`. */
export function indexPicture(picture: Picture): PictureIndex {
  const theCase = picture.caseFile.case;
  const reports = [...picture.reports].sort(compareReports);
  const reportById = new Map(reports.map((report) => [report.document.id, report]));
  const originById = new Map(picture.origins.map((origin) => [origin.id, origin]));
  const originByDocument = new Map(
    picture.origins.flatMap((origin) => origin.documents.map((id) => [id, origin] as const)),
  );
  const hypotheses = new Map(theCase.hypotheses.map((hypothesis) => [hypothesis.id, hypothesis]));
  const indicators = new Map(theCase.indicators.map((indicator) => [indicator.id, indicator]));
  const readingById = new Map(picture.indicators.map((reading) => [reading.indicator, reading]));
  return {
    reports,
    report: (id) => reportById.get(id),
    origin: (id) => originById.get(id),
    originOf: (id) => originByDocument.get(id),
    hypothesis: (id) => hypotheses.get(id),
    indicator: (id) => indicators.get(id),
    readings: theCase.indicators.flatMap((indicator) => readingById.get(indicator.id) ?? []),
    reading: (id) => readingById.get(id),
    profile: (name) => sourceOf(name, theCase.sources),
  };
}
