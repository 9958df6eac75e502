import type { WithdrawAct } from '../base/index.ts';
import { type ReadReport, type SourceProfile, type SourceSheet, sourceSheets } from '../sources/index.ts';
import type { CaseAct } from './act/case-acts.ts';
import { caseLedger } from './ledger/case-ledger.ts';
import { scoreLedger } from './ledger/score-ledger.ts';
import type { TrackRecord } from './ledger/track-record.ts';
import type { Picture, SourceForecast } from './picture.ts';
import { speakerProfile } from './speaker.ts';

/** The sheets of the sources of a picture; `written` are the profiles as the case file has them. */
export function picturedSources(picture: Picture, written: readonly SourceProfile[]): SourceSheet[] {
  const { reports, origins, forecasts, caseFile } = picture;
  const profiles = caseFile.case.sources;
  const reportOf = new Map(reports.map((report) => [report.document.id, report]));
  return sourceSheets({
    profiles,
    written,
    reports,
    origins,
    forecasts: forecasts.map((made) => {
      const speaker = forecaster(made, reportOf.get(made.document), profiles);
      return { standing: made.standing, ...(speaker === undefined ? {} : { speaker }) };
    }),
  });
}

/** Who made it: the name in the case, else the reader's id of the speaker; `undefined` for an unnamed one. */
function forecaster(
  { forecast, speaker }: SourceForecast,
  report: ReadReport | undefined,
  profiles: readonly SourceProfile[],
): string | undefined {
  const made = report?.reading.forecasts[forecast];
  const statement = made && report?.reading.statements[made.statement];
  return (report && statement && speakerProfile(report, statement, profiles)?.name) ?? speaker;
}

/**
 * How the forecasts of each source turned out, by its name, as far as they were answered by the day of the picture: in `csv`, the text of
 * `forecasts.csv`, or by acts of the log.
 */
export async function sourceRecords(
  { asOf, caseFile, reports, forecasts }: Picture,
  answers: { readonly csv?: string; readonly acts: readonly (CaseAct | WithdrawAct)[] },
): Promise<ReadonlyMap<string, TrackRecord>> {
  const { ledger } = await caseLedger({
    judged: caseFile.case,
    ...answers,
    reports,
    sourceForecasts: forecasts,
    path: [],
  });
  const { records } = scoreLedger(ledger, { asOf, file: 'forecasts.csv' });
  return new Map(records.filter(({ role }) => role === 'source').map((record) => [record.by, record]));
}
