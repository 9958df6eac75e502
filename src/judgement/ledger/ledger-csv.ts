import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { formulaSafeCell, readCell } from './formula-safe-cell.ts';
import type { Ledger } from './ledger.ts';
import { LEDGER_COLUMNS } from './ledger-columns.ts';
import { LedgerReader, type ReadLedger } from './ledger-reader.ts';
import { ledgerRecords } from './ledger-records.ts';
import type { Question } from './question.ts';

/** The pieces of a file, in order. */
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A record longer than this many characters ends the reading: an open quotation mark would swallow the rest of the file. */
const LONGEST_RECORD = 2 ** 20;
const NEEDED = ['question'] as const;
const SEMICOLON = 0x3b;
const COMMA = 0x2c;
const NEWLINE = 0x0a;

/**
 * Reads a ledger in CSV, piece by piece: a header with `LEDGER_COLUMNS` in any order, parted by commas or semicolons, then one question,
 * forecast or resolution a line. `file` names it in the findings; `known` are questions it may speak of without asking them.
 * @throws whatever reading the pieces throws.
 */
export async function readLedgerCsv(
  pieces: Pieces,
  file: string,
  known: readonly Question[] = [],
): Promise<ReadLedger> {
  const reader = new LedgerReader(file, known);
  await readCsvInto(reader, pieces, file);
  return reader.finish();
}

/** As `readLedgerCsv`, into a reader that takes records from elsewhere as well. */
export async function readCsvInto(reader: LedgerReader, pieces: Pieces, file: string): Promise<void> {
  const { delimiter, all } = await firstLineSeen(pieces);
  let columns: readonly string[] | undefined;
  let reached = 1;
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    on_record: (cells: readonly string[], { lines }) => {
      reached = lines;
      if (columns) reader.add(fieldsOf(columns, cells), `${file}:${lines}`);
      else columns = cells.map((cell) => cell.trim().toLowerCase());
      return null;
    },
  });
  try {
    parser.resume();
    await pipeline(Readable.from(all), parser);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    reader.trouble('csv', `${file}:${reached + 1}: the file cannot be read on from here (${error.message}).`);
  }
  const missing = NEEDED.filter((column) => columns !== undefined && !columns.includes(column));
  if (missing.length > 0)
    reader.trouble(
      'columns',
      `${file}:1: no column ${missing.join(', ')}: begin with ${LEDGER_COLUMNS.join(',')}.`,
    );
}

/** A ledger as CSV, line by line with their ends; no spreadsheet runs a cell of it, and it reads back as the same ledger. */
export function* ledgerCsv(ledger: Ledger): Generator<string> {
  yield `${LEDGER_COLUMNS.join(',')}\r\n`;
  for (const fields of ledgerRecords(ledger))
    yield `${LEDGER_COLUMNS.map((column) => formulaSafeCell(fields[column] ?? '')).join(',')}\r\n`;
}

function fieldsOf(columns: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (let index = 0; index < columns.length; index++) {
    const cell = cells[index];
    const column = columns[index];
    if (cell !== undefined && cell !== '' && column) fields[column] = readCell(cell);
  }
  return fields;
}

/** Spreadsheets set to Italian part the fields by semicolons; the header shows which it is. Nothing of the pieces is lost. */
async function firstLineSeen(pieces: Pieces): Promise<{ delimiter: string; all: AsyncIterable<Uint8Array> }> {
  const source = fromAny(pieces);
  const seen: Uint8Array[] = [];
  let delimiter: string | undefined;
  while (delimiter === undefined) {
    const { value, done } = await source.next();
    if (done) break;
    seen.push(value);
    delimiter = delimiterIn(value);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* seen;
    yield* source;
  }
  return { delimiter: delimiter ?? ',', all: all() };
}

/** The first mark of the header that parts fields; `undefined` where the piece neither holds one nor ends the header. */
function delimiterIn(piece: Uint8Array): string | undefined {
  for (const byte of piece) {
    if (byte === COMMA || byte === NEWLINE) return ',';
    if (byte === SEMICOLON) return ';';
  }
  return undefined;
}

async function* fromAny(pieces: Pieces): AsyncGenerator<Uint8Array> {
  yield* pieces;
}
