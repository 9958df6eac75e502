import { formulaSafeCell } from '../../ledger/formula-safe-cell.ts';
import type { Matrix } from '../matrix.ts';
import { RATING_COLUMNS, ROW_COLUMNS, ROW_NOTE } from './csv-columns.ts';

/**
 * A matrix as CSV: a line for each hypothesis, for each row, and for each rating. A title, claims, relations and ratings that were set
 * aside have no place in it: `lost` names those that there are.
 */
export function writeMatrixCsv(matrix: Matrix): { readonly csv: string; readonly lost: readonly string[] } {
  const { hypotheses, rows, ratings } = matrix;
  const lines: (readonly string[])[] = [
    [...RATING_COLUMNS, ...ROW_COLUMNS, ROW_NOTE],
    ...hypotheses.map(({ id }) => ['', id]),
    ...rows.map((row) => [
      row.id,
      '',
      '',
      '',
      '',
      ...ROW_COLUMNS.map((column) => row[column] ?? ''),
      row.note ?? '',
    ]),
    ...ratings.map(({ evidence, hypothesis, analyst, consistency, note }) => [
      evidence,
      hypothesis,
      analyst,
      consistency,
      note ?? '',
    ]),
  ];
  const width = lines[0]?.length ?? 0;
  const csv = lines
    .map((fields) => Array.from({ length: width }, (_, at) => formulaSafeCell(fields[at] ?? '')).join(','))
    .join('\n');
  const lost = [
    ...(matrix.title ? ['title'] : []),
    ...(hypotheses.some(({ claim }) => claim) ? ['claims of hypotheses'] : []),
    ...(matrix.relations.length > 0 ? ['relations'] : []),
    ...(matrix.setAside.length > 0 ? ['ratings that were set aside'] : []),
  ];
  return { csv: `${csv}\n`, lost };
}
