import type { Command } from 'commander';
import { countOption, dayOption, formatOption, languageOption } from './options.ts';
import type { ReplayOptions } from './run-replay.ts';

/** `vigilia replay CASE`: the path of the probability, as it stood week by week. */
export function addReplayCommand(program: Command): void {
  program
    .command('replay')
    .description('go through a case day by day as it was known then, and print the path of its probability')
    .argument('<case>', 'case folder')
    .option('--every <days>', 'days between two pictures', countOption('--every', 1), 7)
    .option(
      '--until <date>',
      'last day (default: the latest report or act; of a settled case its horizon, if that is later)',
      dayOption,
    )
    .option('--lang <language>', 'it or en (default: the first that the case names)', languageOption)
    .option('--format <format>', 'human or json', formatOption, 'human')
    .action(async (folder: string, options: ReplayOptions) => {
      const { runReplay } = await import('./run-replay.ts');
      process.exitCode = await runReplay(folder, options);
    });
}
