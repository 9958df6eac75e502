import { SOURCE_ACT_KINDS, type SourceAct } from '../../sources/index.ts';
import { ANSWER_GATE, type AnswerGate } from './gate-act.ts';
import { type LedgerAct, MAKE_FORECAST, RESOLVE_QUESTION } from './ledger-act.ts';
import { ACCEPT_MATCH, type MatchAct, REJECT_MATCH } from './match-act.ts';
import { type NumberAct, SET_LIKELIHOOD, SET_PRIORS } from './number-act.ts';

/** Every act that the log of a case may hold. A kind of this room joins here and in `CASE_ACT_KINDS`. */
export type CaseAct = SourceAct | MatchAct | NumberAct | AnswerGate | LedgerAct;

/** The kinds of acts that a case can be judged with; any other in its log is passed over with a finding. */
export const CASE_ACT_KINDS: readonly (
  | (typeof SOURCE_ACT_KINDS)[number]
  | typeof ACCEPT_MATCH
  | typeof REJECT_MATCH
  | typeof SET_LIKELIHOOD
  | typeof SET_PRIORS
  | typeof ANSWER_GATE
  | typeof MAKE_FORECAST
  | typeof RESOLVE_QUESTION
)[] = [
  ...SOURCE_ACT_KINDS,
  ACCEPT_MATCH,
  REJECT_MATCH,
  SET_LIKELIHOOD,
  SET_PRIORS,
  ANSWER_GATE,
  MAKE_FORECAST,
  RESOLVE_QUESTION,
];

/** True for an act on origins, sources or the credibility of reports. */
export function isSourceAct(act: CaseAct): act is SourceAct {
  return SOURCE_ACT_KINDS.some(({ kind }) => kind === act.kind);
}
