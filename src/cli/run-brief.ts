import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Assessment, renderTerminal } from '../assessment/index.ts';
import { addDays, type Day, type Finding, type Language, VigiliaError } from '../base/index.ts';
import { assess, latestDay } from '../watch.ts';
import { briefFiles } from './brief-files.ts';
import type { BriefFormat } from './brief-formats.ts';
import { exitCodeFor } from './exit-code.ts';
import type { OutputFormat } from './options.ts';
import { printPdf } from './print-pdf.ts';
import { coloured, width } from './terminal.ts';
import { watchedCase } from './watched-case.ts';
import { writeWhole } from './written-whole.ts';

/** What changed is told against the picture of a week before, unless the caller names a day. */
const DEFAULT_LOOK_BACK_DAYS = 7;

/** The options of `vigilia brief`. */
export interface BriefOptions {
  readonly out?: string;
  readonly write: readonly BriefFormat[];
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
  const { assessment, picture, findings } = assess(watched, { asOf, since, language });
  if (options.out !== undefined) await writeOut(options.out, options.write, { assessment, picture, watched });
  print(assessment, options.format);
  if (options.out !== undefined && options.format === 'human' && options.write.includes('html'))
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

async function writeOut(
  folder: string,
  formats: readonly BriefFormat[],
  written: Parameters<typeof briefFiles>[1],
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const format of formats)
      for (const { name, text } of briefFiles(format, written)) await writeWhole(join(folder, name), text);
  } catch (error) {
    throw new VigiliaError('input', 'cli/out', `cannot write to ${folder}: ${(error as Error).message}`, {
      cause: error,
    });
  }
  if (!formats.includes('pdf')) return;
  const page = formats.includes('html')
    ? join(folder, 'assessment.html')
    : join(folder, `.print.${process.pid}.html`);
  try {
    if (!formats.includes('html'))
      for (const { text } of briefFiles('html', written)) await writeWhole(page, text);
    await printPdf(page, join(folder, 'assessment.pdf'));
  } finally {
    if (!formats.includes('html')) await rm(page, { force: true });
  }
}
