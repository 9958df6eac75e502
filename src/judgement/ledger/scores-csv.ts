import { formulaSafeCell } from './formula-safe-cell.ts';
import type { LedgerScores } from './ledger-scores.ts';

const COLUMNS = [
  'question',
  'kind',
  'state',
  'outcome',
  'role',
  'by',
  'forecasts',
  'coverage',
  'brier',
  'ordered',
  'log',
  'baseline',
  'peer',
];

/** Every score of every forecaster as CSV, line by line with their ends; a question without scores has a line of its own. */
export function* scoresCsv({ questions }: LedgerScores): Generator<string> {
  yield `${COLUMNS.join(',')}\r\n`;
  for (const { id, kind, state, resolution, scores } of questions) {
    const asked = [id, kind, state, resolution?.outcome ?? ''];
    if (scores.length === 0) yield line(asked);
    for (const { role, by, forecasts, coverage, brier, ordered, log, baseline, peer } of scores)
      yield line([...asked, role, by, forecasts, coverage, brier, ordered, log, baseline, peer]);
  }
}

function line(cells: readonly (string | number | null | undefined)[]): string {
  const filled = COLUMNS.map((_, index) => formulaSafeCell(String(cells[index] ?? '')));
  return `${filled.join(',')}\r\n`;
}
