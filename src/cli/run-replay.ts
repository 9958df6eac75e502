import { bandOf, type Day, type Language, probabilityScale } from '../base/index.ts';
import { latestDay, type PathPoint, probabilityPath, type WatchedCase } from '../watch.ts';
import { exitCodeFor } from './exit-code.ts';
import type { OutputFormat } from './options.ts';
import { watchedCase } from './watched-case.ts';

const BAR_WIDTH = 40;

/** The options of `vigilia replay`. */
export interface ReplayOptions {
  readonly every: number;
  readonly until?: Day;
  readonly lang?: Language;
  readonly format: OutputFormat;
}

/** Carries out `vigilia replay`; returns the exit code. */
export async function runReplay(folder: string, options: ReplayOptions): Promise<number> {
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
  return exitCodeFor(watched.findings);
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

function table(watched: WatchedCase, points: readonly PathPoint[], language: Language): string {
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
