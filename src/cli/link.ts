import type { Command } from 'commander';
import { formatOption, languageOption } from './options.ts';
import type { LinkOptions } from './run-link.ts';

/** `vigilia link`: how documents depend on each other, what their statements have to do with each other, and the origins that remain. */
export function addLinkCommand(program: Command): void {
  program
    .command('link')
    .description('link documents that repeat each other, list contradictions, count origins')
    .argument('[file...]', 'report files: .txt .md .html .pdf .eml .json (ninjs)')
    .option(
      '--ndjson',
      'filter: one document a line on standard input ({id, text, language?, publishedAt?, title?, publisher?}); at its end a line for each link, tie, statement link, contradiction and origin on standard output',
    )
    .option('--lang <language>', 'language of the reasons: en or it', languageOption, 'en')
    .option('--format <format>', 'human, or json: the lines of --ndjson', formatOption, 'human')
    .addHelpText(
      'after',
      '\nNo link is no proof of independence.\nExit: 0 fine, 1 could not do it, 2 wrong usage, 3 done but with findings of severity error.',
    )
    .action(async (files: readonly string[], options: LinkOptions) => {
      const { runLink } = await import('./run-link.ts');
      process.exitCode = await runLink(files, options);
    });
}
