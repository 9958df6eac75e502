import type { Command } from 'commander';
import { formatOption, languageOption } from './options.ts';
import type { ElicitOptions } from './run-elicit.ts';

/** `vigilia elicit CASE`: asks for likelihoods and priors, of a hundred cases each. */
export function addElicitCommand(program: Command): void {
  program
    .command('elicit')
    .description('ask how often a sign would be seen under each explanation, in cases of a hundred')
    .argument('<case>', 'case folder')
    .option(
      '--indicator <id>',
      'ask about this indicator; may be given again (default: about all)',
      (id: string, before: readonly string[] = []): readonly string[] => [...before, id],
    )
    .option('--priors', 'ask how probable each explanation was before any report')
    .option('--by <name>', 'keep the answers as acts by this analyst, with --reason')
    .option('--reason <text>', 'why')
    .option('--lang <language>', 'it or en (default: the first that the case names)', languageOption)
    .option('--format <format>', 'human, or json: what was given, and doubts about it', formatOption, 'human')
    .addHelpText(
      'after',
      '\nAnswers are read from standard input, one a line, in the order of the questions. Without --by and --reason the numbers are printed as lines for case.yaml, and nothing is written.\nExit: 0 fine, 1 could not do it, 2 wrong usage, 3 done but with answers that could not be read.',
    )
    .action(async (folder: string, options: ElicitOptions) => {
      const { runElicit } = await import('./run-elicit.ts');
      process.exitCode = await runElicit(folder, options);
    });
}
