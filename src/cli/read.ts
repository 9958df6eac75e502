import type { Command } from 'commander';
import { countOption, formatOption, languageOption } from './options.ts';
import type { ReadOptions } from './read-options.ts';

/** `vigilia read`: documents in, readings out. */
export function addReadCommand(program: Command): void {
  program
    .command('read')
    .description('read documents and print who said what, what happened, what is forecast')
    .argument('[file...]', 'report files: .txt .md .html .pdf .eml .json (ninjs)')
    .option(
      '--ndjson',
      'filter: one document a line on standard input ({id, text, language?, publishedAt?, title?, publisher?}), one reading a line on standard output, in order',
    )
    .option('--workers <n>', 'with --ndjson: how many processes read', countOption('--workers', 1), 1)
    .option('--format <format>', 'human, or json: one reading a line', formatOption, 'human')
    .option('--explain', 'show for each record the rules and decisions of models that made it')
    .option('--html', 'print one report as a self-contained page: its text with the records marked')
    .option('--out <dir>', 'with --html: write a page for each report there instead')
    .option(
      '--lang <language>',
      "with --explain or --html: it or en (default: the report's own, else en)",
      languageOption,
    )
    .addHelpText(
      'after',
      '\nExit: 0 fine, 1 could not do it, 2 wrong usage, 3 done but with findings of severity error.',
    )
    .action(async (files: readonly string[], options: ReadOptions) => {
      const { runRead } = await import('./run-read.ts');
      process.exitCode = await runRead(files, options);
    });
}
