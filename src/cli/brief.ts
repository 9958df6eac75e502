import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Assessment, renderHtml, renderMarkdown, renderTerminal } from '../assessment/index.ts';
import { addDays, type Day, type Finding, type Language, VigiliaError } from '../base/index.ts';
import { assess, latestDay, probabilityPath, watchCase, type WatchedCase } from '../watch.ts';
import { exitCodeFor } from './exit-code.ts';
import { dayOption, formatOption, languageOption, type OutputFormat } from './options.ts';
import { progressOn } from './progress.ts';

/** What changed is told against the picture of a week before, unless the caller names a day. */
const DEFAULT_LOOK_BACK_DAYS = 7;

interface BriefOptions {
  readonly out?: string;
  readonly lang?: Language;
  readonly since?: Day;
  readonly at?: Day;
  readonly format: OutputFormat;
}

/** `vigilia brief CASE`: the main job. */
export function addBriefCommand(program: Command): void {
  program
    .command('brief')
    .description(
      'read all new reports of a case folder, bring its judgement up to date, print the assessment',
    )
    .argument('<case>', 'case folder: case.yaml, reports/, and ratings.csv if there is one')
    .option('--out <dir>', 'write assessment.md, assessment.html and assessment.json there as well')
    .option(
      '--lang <language>',
      'language of the assessment: it or en (default: the first that the case names)',
      languageOption,
    )
    .option('--since <date>', 'show what changed since that day (default: a week before)', dayOption)
    .option(
      '--at <date>',
      'replay: the picture of that day, from what was known then (default: the date of the latest report)',
      dayOption,
    )
    .option('--format <format>', 'human or json', formatOption, 'human')
    .addHelpText(
      'after',
      '\nExit: 0 fine, 1 could not do it, 2 wrong usage, 3 done but with findings of severity error.\nVIGILIA_DATABASE_URL names a Postgres server to use instead of the store in CASE/.vigilia.',
    )
    .action(async (folder: string, options: BriefOptions) => {
      const watched = await watchedCase(folder);
      const asOf = options.at ?? latestDay(watched);
      const since = options.since ?? addDays(asOf, -DEFAULT_LOOK_BACK_DAYS);
      if (since > asOf)
        throw new VigiliaError(
          'usage',
          'cli/since',
          `--since ${since} lies after ${asOf}: name an earlier day`,
        );
      const language = options.lang ?? watched.caseFile.case.languages[0] ?? 'en';
      const { assessment, picture, refused } = assess(watched, { asOf, since, language });
      if (options.out !== undefined) await writeOut(options.out, assessment, watched);
      print(assessment, options.format);
      if (options.out !== undefined && options.format === 'human')
        process.stdout.write(`\nHTML: ${join(options.out, 'assessment.html')}\n`);
      reportErrors([...picture.findings, ...refused]);
      process.exitCode = exitCodeFor([...picture.findings, ...refused]);
    });
}

/** Runs one turn of the watch with a progress display; the clock and the database address enter here. */
export async function watchedCase(folder: string): Promise<WatchedCase> {
  const progress = progressOn(process.stderr, 'reading reports');
  const databaseUrl = process.env['VIGILIA_DATABASE_URL'];
  try {
    return await watchCase({
      folder,
      today: new Date().toISOString().slice(0, 10),
      onProgress: progress.step,
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
    });
  } finally {
    progress.end();
  }
}

function print(assessment: Assessment, format: OutputFormat): void {
  if (format === 'json') process.stdout.write(`${JSON.stringify(assessment, null, 2)}\n`);
  else process.stdout.write(renderTerminal(assessment, { width: width(), colour: coloured() }));
}

function width(): number {
  return Math.min(Math.max(process.stdout.columns ?? 100, 60), 120);
}

function coloured(): boolean {
  return process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
}

/** Findings are in the assessment too; here each error is one line, so that a log shows them. */
function reportErrors(findings: readonly Finding[]): void {
  for (const finding of findings) {
    if (finding.severity !== 'error') continue;
    process.stderr.write(
      `vigilia: ${finding.document === undefined ? '' : `${finding.document}: `}${finding.message}\n`,
    );
  }
}

async function writeOut(folder: string, assessment: Assessment, watched: WatchedCase): Promise<void> {
  const path = probabilityPath(watched, { until: assessment.asOf, every: 7 }).map(({ point }) => point);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'assessment.md'), renderMarkdown(assessment));
    await writeFile(join(folder, 'assessment.html'), renderHtml(assessment, { path }));
    await writeFile(join(folder, 'assessment.json'), `${JSON.stringify(assessment, null, 2)}\n`);
  } catch (error) {
    throw new VigiliaError('input', 'cli/out', `cannot write to ${folder}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
