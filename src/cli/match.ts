import type { Command } from 'commander';
import { formatOption, languageOption } from './options.ts';
import type { MatchOptions } from './run-match.ts';

/** `vigilia match`: whether two names are names of the same, across spellings and scripts. */
export function addMatchCommand(program: Command): void {
  program
    .command('match')
    .description('compare names of persons or organisations across spellings and scripts')
    .argument('[name...]', 'two names to compare')
    .option(
      '--ndjson',
      'filter: {name1, name2, kind?} a line on standard input, {score, match, why} a line on standard output, in order',
    )
    .option('--kind <kind>', 'person or organisation; without it, told by the names themselves')
    .option('--lang <language>', 'language of the reasons: en or it', languageOption, 'en')
    .option('--format <format>', 'human or json', formatOption, 'human')
    .addHelpText(
      'after',
      '\nA score is no probability: two people of one name match.\nExit: 0 fine, 1 could not do it, 2 wrong usage, 3 done but with lines that could not be read.',
    )
    .action(async (names: readonly string[], options: MatchOptions) => {
      const { runMatch } = await import('./run-match.ts');
      process.exitCode = await runMatch(names, options);
    });
}
