import type { Command } from 'commander';
import { bandOf, type Day, type Language, probabilityScale } from '../base/index.ts';
import { latestDay, probabilityPath, type WatchedCase } from '../watch.ts';
import { watchedCase } from './brief.ts';
import { exitCodeFor } from './exit-code.ts';
import { countOption, dayOption, formatOption, languageOption, type OutputFormat } from './options.ts';

interface ReplayOptions {
  readonly every: number;
  readonly until?: Day;
  readonly lang?: Language;
  readonly format: OutputFormat;
}

const BAR_WIDTH = 40;

/** `vigilia replay CASE`: the path of the probability, as it stood week by week. */
export function addReplayCommand(program: Command): void {
  program
    .command('replay')
    .description('go through a case day by day as it was known then, and print the path of its probability')
    .argument('<case>', 'case folder')
    .option('--every <days>', 'days between two pictures', countOption('--every', 1), 7)
    .option(
      '--until <date>',
      'last day (default: the horizon of the case, or its latest report if the horizon lies ahead)',
      dayOption,
    )
    .option('--lang <language>', 'it or en (default: the first that the case names)', languageOption)
    .option('--format <format>', 'human or json', formatOption, 'human')
    .action(async (folder: string, options: ReplayOptions) => {
      const watched = await watchedCase(folder);
      const until = options.until ?? lastDay(watched);
      const path = probabilityPath(watched, { until, every: options.every });
      const language = options.lang ?? watched.caseFile.case.languages[0] ?? 'en';
      const points = path.map(({ point }) => point);
      if (options.format === 'json')
        process.stdout.write(
          `${JSON.stringify({ question: watched.caseFile.case.question[language], path: points }, null, 2)}\n`,
        );
      else process.stdout.write(table(watched, points, language));
      process.exitCode = exitCodeFor(watched.findings);
    });
}

/** A settled case is replayed to its horizon, so that every absence falls due; an open one only as far as it was read. */
function lastDay(watched: WatchedCase): Day {
  const { horizon, resolution } = watched.caseFile.case;
  const latest = latestDay(watched);
  return resolution && horizon > latest ? horizon : latest;
}

const WORDS: Readonly<
  Record<Language, { head: string; answer: (answer: 'yes' | 'no', day: Day) => string }>
> = {
  en: {
    head: 'day          P(yes)                                             reports origins',
    answer: (answer, day) => `The answer, on ${day}: ${answer}.`,
  },
  it: {
    head: 'giorno       P(sì)                                              notizie origini',
    answer: (answer, day) => `La risposta, il ${day}: ${answer === 'yes' ? 'sì' : 'no'}.`,
  },
};

function table(
  watched: WatchedCase,
  points: readonly { day: Day; yes: number; reports: number; origins: number }[],
  language: Language,
): string {
  const scale = probabilityScale(watched.caseFile.case.scale);
  const words = WORDS[language];
  const rows = points.map(({ day, yes, reports, origins }) => {
    const bar = '█'.repeat(Math.round(yes * BAR_WIDTH)).padEnd(BAR_WIDTH, '·');
    const percent = `${(yes * 100).toFixed(1)} %`.padStart(7);
    return `${day}  ${percent}  ${bar} ${String(reports).padStart(6)} ${String(origins).padStart(7)}   ${bandOf(scale, yes).words[language]}`;
  });
  const { question, resolution } = watched.caseFile.case;
  const answer = resolution
    ? ['', words.answer(resolution.answer, resolution.on), resolution.note[language]]
    : [];
  return [question[language], '', words.head, ...rows, ...answer, ''].join('\n');
}
