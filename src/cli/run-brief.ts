import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Assessment, renderHtml, renderMarkdown, renderTerminal } from '../assessment/index.ts';
import { addDays, type Day, type Finding, type Language, VigiliaError } from '../base/index.ts';
import { assess, latestDay, probabilityPath, type WatchedCase } from '../watch.ts';
import { exitCodeFor } from './exit-code.ts';
import type { OutputFormat } from './options.ts';
import { coloured, width } from './terminal.ts';
import { watchedCase } from './watched-case.ts';
import { writeWhole } from './written-whole.ts';

/** What changed is told against the picture of a week before, unless the caller names a day. */
const DEFAULT_LOOK_BACK_DAYS = 7;

/** The options of `vigilia brief`. */
export interface BriefOptions {
  readonly out?: string;
  readonly lang?: Language;
  readonly since?: Day;
  readonly at?: Day;
  readonly format: OutputFormat;
}

/** Carries out `vigilia brief`; returns the exit code. */
export async function runBrief(folder: string, options: BriefOptions): Promise<number> {
  const watched = await watchedCase(folder);
  const asOf = options.at ?? latestDay(watched);
  const since = options.since ?? addDays(asOf, -DEFAULT_LOOK_BACK_DAYS);
  if (since > asOf)
    throw new VigiliaError('usage', 'cli/since', `--since ${since} lies after ${asOf}: name an earlier day`);
  const language = options.lang ?? watched.caseFile.case.languages[0] ?? 'en';
  const { assessment, findings } = assess(watched, { asOf, since, language });
  if (options.out !== undefined) await writeOut(options.out, assessment, watched);
  print(assessment, options.format);
  if (options.out !== undefined && options.format === 'human')
    process.stdout.write(`\nHTML: ${join(options.out, 'assessment.html')}\n`);
  reportErrors(findings);
  return exitCodeFor(findings);
}

function print(assessment: Assessment, format: OutputFormat): void {
  if (format === 'json') process.stdout.write(`${JSON.stringify(assessment, null, 2)}\n`);
  else process.stdout.write(renderTerminal(assessment, { width: width(), colour: coloured() }));
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
    await writeWhole(join(folder, 'assessment.md'), renderMarkdown(assessment));
    await writeWhole(join(folder, 'assessment.html'), renderHtml(assessment, { path }));
    await writeWhole(join(folder, 'assessment.json'), `${JSON.stringify(assessment, null, 2)}\n`);
  } catch (error) {
    throw new VigiliaError('input', 'cli/out', `cannot write to ${folder}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
