import { CsvError, parse } from 'csv-parse/sync';
import type { Finding, Severity } from '../base/index.ts';
import type { Case } from './case.ts';
import { CONSISTENCIES, consistencyNamed, type Rating } from './matrix/consistency.ts';
import { gradeNamed, type RowStanding, rowKindNamed } from './matrix/row-standing.ts';
import { nearestName } from './nearest-name.ts';

const FILE = 'ratings.csv';
const COLUMNS = ['evidence', 'hypothesis', 'analyst', 'rating'] as const;

/** The ratings that could be read, in the file's order, and what was left out and why. */
export interface ParsedRatings {
  readonly ratings: readonly Rating[];
  readonly findings: readonly Finding[];
}

interface Line {
  readonly record: Readonly<Record<string, string | undefined>>;
  readonly line: number;
}

/**
 * Reads `ratings.csv`: columns `evidence,hypothesis,analyst,rating` and optionally `note`, `kind`, `credibility`, `relevance`, parted by commas or semicolons, one rating
 * a line. Evidence is the id of an
 * indicator or of a report (`reportIds`; a leading `reports/` may be there or not), or any name where `kind` is assumption. An empty rating is a blank cell and no finding.
 * A line that names something unknown, or rates a cell twice for one analyst, is a finding with its line number; the rest is kept.
 */
export function parseRatings(csv: string, judged: Case, reportIds: readonly string[]): ParsedRatings {
  const findings: Finding[] = [];
  const ratings = new Map<string, Rating>();
  const standings = new Map<string, Partial<RowStanding>>();
  const evidenceOf = evidenceNames(judged, reportIds);
  for (const { record, line } of readLines(csv, findings)) {
    if (!record['rating']?.trim()) continue;
    const rating = readRating(record, judged, evidenceOf);
    const cell =
      typeof rating === 'string' ? '' : JSON.stringify([rating.evidence, rating.hypothesis, rating.analyst]);
    if (typeof rating === 'string') findings.push(lineFinding('ratings/unknown', line, rating));
    else if (!ratings.has(cell)) {
      ratings.set(cell, rating);
      const differing = differingStanding(standings, rating);
      if (differing) findings.push(lineFinding('ratings/row', line, differing));
    } else {
      const again = `${rating.analyst} has rated ${rating.evidence} with ${rating.hypothesis} before: keep one of the two`;
      findings.push(lineFinding('ratings/twice', line, again));
    }
  }
  return { ratings: [...ratings.values()], findings };
}

function readRating(
  record: Line['record'],
  { hypotheses }: Case,
  evidenceOf: ReadonlyMap<string, string>,
): Rating | string {
  const field = (name: string) => record[name]?.trim() ?? '';
  const row = readStanding(field);
  if (typeof row === 'string') return row;
  const evidence =
    evidenceOf.get(field('evidence')) ??
    (row.kind === 'assumption' ? field('evidence') || undefined : undefined);
  if (evidence === undefined) return unknown('evidence', field('evidence'), [...evidenceOf.keys()]);
  const ids = hypotheses.map(({ id }) => id);
  if (!ids.includes(field('hypothesis'))) return unknown('hypothesis', field('hypothesis'), ids);
  const consistency = consistencyNamed(field('rating'));
  if (consistency === undefined)
    return `unknown rating "${field('rating')}": use one of ${CONSISTENCIES.join(', ')}`;
  if (field('analyst') === '') return 'no analyst: say who rated';
  const note = field('note');
  return {
    evidence,
    hypothesis: field('hypothesis'),
    analyst: field('analyst'),
    consistency,
    ...(note ? { note } : {}),
    ...(Object.keys(row).length > 0 ? { row } : {}),
  };
}

/** What a line says of its row otherwise than one above it; what is new is kept for the lines below. */
function differingStanding(
  standings: Map<string, Partial<RowStanding>>,
  { evidence, row }: Rating,
): string | undefined {
  const known = standings.get(evidence);
  standings.set(evidence, { ...row, ...known });
  const differing = (['kind', 'credibility', 'relevance'] as const).find(
    (name) => known?.[name] !== undefined && row?.[name] !== undefined && known[name] !== row[name],
  );
  return differing && `${differing} of ${evidence} is ${known?.[differing]} in a line above, which counts`;
}

/** What the line says of its row; absences are indicators, whose days are known. */
function readStanding(field: (name: string) => string): Partial<RowStanding> | string {
  const kind = rowKindNamed(field('kind'));
  const [credibility, relevance] = [gradeNamed(field('credibility')), gradeNamed(field('relevance'))];
  if (kind === undefined || kind === 'absence')
    return `unknown kind "${field('kind')}": use evidence or assumption; an absence is an indicator`;
  if (credibility === undefined)
    return `unknown credibility "${field('credibility')}": use low, medium or high`;
  if (relevance === undefined) return `unknown relevance "${field('relevance')}": use low, medium or high`;
  return {
    ...(field('kind') ? { kind } : {}),
    ...(field('credibility') ? { credibility } : {}),
    ...(field('relevance') ? { relevance } : {}),
  };
}

function unknown(what: string, name: string, known: readonly string[]): string {
  const meant = nearestName(name, known);
  return `unknown ${what} "${name}": ${meant ? `did you mean ${meant}?` : 'correct the name or take the line out'}`;
}

function evidenceNames({ indicators }: Case, reportIds: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>(indicators.map(({ id }) => [id, id]));
  for (const id of reportIds) {
    const bare = id.replace(/^reports\//u, '');
    for (const name of [id, bare, `reports/${bare}`]) if (!names.has(name)) names.set(name, id);
  }
  return names;
}

function readLines(csv: string, findings: Finding[]): Line[] {
  const lines: Line[] = [];
  let header: string[] = [];
  try {
    parse(csv, {
      bom: true,
      delimiter: delimiterOf(csv),
      columns: (names: string[]) => {
        header = names.map((name) => name.trim().toLowerCase());
        return header;
      },
      skip_empty_lines: true,
      relax_column_count: true,
      on_record: (record: Line['record'], { lines: line }) => {
        lines.push({ record, line });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const reached = lines.at(-1)?.line ?? 1;
    findings.push(
      lineFinding(
        'ratings/csv',
        reached + 1,
        `the file cannot be read on from here (${error.message})`,
        'error',
      ),
    );
  }
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length === 0 || csv.trim() === '') return lines;
  findings.push(
    lineFinding(
      'ratings/columns',
      1,
      `no column ${missing.join(', ')}: begin with ${COLUMNS.join(',')},note`,
      'error',
    ),
  );
  return [];
}

/** Spreadsheets set to Italian part the fields by semicolons; the header shows which it is. */
function delimiterOf(csv: string): string {
  const header = csv.trimStart().split('\n', 1)[0] ?? '';
  return header.includes(';') && !header.includes(',') ? ';' : ',';
}

function lineFinding(code: string, line: number, trouble: string, severity: Severity = 'warning'): Finding {
  return {
    code,
    severity,
    message: `${FILE}:${line}: ${trouble}${trouble.endsWith('?') ? '' : '.'}`,
    document: FILE,
  };
}
