import type { LedgerAct } from '../act/ledger-act.ts';
import type { RecordFields } from './question-fields.ts';

/** A value of JSON as the text of a cell: lists and options parted by `|`; `undefined` where there is none. */
export function cellOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.map(String).join('|');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([name, one]) => `${name}=${String(one)}`)
    .join('|');
}

/** An act on the ledger as the record that it adds: who acted, when, and why. */
export function actFields(act: LedgerAct): RecordFields {
  if (act.kind === 'make-forecast')
    return {
      record: 'forecast',
      question: act.question,
      by: act.by,
      at: act.at,
      probability: cellOf(act.probability),
      scale: act.scale,
      note: act.reason,
    };
  return {
    record: 'resolution',
    question: act.question,
    by: act.by,
    outcome: cellOf(act.outcome),
    evidence: act.evidence,
    known_at: act.knownAt,
    set_at: act.at,
  };
}
