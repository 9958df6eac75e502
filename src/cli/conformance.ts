import type { Command } from 'commander';
import { formatOption, languageOption } from './options.ts';
import type { ConformanceOptions } from './run-conformance.ts';

/** `vigilia conformance`: the published worked numbers, computed anew. */
export function addConformanceCommand(program: Command): void {
  program
    .command('conformance')
    .description('compute published worked examples anew and compare every figure')
    .argument('[case...]', 'such as A1 or F; without it, all')
    .option('--lang <language>', 'language of the words: en or it', languageOption, 'en')
    .option('--format <format>', 'human or json', formatOption, 'human')
    .addHelpText('after', '\nExit: 0 every figure comes out, 1 one does not, 2 wrong usage.')
    .action(async (cases: readonly string[], options: ConformanceOptions) => {
      const { runConformance } = await import('./run-conformance.ts');
      process.exitCode = runConformance(cases, options);
    });
}
