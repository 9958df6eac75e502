import type { Command } from 'commander';
import { dayOption, formatOption, languageOption } from './options.ts';
import type { SignsOptions } from './run-signs.ts';

/** `vigilia signs CASE`: every indicator with its matches, and what an analyst decides about them. */
export function addSignsCommand(program: Command): void {
  program
    .command('signs')
    .description('show the indicators with their matches and what wants a reason; decide about either')
    .argument('<case>', 'case folder')
    .option('--at <date>', 'as it was known on that day (default: the day of what was known last)', dayOption)
    .option('--accept <indicator>', 'the match of this indicator in --report is right')
    .option('--reject <indicator>', 'the match of this indicator in --report is wrong')
    .option('--report <report>', 'path of the report, or any part of it that no other report has')
    .option('--sense <sense>', 'with --accept or --reject: seen, absent or receded', 'seen')
    .option('--answer <gate>', 'answer a soft gate: --reason says why the judgement may stand')
    .option('--by <name>', 'who says so')
    .option('--reason <text>', 'why')
    .option('--lang <language>', 'it or en (default: the first that the case names)', languageOption)
    .option('--format <format>', 'human or json', formatOption, 'human')
    .addHelpText(
      'after',
      '\n--accept, --reject and --answer are acts: one at a time, with --by and --reason. They are added to acts.ndjson; "vigilia sources CASE --withdraw ACT" takes one back.\nExit: 0 fine, 1 could not do it, 2 wrong usage, 3 done but with findings of severity error.',
    )
    .action(async (folder: string, options: SignsOptions) => {
      const { runSigns } = await import('./run-signs.ts');
      process.exitCode = await runSigns(folder, options);
    });
}
