import { VigiliaError } from '../../../base/index.ts';
import { CONSISTENCIES, consistencyNamed, type Rating } from '../consistency.ts';
import { type MatrixRow, plainRow } from '../matrix.ts';
import { MatrixFindings } from '../matrix-findings.ts';
import { gradeNamed, rowKindNamed } from '../row-standing.ts';
import { ROW_COLUMNS, ROW_NOTE } from './csv-columns.ts';
import { type CsvLine, csvLines } from './csv-lines.ts';
import type { ReadDraft } from './draft-reading.ts';

/** The rater of a table that names none. */
const UNNAMED_ANALYST = 'analyst';

/**
 * Reads a matrix in CSV, parted by commas or semicolons, in either of two forms. One rating a line: columns `evidence`, `hypothesis`,
 * `rating` and perhaps `analyst` and `note`; a line without evidence names a hypothesis, one without rating a row. Or one row a line:
 * `evidence` and a column for each hypothesis, and perhaps `analyst`. Both may have `text`, `kind`, `origin`, `source`, `credibility`,
 * `relevance`, `date`, `type`, `code`, `link` and `row note`; of several lines about a row the first that gives one of these counts.
 * @throws VigiliaError `matrix/csv` when there is no column `evidence`.
 */
export function readMatrixCsv(text: string): ReadDraft {
  const findings = new MatrixFindings();
  const { header, lines } = csvLines(text, findings);
  if (!header.includes('evidence'))
    throw new VigiliaError(
      'input',
      'matrix/csv',
      'the file has no column "evidence": begin with evidence,hypothesis,analyst,rating or with evidence and a column for each hypothesis',
    );
  const columns =
    header.includes('rating') && header.includes('hypothesis') ? undefined : hypothesisColumns(header);
  const hypotheses = new Set(columns);
  const rows = new Map<string, Partial<MatrixRow>>();
  const ratings: Rating[] = [];
  for (const line of lines) {
    const { field } = line;
    const evidence = field('evidence');
    if (evidence !== '') rows.set(evidence, { ...toldOfRow(line, findings), ...rows.get(evidence) });
    const cells = columns?.map((hypothesis) => ({ hypothesis, rating: field(hypothesis) })) ?? [
      { hypothesis: field('hypothesis'), rating: field('rating'), note: field('note') },
    ];
    for (const cell of cells) {
      if (cell.hypothesis !== '') hypotheses.add(cell.hypothesis);
      ratings.push(...readCellRating(cell, line, findings));
    }
  }
  const draft = {
    hypotheses: [...hypotheses].map((id) => ({ id })),
    relations: [],
    rows: [...rows].map(([id, told]) => ({ ...plainRow(id), ...told })),
    ratings,
  };
  return { draft, findings: findings.all() };
}

/** A blank cell, also written `-`, gives no rating. */
function readCellRating(
  {
    hypothesis,
    rating,
    note,
  }: { readonly hypothesis: string; readonly rating: string; readonly note?: string },
  { field, place }: CsvLine,
  findings: MatrixFindings,
): Rating[] {
  if (rating === '' || rating === '-') return [];
  const evidence = field('evidence');
  const consistency = consistencyNamed(rating);
  if (consistency === undefined) {
    const named = `"${rating.slice(0, 40)}" is no rating: use one of ${CONSISTENCIES.join(', ')}`;
    findings.at(place, 'rating', named, 'error');
    return [];
  }
  if (evidence === '' || hypothesis === '') {
    const missing = evidence === '' ? 'evidence' : 'hypothesis';
    findings.at(place, 'rating', `the rating has no ${missing} and was left out`, 'error');
    return [];
  }
  const analyst = field('analyst') || UNNAMED_ANALYST;
  return [{ evidence, hypothesis, analyst, consistency, ...(note ? { note } : {}) }];
}

function hypothesisColumns(header: readonly string[]): string[] {
  const known: readonly string[] = ['evidence', 'analyst', 'note', ROW_NOTE, ...ROW_COLUMNS];
  return header.filter((name) => !known.includes(name));
}

/** Only what the line gives. */
function toldOfRow({ field, place }: CsvLine, findings: MatrixFindings): Partial<MatrixRow> {
  const named = <One>(
    column: string,
    read: (text: string) => One | undefined,
    names: string,
  ): One | undefined => {
    if (field(column) === '') return undefined;
    const one = read(field(column));
    if (one === undefined)
      findings.at(
        place,
        column,
        `${column} "${field(column).slice(0, 40)}" is none of ${names}: passed over`,
      );
    return one;
  };
  const told = {
    kind: named('kind', rowKindNamed, 'evidence, assumption, absence'),
    credibility: named('credibility', gradeNamed, 'low, medium, high'),
    relevance: named('relevance', gradeNamed, 'low, medium, high'),
    text: field('text') || undefined,
    origin: field('origin') || undefined,
    source: field('source') || undefined,
    note: field(ROW_NOTE) || undefined,
    date: field('date') || undefined,
    type: field('type') || undefined,
    code: field('code') || undefined,
    link: field('link') || undefined,
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}
