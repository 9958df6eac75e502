import type { Command } from 'commander';
import { VigiliaError } from '../base/index.ts';
import { dayOption, languageOption } from './options.ts';
import type { ScoreFormat, ScoreOptions } from './run-score.ts';

const FORMATS: readonly ScoreFormat[] = ['human', 'json', 'csv'];

/** `vigilia score`: how forecasts turned out, and whose. */
export function addScoreCommand(program: Command): void {
  program
    .command('score')
    .description('score the forecasts of a ledger, or of a case with its posterior and its sources')
    .argument('<ledger>', 'ledger of questions, forecasts and resolutions (.csv or .json), or a case folder')
    .option('--at <date>', 'the ledger as it was known at the end of this day', dayOption)
    .option('--lang <language>', 'language of the words: en or it', languageOption, 'en')
    .option(
      '--format <format>',
      'human, json, or csv: one line a question and forecaster',
      scoreFormat,
      'human',
    )
    .option('--ledger <file>', 'write the ledger as it was read to this file, as .csv or .json')
    .addHelpText(
      'after',
      '\nForecasts are scored by the time each stood, from the opening of the question to its deadline.\nExit: 0 fine, 1 could not do it, 2 wrong usage, 3 done but with findings of severity error.',
    )
    .action(async (ledger: string, options: ScoreOptions) => {
      const { runScore } = await import('./run-score.ts');
      process.exitCode = await runScore(ledger, options);
    });
}

function scoreFormat(value: string): ScoreFormat {
  const format = FORMATS.find((one) => one === value);
  if (format) return format;
  throw new VigiliaError('usage', 'cli/format', `--format ${value}: use ${FORMATS.join(', ')}`);
}
