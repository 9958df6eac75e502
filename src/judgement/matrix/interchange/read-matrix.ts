import { type Finding, VigiliaError } from '../../../base/index.ts';
import type { Matrix } from '../matrix.ts';
import { settleMatrix } from '../settle-matrix.ts';
import { matrixDocument } from './matrix-document.ts';
import { readMatrixJson } from './matrix-json.ts';
import { readParcXml } from './parc-xml.ts';
import { readMatrixCsv } from './read-matrix-csv.ts';

/** The most that is taken in: a matrix by people has tens of rows; beyond this its sensitivity would take minutes. */
const LIMITS = { rows: 20_000, hypotheses: 200, raters: 200, cells: 1_000_000 } as const;

/** A matrix read from a file. */
export interface ReadMatrix {
  readonly format: 'csv' | 'json' | 'xml';
  readonly matrix: Matrix;
  /** What was wrong with the file, in its order. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a matrix from the bytes of a CSV, JSON or PARC ACH file. What is wrong with a part of it is a finding and the rest is kept.
 * @throws VigiliaError when nothing can be made of the file at all, or it is larger than the limits.
 */
export function readMatrix(bytes: Uint8Array): ReadMatrix {
  const { format, text } = matrixDocument(bytes);
  const read = { csv: readMatrixCsv, json: readMatrixJson, xml: readParcXml }[format];
  const { draft, findings } = read(text);
  const settled = settleMatrix(draft);
  refuseTooLarge(settled.matrix);
  return { format, matrix: settled.matrix, findings: [...findings, ...settled.findings] };
}

function refuseTooLarge({ hypotheses, rows, ratings }: Matrix): void {
  const raters = new Set(ratings.map(({ analyst }) => analyst)).size;
  if (
    rows.length <= LIMITS.rows &&
    hypotheses.length <= LIMITS.hypotheses &&
    raters <= LIMITS.raters &&
    rows.length * hypotheses.length <= LIMITS.cells
  )
    return;
  throw new VigiliaError(
    'input',
    'matrix/too-large',
    `${rows.length} rows, ${hypotheses.length} hypotheses and ${raters} raters are too many: at most ${LIMITS.rows} rows, ${LIMITS.hypotheses} hypotheses, ${LIMITS.raters} raters and ${LIMITS.cells} cells`,
  );
}
