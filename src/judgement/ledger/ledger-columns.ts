/** The columns of a ledger in CSV, in the order in which they are written; in a file they may stand in any order. */
export const LEDGER_COLUMNS = [
  'record',
  'question',
  'kind',
  'text',
  'rule',
  'opens',
  'closes',
  'options',
  'other',
  'by',
  'role',
  'at',
  'probability',
  'scale',
  'phrase',
  'low',
  'high',
  'document',
  'outcome',
  'evidence',
  'known_at',
  'set_at',
  'note',
] as const;

/** Name of a column. */
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** What a line of a ledger is. */
export type LedgerRecordKind = 'question' | 'forecast' | 'resolution';
