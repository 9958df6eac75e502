import { readFile, writeFile } from 'node:fs/promises';
import { type Finding, type Language, VigiliaError } from '../base/index.ts';
import {
  judgeMatrix,
  type Matrix,
  matrixJsonSchema,
  readMatrix,
  writeMatrixCsv,
  writeMatrixJson,
} from '../judgement/index.ts';
import { achText } from './ach-text.ts';
import { EXIT, exitCodeFor } from './exit-code.ts';
import type { OutputFormat } from './options.ts';

/** The options of `vigilia ach`. */
export interface AchOptions {
  readonly matrix?: string;
  readonly schema?: boolean;
  readonly lang: Language;
  readonly format: OutputFormat;
}

/** Carries out `vigilia ach`; returns the exit code. */
export async function runAch(file: string | undefined, options: AchOptions): Promise<number> {
  if (options.schema === true) {
    process.stdout.write(`${JSON.stringify(matrixJsonSchema(), null, 2)}\n`);
    return EXIT.fine;
  }
  if (file === undefined)
    throw new VigiliaError(
      'usage',
      'ach/file',
      'give a matrix: vigilia ach FILE (.csv, .json, .xml or .achz)',
    );
  const { format, matrix, findings } = readMatrix(await bytesOf(file));
  const judged = judgeMatrix(matrix);
  const written = options.matrix === undefined ? [] : await writeMatrix(options.matrix, matrix);
  const all: readonly Finding[] = [...findings, ...judged.findings, ...written];
  const { title, hypotheses, relations, rows, setAside } = matrix;
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify({ format, matrix: { ...(title ? { title } : {}), hypotheses, relations, rows, setAside }, ...judged, findings: all })}\n`
      : achText(matrix, { ...judged, findings: all }, options.lang),
  );
  return exitCodeFor(all);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new VigiliaError('input', 'ach/unreadable', `cannot read ${file}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** What the file's format has no place for is a finding. */
async function writeMatrix(file: string, matrix: Matrix): Promise<Finding[]> {
  const ending = /\.(csv|json)$/iu.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined)
    throw new VigiliaError('usage', 'ach/matrix', `--matrix ${file}: end the name in .csv or .json`);
  const { csv, lost } = writeMatrixCsv(matrix);
  try {
    await writeFile(file, ending === 'csv' ? csv : writeMatrixJson(matrix));
  } catch (error) {
    throw new VigiliaError('input', 'ach/write', `cannot write ${file}: ${(error as Error).message}`, {
      cause: error,
    });
  }
  if (ending === 'json' || lost.length === 0) return [];
  const message = `${file} has no place for ${lost.join(', ')}: write .json to keep everything.`;
  return [{ code: 'ach/left-out', severity: 'warning', message }];
}
