import { basename, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { actsInForce, type Language, parseActs, probabilityScale, VigiliaError } from '../base/index.ts';
import {
  CASE_ACT_KINDS,
  type Case,
  type CaseAct,
  caseFileOn,
  ELICITATION_TEXTS,
  elicitationQuestions,
  elicited,
  type ElicitedNumbers,
  elicitedYaml,
  parseCaseFile,
} from '../judgement/index.ts';
import { ACTS_FILE, appendAct, readCaseFolder, textHash } from '../store/index.ts';
import { EXIT } from './exit-code.ts';
import type { OutputFormat } from './options.ts';

/** The options of `vigilia elicit`. */
export interface ElicitOptions {
  readonly indicator?: readonly string[];
  readonly priors?: boolean;
  readonly by?: string;
  readonly reason?: string;
  readonly lang?: Language;
  readonly format: OutputFormat;
}

type Questions = ReturnType<typeof elicitationQuestions>;

/** Carries out `vigilia elicit`; returns the exit code. Questions go to standard error, so that what is printed can be pasted. */
export async function runElicit(folder: string, options: ElicitOptions): Promise<number> {
  const analyst = analystOf(options);
  const judged = await caseAsItStands(folder);
  const language = options.lang ?? judged.languages[0] ?? 'en';
  const asksAll = options.indicator === undefined && options.priors !== true;
  const questions = elicitationQuestions(
    judged,
    {
      priors: options.priors === true || asksAll,
      indicators: asksAll ? judged.indicators.map(({ id }) => id) : (options.indicator ?? []),
    },
    language,
  );
  const answers = await answersTo(questions, language);
  const result = elicited(judged, questions, { answers, scale: probabilityScale(judged.scale) });
  for (const { question, message } of result.problems)
    process.stderr.write(`vigilia: question ${question}: ${message}; it was left as it stood\n`);
  for (const { message } of result.doubts) process.stderr.write(`vigilia: ${message}\n`);
  const kept = analyst ? await keep(folder, result.numbers, analyst) : [];
  if (options.format === 'json') process.stdout.write(`${JSON.stringify({ ...result, acts: kept })}\n`);
  else process.stdout.write(told(result.numbers, kept, language));
  return result.problems.length === 0 ? EXIT.fine : EXIT.findings;
}

interface Analyst {
  readonly by: string;
  readonly reason: string;
}

function analystOf({ by, reason }: ElicitOptions): Analyst | undefined {
  if (by === undefined && reason === undefined) return undefined;
  if (by?.trim() && reason?.trim()) return { by: by.trim(), reason: reason.trim() };
  throw new VigiliaError(
    'usage',
    'elicit/analyst',
    'an act needs a name and a reason: give --by and --reason',
  );
}

async function caseAsItStands(folder: string): Promise<Case> {
  const { caseText, actsText } = await readCaseFolder(folder);
  const caseFile = parseCaseFile(caseText, { id: basename(resolve(folder)), hash: textHash });
  const today = new Date().toISOString().slice(0, 10);
  const { acts } = parseActs(actsText ?? '', { file: ACTS_FILE, kinds: CASE_ACT_KINDS });
  return caseFileOn(caseFile, actsInForce<CaseAct>(acts, today), today).case;
}

/** One line for each question; the rest stays blank when the input ends early. */
async function answersTo(questions: Questions, language: Language): Promise<readonly string[]> {
  const texts = ELICITATION_TEXTS[language];
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const answers: string[] = [];
  process.stderr.write(`${texts.help}\n`);
  for (const { text, current } of questions) {
    const share = (value: number) => Number((value * 100).toFixed(1));
    const stands =
      current.low === current.high ? `${share(current.low)}` : `${share(current.low)}-${share(current.high)}`;
    process.stderr.write(`\n${text}\n${texts.prompt(stands)}`);
    const line = await lines.next();
    if (line.done === true) break;
    answers.push(line.value);
  }
  process.stderr.write('\n');
  return answers;
}

async function keep(
  folder: string,
  numbers: readonly ElicitedNumbers[],
  analyst: Analyst,
): Promise<readonly CaseAct[]> {
  const at = new Date().toISOString();
  const kept: CaseAct[] = [];
  for (const one of numbers) kept.push(await appendAct<CaseAct>(folder, { at, ...analyst, ...one }));
  return kept;
}

function told(numbers: readonly ElicitedNumbers[], kept: readonly CaseAct[], language: Language): string {
  const texts = ELICITATION_TEXTS[language];
  if (numbers.length === 0) return `${texts.nothing}\n`;
  if (kept.length === 0) return elicitedYaml(numbers);
  return `${kept.map(({ id }) => texts.kept(id)).join('\n')}\n`;
}
