import type { Day, Language } from '../base/index.ts';
import { VigiliaError } from '../base/index.ts';
import { sourceRecords } from '../judgement/index.ts';
import { explainOrigin, lineageGraph, lineageSvg, reportSheets } from '../sources/index.ts';
import { keepAct, latestDay, type WatchedCase } from '../watch.ts';
import { exitCodeFor } from './exit-code.ts';
import { actOf } from './sources-page/act-of.ts';
import { type ActOptions, type AskedAct, askedAct } from './sources-page/act-options.ts';
import { knownSources } from './sources-page/known-sources.ts';
import { pageForms } from './sources-page/page-forms.ts';
import type { SourcesFormat } from './sources-page/sources-format.ts';
import { reportsById, type SourcesPage, sourcesText, tellingOrigins } from './sources-page/sources-text.ts';
import { SOURCES_WORDS } from './sources-page/vocabulary/sources-words.ts';
import { watchedCase } from './watched-case.ts';

/** The options of `vigilia sources`. */
export interface SourcesOptions extends ActOptions {
  readonly at?: Day;
  readonly lang?: Language;
  readonly format: SourcesFormat;
}

/** Carries out `vigilia sources`; returns the exit code. */
export async function runSources(folder: string, options: SourcesOptions): Promise<number> {
  const asked = askedAct(options);
  if (asked && options.at !== undefined)
    throw new VigiliaError('usage', 'cli/act-at', 'an act is of today: give it without --at');
  if (asked && options.format === 'svg')
    throw new VigiliaError('usage', 'cli/format', 'an act is told in words: use --format human or json');
  const watched = await watchedCase(folder);
  const language = options.lang ?? watched.caseFile.case.languages[0] ?? 'en';
  return asked
    ? await act(asked, watched, { folder, language, format: options.format })
    : await show(watched, { asOf: options.at ?? latestDay(watched), language, format: options.format });
}

async function show(
  watched: WatchedCase,
  { asOf, language, format }: { asOf: Day; language: Language; format: SourcesFormat },
): Promise<number> {
  const { findings, ...known } = knownSources(watched, asOf);
  const records = await sourceRecords(known.picture, {
    acts: watched.acts,
    ...(watched.forecastsText === undefined ? {} : { csv: watched.forecastsText }),
  });
  const page: SourcesPage = { ...known, records, forms: pageForms(language) };
  process.stdout.write(PRINT[format](page));
  for (const { severity, document, message } of findings)
    if (severity === 'error')
      process.stderr.write(`vigilia: ${document === undefined ? '' : `${document}: `}${message}\n`);
  return exitCodeFor(findings);
}

const PRINT: Readonly<Record<SourcesFormat, (page: SourcesPage) => string>> = {
  human: sourcesText,
  json: (page) => `${JSON.stringify(sourcesRecord(page), null, 2)}\n`,
  svg: ({ picture, forms }) => {
    const reports = reportsById(picture);
    const origins = tellingOrigins(picture);
    return lineageSvg({
      origins: origins.map((origin) => ({
        graph: lineageGraph(origin),
        sentence: explainOrigin(origin, { reports, forms }),
      })),
      alone: picture.origins.length - origins.length,
      reports,
      forms,
    });
  },
};

/** What `--format json` prints: every origin with its sentence and graph, every source, every act in force. */
function sourcesRecord({ picture, sheets, records, acts, forms }: SourcesPage): object {
  const reports = reportsById(picture);
  return {
    case: picture.caseFile.case.id,
    asOf: picture.asOf,
    reports: picture.reports.length,
    origins: picture.origins.map((origin) => {
      const { nodes, edges } = lineageGraph(origin);
      const { links: _, ...others } = origin;
      return { ...others, sentence: explainOrigin(origin, { reports, forms }), nodes, edges };
    }),
    sources: sheets.map((sheet) => {
      const scores = records.get(sheet.profile.name);
      return scores ? { ...sheet, scores } : sheet;
    }),
    gradedReports: reportSheets(acts),
    acts,
  };
}

/** Keeps an act, and tells what it made of the origins and of the probability: both as they stand now, without it and with it. */
async function act(
  asked: AskedAct,
  watched: WatchedCase,
  { folder, language, format }: { folder: string; language: Language; format: SourcesFormat },
): Promise<number> {
  const now = new Date().toISOString();
  const latest = latestDay(watched);
  const asOf = latest > now.slice(0, 10) ? latest : now.slice(0, 10);
  const before = knownSources(watched, asOf).picture;
  const drawn = actOf(asked, { acts: watched.acts, picture: before, now });
  const kept = await keepAct(watched, { folder, act: drawn });
  const after = knownSources(kept.watched, asOf);
  const forms = pageForms(language);
  const reports = reportsById(after.picture);
  const known = new Map(before.origins.map((origin) => [origin.id, JSON.stringify(origin)]));
  const changed = after.picture.origins
    .filter((origin) => known.get(origin.id) !== JSON.stringify(origin))
    .map((origin) => explainOrigin(origin, { reports, forms }));
  const yes = { before: before.posterior.yes, after: after.picture.posterior.yes };
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify({ act: kept.act, origins: changed, yes })}\n`);
  } else {
    const words = SOURCES_WORDS[language];
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
    const move =
      percent(yes.before) === percent(yes.after)
        ? `${words.unmoved} (${percent(yes.after)}).`
        : `${words.moved(percent(yes.before), percent(yes.after))}.`;
    const lines = [words.kept(kept.act.id), ...changed.map((sentence) => `${sentence}.`), move];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  return exitCodeFor([]);
}
