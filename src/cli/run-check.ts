import { readFile } from 'node:fs/promises';
import {
  type ClaimFault,
  citedSentences,
  citedText,
  FAULT_LABELS,
  passageOfNote,
  withoutCitations,
} from '../assessment/index.ts';
import { type Language, VigiliaError } from '../base/index.ts';
import { createReader } from '../reading/index.ts';
import { parseClaimLine } from './claim-line.ts';
import { type ClaimReader, claimReader } from './claim-reader.ts';
import { EXIT } from './exit-code.ts';
import { LineSplitter, type SplitLine } from './line-splitter.ts';
import type { OutputFormat } from './options.ts';
import { shippedModels } from './reading-models.ts';

/** The options of `vigilia check`. */
export interface CheckOptions {
  readonly ndjson?: boolean;
  readonly lang: Language;
  readonly format: OutputFormat;
}

/** Longest line of the filter in bytes: a sentence and its passages. */
const LONGEST_LINE = 4 * 2 ** 20;

/** A sentence of a file as judged. `checked` is false where a note holds no passage: a figure worked out, which is checked where it is made. */
interface JudgedSentence {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly checked: boolean;
  readonly faults: readonly ClaimFault[];
}

/** Carries out `vigilia check`; returns the exit code. */
export async function runCheck(files: readonly string[], options: CheckOptions): Promise<number> {
  if (options.ndjson === true ? files.length > 0 : files.length === 0)
    throw new VigiliaError('usage', 'check/files', 'name the files to check, or give --ndjson and no file');
  const texts = options.ndjson === true ? [] : await Promise.all(files.map(textOf));
  const reader = claimReader(createReader(shippedModels()));
  if (options.ndjson === true) return await filterClaims(reader, options.lang);
  let sound = true;
  for (const { file, text } of texts) {
    const judged = await judge(file, text, reader);
    sound &&= judged.every(({ faults }) => faults.length === 0);
    process.stdout.write(
      options.format === 'json' ? asJson(judged, options.lang) : asText(file, judged, options.lang),
    );
  }
  return sound ? EXIT.fine : EXIT.findings;
}

async function textOf(file: string): Promise<{ readonly file: string; readonly text: string }> {
  try {
    return { file, text: requireText(file, await readFile(file)) };
  } catch (error) {
    if (error instanceof VigiliaError) throw error;
    throw new VigiliaError('input', 'check/unreadable', `cannot read ${file}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** A check of nothing would pass: what holds no text is told. */
function requireText(file: string, bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '')
    throw new VigiliaError('input', 'check/empty', `${file} is empty: there is nothing to check in it`);
  if (text.includes('\0') || text.includes('\uFFFD'))
    throw new VigiliaError(
      'input',
      'check/binary',
      `${file} is no text: give Markdown or plain text in UTF-8`,
    );
  return text;
}

/** A note that holds a figure worked out by Vigilia. */
const CALCULATION = /^(?:Calculation|Calcolo) \S+ = /u;

async function judge(file: string, text: string, reader: ClaimReader): Promise<readonly JudgedSentence[]> {
  const { paragraphs, notes } = citedText(text);
  const judged: JudgedSentence[] = [];
  for (const { text: whole, line } of paragraphs) {
    const { text: plain, citations } = withoutCitations(whole);
    const { reading } = await reader.read({ text: plain });
    for (const sentence of citedSentences({ text: plain, line }, reading.sentences, citations)) {
      const cited = sentence.labels.flatMap((label) => notes.get(label) ?? []);
      const checked = !cited.some((note) => CALCULATION.test(note));
      const passages = cited.map(passageOfNote);
      const faults = checked
        ? await reader.check({ text: sentence.text, language: reading.language.code }, passages)
        : [];
      judged.push({ file, line: sentence.line, text: sentence.text, checked, faults });
    }
  }
  return judged;
}

function asJson(judged: readonly JudgedSentence[], language: Language): string {
  return judged
    .map(
      (sentence) =>
        `${JSON.stringify({ ...sentence, faults: sentence.faults.map((fault) => worded(fault, language)) })}\n`,
    )
    .join('');
}

function worded(fault: ClaimFault, language: Language): ClaimFault & { readonly why: string } {
  return { ...fault, why: FAULT_LABELS[language][fault.kind] };
}

const SUMMARY: Readonly<Record<Language, (sentences: number, faulty: number, unchecked: number) => string>> =
  {
    en: (sentences, faulty, unchecked) =>
      `${sentences} sentences, ${faulty} not borne out${unchecked > 0 ? `, ${unchecked} with figures worked out elsewhere not checked` : ''}`,
    it: (sentences, faulty, unchecked) =>
      `${sentences} frasi, ${faulty} non sostenute${unchecked > 0 ? `, ${unchecked} con cifre calcolate altrove non verificate` : ''}`,
  };

function asText(file: string, judged: readonly JudgedSentence[], language: Language): string {
  const faulty = judged.filter(({ faults }) => faults.length > 0);
  const lines = faulty.flatMap(({ line, text, faults }) => [
    `${file}:${line}: ${text}`,
    ...faults.map(
      ({ kind, span, against }) =>
        `  ${FAULT_LABELS[language][kind]}: “${text.slice(...span)}”${against === undefined ? '' : ` / “${against}”`}`,
    ),
  ]);
  const unchecked = judged.filter(({ checked }) => !checked).length;
  return `${[...lines, `${file}: ${SUMMARY[language](judged.length, faulty.length, unchecked)}`].join('\n')}\n`;
}

async function filterClaims(reader: ClaimReader, language: Language): Promise<number> {
  const splitter = new LineSplitter(LONGEST_LINE);
  let sound = true;
  const answer = async (lines: readonly SplitLine[]): Promise<void> => {
    for (const line of lines) {
      const text = line === undefined ? undefined : new TextDecoder().decode(line);
      if (text?.trim() === '') continue;
      const parsed = parseClaimLine(text, LONGEST_LINE);
      const faults = 'finding' in parsed ? [] : await reader.check(parsed.sentence, parsed.passages);
      sound &&= faults.length === 0 && !('finding' in parsed);
      const answered = {
        id: parsed.id ?? null,
        faults: faults.map((fault) => worded(fault, language)),
        ...('finding' in parsed ? { finding: parsed.finding } : {}),
      };
      if (!process.stdout.write(`${JSON.stringify(answered)}\n`))
        await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  };
  for await (const piece of process.stdin) await answer(splitter.push(piece as Uint8Array));
  await answer(splitter.end());
  return sound ? EXIT.fine : EXIT.findings;
}
