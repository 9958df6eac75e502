import type { Command } from 'commander';
import { formatOption, languageOption } from './options.ts';
import type { AchOptions } from './run-ach.ts';

/** `vigilia ach FILE`: what a matrix of competing hypotheses says, and what it hangs on. */
export function addAchCommand(program: Command): void {
  program
    .command('ach')
    .description(
      'score a matrix of competing hypotheses under every profile, and show what its order hangs on',
    )
    .argument('[file]', 'matrix as CSV, JSON or PARC ACH (.xml, .achz)')
    .option('--matrix <file>', 'write the matrix as it was read to this file, as .csv or .json')
    .option('--schema', 'print the JSON Schema of a matrix in JSON, and do nothing else')
    .option('--lang <language>', 'language of the words: en or it', languageOption, 'en')
    .option('--format <format>', 'human or json', formatOption, 'human')
    .addHelpText(
      'after',
      '\nFewest inconsistencies come first: a ranking, never a probability.\nExit: 0 fine, 1 could not do it, 2 wrong usage, 3 done but with findings of severity error.',
    )
    .action(async (file: string | undefined, options: AchOptions) => {
      const { runAch } = await import('./run-ach.ts');
      process.exitCode = await runAch(file, options);
    });
}
