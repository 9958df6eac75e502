import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Day, type Language, VigiliaError } from '../base/index.ts';
import {
  caseLedger,
  type Ledger,
  type LedgerScores,
  ledgerCsv,
  ledgerJson,
  type ReadLedger,
  readLedgerCsv,
  readLedgerJson,
  scoreLedger,
  scoresCsv,
} from '../judgement/index.ts';
import { latestDay, probabilityPath, type WatchedCase } from '../watch.ts';
import { exitCodeFor } from './exit-code.ts';
import { scoresText } from './scores-text.ts';
import { watchedCase } from './watched-case.ts';

/** How scores are printed. */
export type ScoreFormat = 'human' | 'json' | 'csv';

/** The options of `vigilia score`. */
export interface ScoreOptions {
  readonly at?: Day;
  readonly lang: Language;
  readonly format: ScoreFormat;
  readonly ledger?: string;
}

/** The posterior of a case forecasts once in so many days. */
const POSTERIOR_DAYS = 7;

/** Carries out `vigilia score`; returns the exit code. */
export async function runScore(path: string, options: ScoreOptions): Promise<number> {
  const isCase = (await stat(path).catch(() => undefined))?.isDirectory() === true;
  const { ledger, findings } = isCase ? await ledgerOfCase(path, options.at) : await ledgerOfFile(path);
  if (options.ledger !== undefined) await writeLedger(options.ledger, ledger);
  if (!isCase && findings.length === 0 && ledger.questions.length === 0)
    throw new VigiliaError(
      'input',
      'score/empty',
      `${path} asks no question: there is nothing to score in it`,
    );
  const scores = scoreLedger(ledger, {
    file: isCase ? 'forecasts.csv' : basename(path),
    ...(options.at === undefined ? {} : { asOf: options.at }),
  });
  const whole: LedgerScores = { ...scores, findings: [...findings, ...scores.findings] };
  await print(whole, options);
  return exitCodeFor(whole.findings);
}

async function ledgerOfFile(path: string): Promise<ReadLedger> {
  const name = basename(path);
  try {
    return /\.json$/iu.test(path)
      ? readLedgerJson(await readFile(path, 'utf8'), name)
      : await readLedgerCsv(createReadStream(path), name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new VigiliaError('input', 'score/unreadable', `cannot read ${path}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

async function ledgerOfCase(folder: string, at: Day | undefined): Promise<ReadLedger> {
  const watched = await watchedCase(folder);
  const path = probabilityPath(watched, { until: at ?? lastDay(watched), every: POSTERIOR_DAYS });
  const last = path.at(-1)?.picture;
  return await caseLedger({
    judged: watched.caseFile.case,
    ...(watched.forecastsText === undefined ? {} : { csv: watched.forecastsText }),
    acts: watched.acts,
    reports: watched.reports,
    sourceForecasts: last?.forecasts ?? [],
    path: path.map(({ point }) => point),
  });
}

/** A settled case forecasts to its horizon, an open one only as far as it was read. */
function lastDay(watched: WatchedCase): Day {
  const { horizon, resolution } = watched.caseFile.case;
  const latest = latestDay(watched);
  return resolution && horizon > latest ? horizon : latest;
}

async function writeLedger(file: string, ledger: Ledger): Promise<void> {
  const ending = /\.(csv|json)$/iu.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined)
    throw new VigiliaError('usage', 'score/ledger', `--ledger ${file}: end the name in .csv or .json`);
  try {
    await writeFile(file, ending === 'csv' ? ledgerCsv(ledger) : ledgerJson(ledger));
  } catch (error) {
    throw new VigiliaError('input', 'score/write', `cannot write ${file}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

async function print(scores: LedgerScores, { format, lang }: ScoreOptions): Promise<void> {
  if (format === 'human') process.stdout.write(scoresText(scores, lang));
  else
    for (const piece of format === 'csv' ? scoresCsv(scores) : jsonPieces(scores))
      if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  if (format === 'csv')
    for (const { severity, message, code } of scores.findings)
      process.stderr.write(`${severity}: ${message} [${code}]\n`);
}

/** The scores as one line of JSON, question by question: those of a large ledger are longer than a string can be. */
function* jsonPieces({ questions, ...rest }: LedgerScores): Generator<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"questions":[`;
  for (const [index, question] of questions.entries())
    yield `${index === 0 ? '' : ','}${JSON.stringify(question)}`;
  yield ']}\n';
}
