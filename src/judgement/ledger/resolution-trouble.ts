import type { LedgerFindings } from './ledger-findings.ts';
import { ledgerInstant } from './ledger-instant.ts';
import type { Question } from './question.ts';
import type { Resolution } from './resolution.ts';

/**
 * Tells what is odd about an answer that is kept: `ledger/resolved-before-open`, `ledger/clock-back`, `ledger/no-evidence`. `place` is
 * where it stands.
 */
export function tellResolutionTrouble(
  { id, opens }: Question,
  { knownAt, setAt, evidence }: Resolution,
  place: string,
  findings: LedgerFindings,
): void {
  const [opened, known, set] = [opens, knownAt, setAt].map((at) => ledgerInstant(at) ?? Number.NaN);
  if (Number(known) < Number(opened))
    findings.add(
      'resolved-before-open',
      'error',
      `${place}: ${id} was known on ${knownAt}, before it opened on ${opens}; no forecast of it can be scored.`,
    );
  if (Number(set) < Number(known))
    findings.add(
      'clock-back',
      'warning',
      `${place}: the answer to ${id} was entered at ${setAt}, before it was known at ${knownAt}.`,
    );
  if (evidence === '')
    findings.add(
      'no-evidence',
      'warning',
      `${place}: the answer to ${id} has no evidence: say what shows it.`,
    );
}
