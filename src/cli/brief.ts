import type { Command } from 'commander';
import { BRIEF_FORMATS, briefFormatsOption } from './brief-formats.ts';
import { dayOption, formatOption, languageOption } from './options.ts';
import type { BriefOptions } from './run-brief.ts';

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
      '--write <formats>',
      `what to write there: ${BRIEF_FORMATS.join(', ')}, joined by commas, or all (pdf needs an installed Chromium)`,
      briefFormatsOption,
      ['md', 'html', 'json'],
    )
    .option(
      '--lang <language>',
      'language of the assessment: it or en (default: the first that the case names)',
      languageOption,
    )
    .option('--since <date>', 'show what changed since that day (default: a week before)', dayOption)
    .option(
      '--at <date>',
      'replay: the picture of that day, from what was known then (default: the date of the latest report or act)',
      dayOption,
    )
    .option('--format <format>', 'human or json', formatOption, 'human')
    .addHelpText(
      'after',
      '\nExit: 0 fine, 1 could not do it, 2 wrong usage, 3 done but with findings of severity error.\nVIGILIA_DATABASE_URL names a Postgres server to use instead of the store in CASE/.vigilia.',
    )
    .action(async (folder: string, options: BriefOptions) => {
      const { runBrief } = await import('./run-brief.ts');
      process.exitCode = await runBrief(folder, options);
    });
}
