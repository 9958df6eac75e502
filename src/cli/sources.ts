import type { Command } from 'commander';
import { dayOption, languageOption } from './options.ts';
import type { SourcesOptions } from './run-sources.ts';
import { sourcesFormatOption } from './sources-page/sources-format.ts';

/** `vigilia sources CASE`: who is heard, and what goes back to what; and what an analyst says of either. */
export function addSourcesCommand(program: Command): void {
  program
    .command('sources')
    .description(
      'show the origins behind the reports and the grades of their sources, or change them by name',
    )
    .argument('<case>', 'case folder')
    .option('--at <date>', 'as it was known on that day (default: the day of what was known last)', dayOption)
    .option(
      '--format <format>',
      'human (also: text), json, or svg for a figure',
      sourcesFormatOption,
      'human',
    )
    .option(
      '--lang <language>',
      'language: it or en (default: the first that the case names)',
      languageOption,
    )
    .option('--join <reports>', 'these reports, joined by commas, go back to one origin', listed)
    .option('--split <reports>', 'these reports do not go back to the origin they were put to', listed)
    .option('--grade <source=letter>', 'reliability of a source, A to F')
    .option('--limitation <text>', 'with --grade: what the source cannot tell us')
    .option('--interest <text>', 'with --grade: what the source stands to gain or lose')
    .option('--grade-report <report=number>', 'credibility of a report, 1 to 6')
    .option('--check <source or report>', 'answer deception checklists about it, with --answers')
    .option('--answers <answers>', 'such as motive=yes,means=no,opportunity=unknown')
    .option('--withdraw <act>', 'take back an earlier act, by its id')
    .option('--by <name>', 'who says so')
    .option('--reason <text>', 'why')
    .addHelpText(
      'after',
      '\nEach of --join, --split, --grade, --grade-report, --check and --withdraw is an act: one at a time, with --by and --reason. It is added to acts.ndjson and never taken out of it.\nA report is named by its path in the case folder or by any part of it that no other report has.\nExit: 0 fine, 1 could not do it, 2 wrong usage, 3 done but with findings of severity error.',
    )
    .action(async (folder: string, options: SourcesOptions) => {
      const { runSources } = await import('./run-sources.ts');
      process.exitCode = await runSources(folder, options);
    });
}

function listed(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
