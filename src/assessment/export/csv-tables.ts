import { stringify } from 'csv-stringify/sync';
import type { Assessment, Block } from '../assessment.ts';

/** A table of an assessment as comma-separated values. `name` is the section and a number, made for a file name. */
export interface CsvTable {
  readonly name: string;
  readonly csv: string;
}

/**
 * Every table and every figure of an assessment, in its order (RFC 4180, with a header). Cells that a spreadsheet would take for a formula are led by an
 * apostrophe (OWASP, CSV injection), numbers excepted.
 */
export function csvTables(assessment: Assessment): readonly CsvTable[] {
  return assessment.sections.flatMap(({ id, blocks }) =>
    blocks
      .flatMap((block) => rowsOf(block) ?? [])
      .map((rows, at) => ({ name: `${id}-${at + 1}`, csv: csvOf(rows) })),
  );
}

type Row = readonly (string | number)[];

function rowsOf(block: Block): readonly (readonly Row[])[] | undefined {
  switch (block.kind) {
    case 'table':
      return [[block.columns, ...block.rows.map(({ cells }) => cells)]];
    case 'hypotheses':
      return [
        [
          ['hypothesis', 'claim', 'answers_yes', 'prior', 'probability'],
          ...block.bars.map(
            (bar): Row => [bar.hypothesis, bar.claim, String(bar.answersYes), bar.prior, bar.probability],
          ),
        ],
      ];
    case 'indicators':
      return [
        [
          ['indicator', 'observable', 'state', 'since', 'documents', 'origins'],
          ...block.marks.map(
            (mark): Row => [
              mark.indicator,
              mark.observable,
              mark.state,
              mark.since ?? '',
              mark.documents,
              mark.origins,
            ],
          ),
        ],
      ];
    default:
      return undefined;
  }
}

function csvOf(rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: '\r\n' },
  );
}
