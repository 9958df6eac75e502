import type { Command } from 'commander';
import { formatOption, languageOption } from './options.ts';
import type { CheckOptions } from './run-check.ts';

/** `vigilia check`: whether the sentences of a text are borne out by the passages that they cite. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('check the sentences of a text against the passages that they cite')
    .argument(
      '[file...]',
      'Markdown or plain text with notes: "…happened. [1]" and below "[1] “passage” where"',
    )
    .option(
      '--ndjson',
      'filter: {text, language?, passages: [{text, language?, publishedAt?, publisher?, title?, stale?}]} a line in, {faults} a line out',
    )
    .option('--lang <language>', 'language of the reasons: en or it', languageOption, 'en')
    .option('--format <format>', 'human or json', formatOption, 'human')
    .addHelpText(
      'after',
      '\nNothing found is no proof: a sentence may be wrong in a way that these rules do not see.\nExit: 0 fine, 1 could not do it, 2 wrong usage, 3 done, and some sentence is not borne out.',
    )
    .action(async (files: readonly string[], options: CheckOptions) => {
      const { runCheck } = await import('./run-check.ts');
      process.exitCode = await runCheck(files, options);
    });
}
