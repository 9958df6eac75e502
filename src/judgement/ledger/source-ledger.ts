import { type Day, type Language, spanText } from '../../base/index.ts';
import { knownDay, type ReadReport } from '../../sources/index.ts';
import type { Case } from '../case.ts';
import type { SourceForecast } from '../picture.ts';
import { speakerProfile } from '../speaker.ts';
import type { LedgerForecast } from './ledger-forecast.ts';
import { type Question, YES_NO } from './question.ts';

/** Questions with the forecasts that were made of them. */
export interface AskedForecasts {
  readonly questions: readonly Question[];
  readonly forecasts: readonly LedgerForecast[];
}

const RULE: Readonly<Record<Language, string>> = {
  en: 'Yes if what the source said would come came within the time it named.',
  it: 'Sì se ciò che la fonte ha detto che sarebbe accaduto è accaduto nel tempo che ha indicato.',
};

/**
 * The forecasts that sources made in reports, each with a question of its own: did what was said come true in its time? The id is
 * `REPORT#NUMBER` with the number of the forecast in its report from 1 on; an analyst answers it in the ledger under that id. It opens
 * on the day of the report and closes with the window; the middle of the range that its words leave open is scored. A forecast without an end cannot be scored and is left out. Who made it is the
 * speaker by his name in the case, else by the reader's id; else the publisher; else the report.
 */
export function sourceLedger(
  forecasts: readonly SourceForecast[],
  reports: readonly ReadReport[],
  judged: Case,
): AskedForecasts {
  const byId = new Map(reports.map((report) => [report.document.id, report]));
  const asked = forecasts.flatMap((forecast): { question: Question; forecast: LedgerForecast }[] => {
    const report = byId.get(forecast.document);
    const opens = report && knownDay(report);
    const closes = forecast.window.to;
    if (!report || opens === undefined || closes === undefined || closes < opens) return [];
    return [askedBy(forecast, report, { opens, closes }, judged)];
  });
  return {
    questions: asked.map(({ question }) => question),
    forecasts: asked.map(({ forecast }) => forecast),
  };
}

function askedBy(
  { document, forecast, speaker, probability }: SourceForecast,
  report: ReadReport,
  { opens, closes }: { readonly opens: Day; readonly closes: Day },
  judged: Case,
): { question: Question; forecast: LedgerForecast } {
  const made = report.reading.forecasts[forecast];
  const statement = made && report.reading.statements[made.statement];
  const profile = statement && speakerProfile(report, statement, judged.sources);
  const said = (statement?.content ?? []).map((span) => spanText(report.document.text, span)).join(' … ');
  const id = `${document}#${forecast + 1}`;
  const middle = (probability.low + probability.high) / 2;
  return {
    question: {
      id,
      kind: 'binary',
      text: said.replaceAll(/\s+/gu, ' '),
      rule: RULE[judged.languages[0] ?? 'en'],
      opens,
      closes,
      options: YES_NO,
    },
    forecast: {
      question: id,
      by: profile?.name ?? speaker ?? report.document.publisher ?? document,
      role: 'source',
      at: opens,
      probabilities: [middle, 1 - middle],
      ...(probability.phrase === undefined ? {} : { words: probability }),
      document,
    },
  };
}
