import { CsvError, parse } from 'csv-parse/sync';
import { VigiliaError } from '../../../base/index.ts';
import { readCell } from '../../ledger/formula-safe-cell.ts';
import type { MatrixFindings } from '../matrix-findings.ts';
import { RATING_COLUMNS, ROW_COLUMNS, ROW_NOTE } from './csv-columns.ts';

/** One line of a matrix in CSV. */
export interface CsvLine {
  /** The trimmed text of a column; empty where there is none. */
  readonly field: (column: string) => string;
  /** Such as `line 3`. */
  readonly place: string;
}

/** The lines of a matrix in CSV. */
export interface CsvLines {
  /** Names of the columns: known ones in lower case, hypotheses as they are written. */
  readonly header: readonly string[];
  readonly lines: readonly CsvLine[];
}

/** Many more than a matrix may have hypotheses; each line is looked through for every column. */
const MOST_COLUMNS = 1_000;

const KNOWN_COLUMNS: readonly string[] = [...RATING_COLUMNS, ...ROW_COLUMNS, ROW_NOTE];

/** Reads the lines of a CSV file, parted by commas or semicolons, up to where it is broken. */
export function csvLines(text: string, findings: MatrixFindings): CsvLines {
  const lines: CsvLine[] = [];
  let header: readonly string[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: 1_000_000,
      on_record: (fields: readonly string[], { lines: line }) => {
        const place = `line ${line}`;
        if (header.length === 0) header = headerOf(fields, findings);
        else lines.push({ field: fieldsByColumn(fields, header, { place, findings }), place });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = `after ${lines.at(-1)?.place ?? 'line 1'}`;
    findings.at(place, 'csv', `the rest cannot be read (${error.message})`, 'error');
  }
  return { header: header.filter((name) => name !== ''), lines };
}

function fieldsByColumn(
  fields: readonly string[],
  header: readonly string[],
  { place, findings }: { readonly place: string; readonly findings: MatrixFindings },
): (column: string) => string {
  if (fields.slice(header.length).some((field) => field.trim() !== ''))
    findings.at(place, 'csv', 'it has more fields than the first line: those beyond were left out', 'error');
  const byColumn = new Map(header.map((name, at) => [name, readCell(fields[at]?.trim() ?? '')]));
  return (column) => byColumn.get(column) ?? '';
}

/** Of two columns with one name the first counts; the other has no name. */
function headerOf(names: readonly string[], findings: MatrixFindings): string[] {
  if (names.length > MOST_COLUMNS)
    throw new VigiliaError(
      'input',
      'matrix/too-large',
      `the file has ${names.length} columns: at most ${MOST_COLUMNS} are read`,
    );
  const header: string[] = [];
  for (const name of names) {
    const written = readCell(name.trim());
    const column = KNOWN_COLUMNS.includes(written.toLowerCase()) ? written.toLowerCase() : written;
    const again = column !== '' && header.includes(column);
    if (again)
      findings.at(
        'line 1',
        'csv',
        `there are two columns "${column.slice(0, 40)}": the second was left out`,
        'error',
      );
    header.push(again ? '' : column);
  }
  return header;
}

/** Spreadsheets set to Italian part the fields by semicolons; the header shows which it is. */
function delimiterOf(text: string): string {
  const header = text.trimStart().split('\n', 1)[0] ?? '';
  return header.includes(';') && !header.includes(',') ? ';' : ',';
}
