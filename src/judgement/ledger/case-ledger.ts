import { type Day, type Finding, isWithdrawal, type WithdrawAct } from '../../base/index.ts';
import type { ReadReport } from '../../sources/index.ts';
import type { Case } from '../case.ts';
import type { SourceForecast } from '../picture.ts';
import type { CaseAct } from '../act/case-acts.ts';
import { isLedgerAct } from '../act/ledger-act.ts';
import type { Ledger } from './ledger.ts';
import { readCsvInto } from './ledger-csv.ts';
import { LedgerReader } from './ledger-reader.ts';
import { actFields } from './record-fields.ts';
import { caseQuestion, caseResolution, posteriorForecasts } from './posterior-ledger.ts';
import { sourceLedger } from './source-ledger.ts';

/** Name of the ledger file in a case folder. */
const FILE = 'forecasts.csv';

/** Why an act on the ledger cannot be taken back. */
const STANDS = 'make another forecast, or answer the question anew';

/** What the ledger of a case is made of. */
export interface CaseLedgerParts {
  readonly judged: Case;
  /** The whole text of `forecasts.csv`; absent where the case has none. */
  readonly csv?: string;
  /** What analysts did, in the order of the log; none where it is left out. */
  readonly acts?: readonly (CaseAct | WithdrawAct)[];
  readonly reports: readonly ReadReport[];
  readonly sourceForecasts: readonly SourceForecast[];
  /** P(yes) by day, rising. */
  readonly path: readonly { readonly day: Day; readonly yes: number }[];
}

/** The ledger of a case, and what was found about its file. */
export interface CaseLedger {
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
}

/**
 * Puts together what people forecast in `forecasts.csv`, what the posterior gave on each day, and what the sources forecast in reports.
 * Acts of the log that forecast or answer join those of the file; taking one back has no effect, since a forecast that was made stays made
 * and an answer is replaced by another. The file may answer, and forecast, the question of the case (`case`) and those of the sources (`REPORT#NUMBER`).
 */
export async function caseLedger(parts: CaseLedgerParts): Promise<CaseLedger> {
  const { judged } = parts;
  const bySources = sourceLedger(parts.sourceForecasts, parts.reports, judged);
  const known = [caseQuestion(judged), ...bySources.questions];
  const reader = new LedgerReader(FILE, known);
  await readCsvInto(reader, [new TextEncoder().encode(parts.csv ?? '')], FILE);
  addActs(reader, parts.acts ?? []);
  const { ledger, findings } = reader.finish();
  return {
    ledger: {
      questions: [...known, ...ledger.questions],
      forecasts: [...ledger.forecasts, ...posteriorForecasts(parts.path), ...bySources.forecasts],
      resolutions: [...caseResolution(judged), ...ledger.resolutions],
      setAside: ledger.setAside,
    },
    findings,
  };
}

function addActs(reader: LedgerReader, acts: readonly (CaseAct | WithdrawAct)[]): void {
  const added = new Set<string>();
  for (const act of acts) {
    if (isWithdrawal(act)) {
      if (added.has(act.act))
        reader.doubt('withdrawn', `acts: ${act.id} takes back ${act.act}, which stands: ${STANDS}.`);
    } else if (isLedgerAct(act)) {
      added.add(act.id);
      reader.add(actFields(act), `act ${act.id}`);
    }
  }
}
